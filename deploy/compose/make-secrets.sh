#!/bin/sh
# Makes the secrets that compose.yaml asks for, once, in a file that only its owner reads.
set -eu
cd "$(dirname "$0")/../.."
if [ -e .env ]; then
  echo ".env is there already; nothing was changed." >&2
  exit 0
fi
umask 077
secret() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
cat >.env <<END
POSTGRES_PASSWORD=$(secret)
REDIS_PASSWORD=$(secret)
NEXTAUTH_SECRET=$(secret)
# The public address, such as https://feedback.example; with https, cookies are secure.
NEXTAUTH_URL=
END
echo "Secrets are in .env."
