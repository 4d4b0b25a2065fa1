/** JSON for people: lists of plain values stay on one line. */
export function printExample(example: unknown): string {
  if (typeof example === 'string') return example;
  return JSON.stringify(example, null, 2).replace(
    /\[\n\s+([^[\]{}]*?)\n\s*\]/g,
    (_, values: string) => `[${values.replace(/,\n\s+/g, ', ')}]`,
  );
}
