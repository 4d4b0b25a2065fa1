/** Preloaded into a server (`--import`): answers any message with what V8 says of its memory. */
process.on('message', () => process.send?.(process.memoryUsage()));
// Listening alone must not keep the server alive.
process.channel?.unref();
