import { createServer } from 'node:http';
import next from 'next';

/** The same build behind a custom server and nothing else: what Next costs by itself. */
const app = next({ dev: false, dir: `${import.meta.dirname}/..` });
await app.prepare();
const page = app.getRequestHandler();
createServer((request, response) => void page(request, response)).listen(Number(process.env.PORT));
