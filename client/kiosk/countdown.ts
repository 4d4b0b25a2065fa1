/** Counts seconds down, where they can be seen. @returns how to stop it. */
export function countDown(
  seconds: number,
  { show, end }: { show: (left: number) => void; end: () => void },
): () => void {
  // By the clock: a tab in the background may be woken seldom.
  const endsAt = performance.now() + seconds * 1_000;
  show(seconds);
  const timer = setInterval(() => {
    const left = Math.ceil((endsAt - performance.now()) / 1_000);
    if (left > 0) {
      show(left);
      return;
    }
    clearInterval(timer);
    end();
  }, 250);
  return () => clearInterval(timer);
}
