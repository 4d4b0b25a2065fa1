/// <reference lib="esnext.disposable" />

/** What a benchmark leaves behind, undone in reverse order: at its end, or when it is interrupted. */
export const cleanUp = new AsyncDisposableStack();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void cleanUp.disposeAsync().finally(() => process.exit(1));
  });
}
