/** Length as the limits mean it: Unicode code points after trimming and NFC. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text.trim().normalize('NFC')) count += 1;
  return count;
}
