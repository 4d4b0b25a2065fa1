import { parseArgs } from 'node:util';
import { correctedEngine } from '#lib/core/sentiment/correction/corrected-engine.ts';
import { Tally } from '#lib/core/sentiment/correction/figures.ts';
import {
  learnCorrection,
  type RatedText,
  sentimentOfRating,
} from '#lib/core/sentiment/correction/learn-correction.ts';
import { seededOrder } from '#lib/core/sentiment/correction/seeded-random.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { readDataFolder } from '#training/sentiment/read-data.ts';

/**
 * What a site gains by learning from its own pairs: each data set of the folder is a site. Learnt from
 * 600 texts and measured on all others; and cross-validated on all, as a server does it. Prints a
 * Markdown table; writes nothing.
 *
 *   npm run eval:learning -- --data FOLDER [--only mabsa]
 */
const LESSONS = 600;
const STARS: Record<string, number> = { positive: 5, neutral: 3, mixed: 3, negative: 1 };

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (!values.data) throw new Error('--data must name a folder of TSV files');

const percent = (share: number) => (share * 100).toFixed(1);
const change = (before: number, after: number) => `${percent(before)} → ${percent(after)}`;

function measure(engine: SentimentEngine, pairs: readonly RatedText[]) {
  const tally = new Tally();
  for (const { text, rating, language } of pairs) {
    tally.add(sentimentOfRating(rating), engine.analyze(text, language));
  }
  return tally.figures();
}

process.stdout.write(
  '| set | n | two-class, 600 lessons | macro-F1 | kept | two-class, all, cross-validated | macro-F1 | kept |\n' +
    '| --- | ---: | --- | --- | --- | --- | --- | --- |\n',
);
for (const { name, rows } of readDataFolder(values.data)) {
  if (!name.includes(values.only ?? '')) continue;
  const order = seededOrder(rows.length, 600);
  const pairs = [...order].flatMap((index): RatedText[] => {
    const row = rows[index];
    const rating = STARS[row?.label ?? ''];
    return row && rating ? [{ text: row.text, rating, language: row.language }] : [];
  });
  const all = learnCorrection(pairs);
  const few = learnCorrection(pairs.slice(0, LESSONS));
  if (!all || !few || pairs.length < LESSONS + 200) continue;
  const others = pairs.slice(LESSONS);
  const before = measure(linearEngine, others);
  const learnt = { base: linearEngine.name, version: 1, weights: few.weights, units: few.units };
  const after = measure(correctedEngine(learnt), others);
  const cells = [
    name,
    pairs.length,
    change(before.two_class, after.two_class),
    change(before.macro_f1, after.macro_f1),
    few.better ? 'yes' : 'no',
    change(all.before.two_class, all.after.two_class),
    change(all.before.macro_f1, all.after.macro_f1),
    all.better ? 'yes' : 'no',
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
