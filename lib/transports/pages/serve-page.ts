import { asFunction } from '#lib/transports/http/as-function.ts';
import { createPages } from './pages.ts';

const pages = createPages();

/** Next takes the `Content-Encoding` off an answer: what is in front of it compresses. */
function uncompressed(request: Request): Request {
  const plain = new Request(request);
  plain.headers.delete('accept-encoding');
  return plain;
}

/** Answers as `server.ts` does, where Next's routes are what is called: on function hosts. */
export const servePage = asFunction((request) => pages.fetch(uncompressed(request)));
