/** How many rows of each table, as a table for the operator. */
export function printCounts(counts: Record<string, number>): void {
  const width = Math.max(...Object.keys(counts).map((name) => name.length));
  for (const [name, count] of Object.entries(counts)) {
    process.stdout.write(`${name.padEnd(width)}  ${String(count).padStart(12)}\n`);
  }
}
