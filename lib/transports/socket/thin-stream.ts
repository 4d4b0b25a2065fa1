import type { FeedbackEvent, SkippedEvent } from '#lib/core/events.ts';

/** Nobody reads faster; the figures count every piece all the same. */
const PER_SECOND = 50;
/** Let through at once after a quiet second. */
const BURST = 100;
const TELL_MS = 1_000;

interface ThinStreamOptions {
  pass: (event: FeedbackEvent) => void;
  skip: (event: SkippedEvent) => void;
}

/**
 * Keeps a flood from its viewers, by a token bucket: each of thousands of sockets would be written to
 * for each of thousands of pieces. What is changed or deleted always passes; how many pieces
 * did not is told once a second.
 */
export function createThinStream({
  pass,
  skip,
}: ThinStreamOptions): (event: FeedbackEvent) => void {
  let tokens = BURST;
  let filledAt = performance.now();
  let skipped = 0;

  const tell = () => {
    skip({ count: skipped, timestamp: new Date().toISOString() });
    skipped = 0;
  };

  return (event) => {
    if (event.type !== 'created') {
      pass(event);
      return;
    }
    const now = performance.now();
    tokens = Math.min(BURST, tokens + ((now - filledAt) / 1_000) * PER_SECOND);
    filledAt = now;
    if (tokens >= 1) {
      tokens -= 1;
      pass(event);
      return;
    }
    if (skipped === 0) setTimeout(tell, TELL_MS).unref();
    skipped += 1;
  };
}
