// Makes lib/core/sentiment/linear-weights-data.json, the same bytes from the same data.
// Usage: npm run train:sentiment -- --data <folder with sentiment/train and sentiment/dev>
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSentimentFeatures } from '#lib/core/sentiment/sentiment-features.ts';
import { calibrate } from './calibrate.ts';
import type { Example } from './example.ts';
import type { Sample } from './fit.ts';
import { fitModel } from './fit.ts';
import { givenExamples } from './given-examples.ts';
import { lexiconExamples } from './lexicon-examples.ts';
import { ownTexts } from './own-texts.ts';
import { packWeights } from './pack-weights.ts';

// Found on the development sets: what n-grams count beside the word lists.
const GRAM_SHARE = 0.7;
const TARGET = new URL('../../lib/core/sentiment/linear-weights-data.json', import.meta.url);

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  process.stderr.write('npm run train:sentiment -- --data <folder>\n');
  process.exit(2);
}
const say = (line: string) => process.stdout.write(`${line}\n`);

const groups: readonly (readonly [string, Example[]])[] = [
  ['given', givenExamples(values.data)],
  ['word lists', lexiconExamples()],
  ['own texts', ownTexts()],
];
for (const [name, examples] of groups) say(`${name}: ${examples.length} examples`);

const samples = groups.flatMap(([, examples]) => examples).map(toSample);
const model = fitModel(samples);
const calibration = calibrate(model, GRAM_SHARE, values.data);
say(`calibration: ${JSON.stringify(calibration)}`);
const packed = packWeights(model, GRAM_SHARE, calibration);
writeFileSync(TARGET, packed);
say(`${(packed.length / 1000).toFixed(0)} kB`);

function toSample({ text, language, sentiment, weight }: Example): Sample {
  return { ...readSentimentFeatures(text, language), sentiment, weight };
}
