/** Milliseconds by which a zone's clocks are ahead of UTC at a moment (milliseconds of the epoch). */
export type ZoneOffset = (moment: number) => number;

/**
 * The clocks of an IANA zone, by the platform's own time zone data.
 * @throws RangeError for a zone it does not know.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  if (timeZone === 'UTC') return () => 0;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (moment) => {
    const read = clock.format(moment).split(/\D+/).map(Number);
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = read;
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return local - Math.floor(moment / 1000) * 1000;
  };
}
