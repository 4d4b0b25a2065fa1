/**
 * `over`: beyond what the rule allows. `near`: not that, nor back to usual; what is open stays open
 * and nothing opens. `clear`: as usual.
 */
export type Level = 'over' | 'near' | 'clear';

export interface Timing {
  /** It must have been clear for so long before it counts as over. */
  clearMinutes: number;
  /** After its end nothing of the kind opens for so long. */
  restMinutes: number;
}

export type Step =
  | { do: 'nothing' }
  | { do: 'raise' }
  | { do: 'update'; clearSince: Date | null }
  | { do: 'resolve' };

const MINUTE_MS = 60_000;
const isPast = (since: Date, minutes: number, now: Date) =>
  now.getTime() - since.getTime() >= minutes * MINUTE_MS;

/**
 * What becomes of an alert: two thresholds with room between them, and times that must pass, keep
 * one that hovers at its threshold from opening and closing again and again.
 */
export function followAlert(
  level: Level,
  open: { clearSince: Date | null } | null,
  lastEnd: Date | null,
  now: Date,
  { clearMinutes, restMinutes }: Timing,
): Step {
  if (!open) {
    const rests = lastEnd !== null && !isPast(lastEnd, restMinutes, now);
    return level === 'over' && !rests ? { do: 'raise' } : { do: 'nothing' };
  }
  if (level !== 'clear') return { do: 'update', clearSince: null };
  const clearSince = open.clearSince ?? now;
  if (isPast(clearSince, clearMinutes, now)) return { do: 'resolve' };
  return { do: 'update', clearSince };
}
