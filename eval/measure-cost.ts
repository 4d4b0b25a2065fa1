import { statSync } from 'node:fs';
import type { DataRow } from '#training/sentiment/read-data.ts';
import type { Contender } from './contender.ts';

const WEIGHTS = new URL('../lib/core/sentiment/linear-weights-data.json', import.meta.url);

/** Texts a second on one core, after one round to warm up. */
export function measureSpeed(rows: readonly DataRow[], contender: Contender): number {
  const judgeAll = () => {
    for (const { text, language } of rows) contender.judge(text, language);
  };
  judgeAll();
  const start = performance.now();
  judgeAll();
  return Math.round((rows.length / (performance.now() - start)) * 1000);
}

/** In bytes. */
export function weightsSize(): number {
  return statSync(WEIGHTS).size;
}
