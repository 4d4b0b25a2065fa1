import pino from 'pino';

/** Long enough for the lines of a burst to go together, too short for anybody to notice. */
const WAIT_MS = 20;
const MOST_BYTES = 8 * 1024;

/**
 * Where log lines go: lines of the same moment in one write, since one each cost a busy server as
 * much as reading the language of what was submitted. All are out when the process exits by itself.
 */
export function logDestination(fd: number): pino.DestinationStream {
  const lines = pino.destination({ fd, sync: true, minLength: MOST_BYTES });
  let waiting = false;
  const flush = () => {
    waiting = false;
    lines.flush(); // `flushSync` would wait for the disk
  };
  process.once('exit', () => lines.flushSync());
  return {
    write(line) {
      lines.write(line);
      if (waiting) return;
      waiting = true;
      setTimeout(flush, WAIT_MS);
    },
  };
}
