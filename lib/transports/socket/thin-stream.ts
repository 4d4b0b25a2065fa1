import type { FeedbackEvent, SkippedEvent } from '#lib/core/events.ts';

/** Nobody reads faster; the figures count every piece all the same. */
const PER_SECOND = 50;
/** What a process writes to all of its viewers together, at some 30 µs each. */
const WRITES_PER_SECOND = 10_000;
/** How much of a quiet time is let through at once when it ends. */
const BURST_SECONDS = 2;
const TELL_MS = 1_000;

interface ThinStreamOptions {
  viewers: () => number;
  pass: (event: FeedbackEvent) => void;
  skip: (event: SkippedEvent) => void;
}

/**
 * Keeps a flood from its viewers, by a token bucket: each of thousands of sockets would be written to
 * for each of thousands of pieces. What is changed or deleted always passes; how many pieces
 * did not is told once a second.
 */
export function createThinStream({
  viewers,
  pass,
  skip,
}: ThinStreamOptions): (event: FeedbackEvent) => void {
  let tokens = PER_SECOND * BURST_SECONDS;
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
    const perSecond = Math.min(PER_SECOND, Math.max(1, WRITES_PER_SECOND / viewers()));
    tokens += ((now - filledAt) / 1_000) * perSecond;
    tokens = Math.min(tokens, perSecond * BURST_SECONDS);
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
