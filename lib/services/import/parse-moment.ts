const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;
const EPOCH = /^-?\d{1,14}(?:\.\d{1,9})?$/;
/** From here on an epoch counts milliseconds: as seconds it would lie beyond the year 5000. */
const FIRST_MILLISECONDS = 100_000_000_000;
/** What Postgres and ISO 8601 write with four digits. */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

function zoneMinutes(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function parseWritten(text: string): number | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone] =
    match;
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = Date.parse(`${clock}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  // `Date` carries the 30th of February over to March; such a day is a mistake.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(clock)) return null;
  return at - zoneMinutes(zone) * 60_000;
}

/**
 * A moment as files write it: 'YYYY-MM-DD', 'YYYY-MM-DD HH:MM[:SS[.ffffff]]', ISO 8601, or an epoch
 * in seconds or milliseconds. Without a zone it is UTC, which is what SQLite's CURRENT_TIMESTAMP is.
 * @returns null for anything else; days written 03/04/2024 are ambiguous.
 */
export function parseMoment(given: unknown): Date | null {
  const text = String(given).trim();
  let at: number | null;
  if (EPOCH.test(text)) {
    const epoch = Number(text);
    at = Math.trunc(Math.abs(epoch) >= FIRST_MILLISECONDS ? epoch : epoch * 1000);
  } else {
    at = parseWritten(text);
  }
  return at === null || at < YEAR_ONE ? null : new Date(at);
}
