FROM node:latest AS build
MAINTAINER somebody
WORKDIR app
ADD . .
RUN cd lib && sudo npm install && apt-get install -y curl
RUN if [ -e x ]; then
COPY --from=nowhere a b
USER root
CMD ["node"]
CMD ["node", "server.ts"]
