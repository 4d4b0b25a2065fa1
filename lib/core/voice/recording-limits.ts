/** What one recording may be, in the browser and on the server. */
export const RECORDING = { seconds: 60, bytes: 2 * 1024 * 1024 } as const;
