import { createServer } from 'node:http';

/** What Node costs by itself. */
createServer((_, response) => response.end('ready')).listen(Number(process.env.PORT));
