import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** What a benchmark found, and on what machine: `docs/figures/<bench>.json`, for the capacity model. */
export function saveFigures(bench: string, figures: Record<string, number>): void {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
  const [load = 0] = loadavg();
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? '',
    load: Number(load.toFixed(1)),
  };
  const content = { measured: new Date().toISOString().slice(0, 10), machine, figures: rounded };
  mkdirSync('docs/figures', { recursive: true });
  writeFileSync(`docs/figures/${bench}.json`, `${JSON.stringify(content, null, 2)}\n`);
}
