import { createSocketFunction } from '#generated/functions/socket.mjs';

/** Vercel's function for viewers' sockets: it serves the requests and upgrades of this server. */
export default createSocketFunction();
