/** What `scripts/build-functions.ts` makes of `socket-function.ts`. */
declare module '#generated/functions/socket.mjs' {
  export function createSocketFunction(): import('node:http').Server;
}
