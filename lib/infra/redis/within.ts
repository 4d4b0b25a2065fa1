/**
 * The promise's outcome, or a rejection once it is late. A promise whose answer arrived while this
 * process was busy is not late: timers run before the sockets are read, so it gets one more turn.
 * @param ms how long to wait.
 */
export function within<T>(ms: number, promise: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`${what} took longer than ${ms} ms`));
    const timer = setTimeout(() => setImmediate(late), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
