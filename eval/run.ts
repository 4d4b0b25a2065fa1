// Measures the analyser on evaluation sets beside the libraries that do the same.
// Usage: npm run eval -- --data <folder with sentiment/dev and language> [--write]
//   --write  keep the figures: docs/evaluation.md, and eval/figures.json, which the tests hold on to
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataFolder } from '#training/sentiment/read-data.ts';
import type { Contender } from './contender.ts';
import { LIBRARIES } from './libraries.ts';
import { measureSpeed, weightsSize } from './measure-cost.ts';
import { GUESSERS, measureLanguage } from './measure-language.ts';
import { measureSentiment } from './measure-sentiment.ts';
import { EARSHOT, measureOwnSet } from './own-set.ts';
import { markdownTable } from './write-tables.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
if (values.data === undefined) {
  process.stderr.write('npm run eval -- --data <folder> [--write]\n');
  process.exit(2);
}

const sets = readDataFolder(join(values.data, 'sentiment', 'dev'));
const contenders = [EARSHOT, ...LIBRARIES];
const sentiment = sets.map(({ name, rows }) => {
  const language = rows[0]?.language ?? 'und';
  const cells = contenders.map((contender) => {
    if (!knows(contender, language)) return '–';
    const { accuracy, f1 } = measureSentiment(rows, contender);
    return `${accuracy.toFixed(1)} / ${f1.toFixed(1)}`;
  });
  return [language, name.slice(3), rows.length, ...cells];
});
const english = sets.filter(({ name }) => name.startsWith('en_')).flatMap(({ rows }) => rows);
const all = sets.flatMap(({ rows }) => rows);
const speed = contenders.map((contender) => [
  contender.name,
  measureSpeed(english, contender),
  contender.languages === 'all' ? measureSpeed(all, contender) : '–',
]);
const languageSets = readDataFolder(join(values.data, 'language'));
const languages = languageSets.map(({ name, rows }) => [
  name.replace('lid_', ''),
  rows.length,
  ...Object.values(GUESSERS).map((guess) => measureLanguage(rows, guess).toFixed(1)),
]);
const own = measureOwnSet();

const report = `# Evaluation

Made by \`npm run eval -- --data <folder> --write\`. The sets are other people's and are not kept here;
[the model card](model-card.md) names them. Speed is of the machine that made this page, which others
were using: compare within a column.

## Sentiment

Percent, two-class accuracy / three-class macro-F1. Two-class: of the texts that praise or complain, how
many get a score of the right sign, a score of 0 being half right. Three-class: the mean F1 of positive,
neutral (mixed feelings too) and negative. These are the sets the analyser's few constants were chosen
on, so that a set it has never met may come out a little lower.

${markdownTable(['', 'set', 'texts', ...contenders.map(({ name }) => name)], sentiment)}

On ${own.texts} texts of customers in 28 languages that were written for this project and that nothing
is trained on (\`eval/texts/own.tsv\`): ${own.accuracy} / ${own.f1}. A test fails when either falls by more
than a point.

## Cost

Weights: ${(weightsSize() / 1000).toFixed(0)} kB.

${markdownTable(['texts a second, one core', 'English', 'all languages'], speed)}

## Language

Percent of the texts whose language is told.

${markdownTable(['set', 'texts', ...Object.keys(GUESSERS)], languages)}

On the texts of \`eval/texts/own.tsv\`: ${own.language} without a page's help.
`;

process.stdout.write(report);
if (values.write) {
  writeFileSync(new URL('../docs/evaluation.md', import.meta.url), report);
  const figures = `${JSON.stringify({ own }, null, 2)}\n`;
  writeFileSync(new URL('./figures.json', import.meta.url), figures);
}

function knows(contender: Contender, language: string): boolean {
  return contender.languages === 'all' || contender.languages.includes(language);
}
