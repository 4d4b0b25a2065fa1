/** Whether the platform knows the name as an IANA time zone; `+01:00` is no name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false; // a RangeError is how Intl says no
  }
}
