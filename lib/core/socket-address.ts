/** Where viewers open their socket. */
export interface SocketAddress {
  path: string;
  /** The host passes WebSockets alone: a request and its follow-up may reach different instances. */
  webSocketOnly: boolean;
}

export const SERVER_SOCKET: SocketAddress = { path: '/socket.io', webSocketOnly: false };

/** Of `api/socket.ts`, which a host of functions serves in the server's place. */
export const FUNCTION_SOCKET: SocketAddress = {
  path: '/api/socket/socket.io',
  webSocketOnly: true,
};
