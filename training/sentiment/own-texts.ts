import { readdirSync, readFileSync } from 'node:fs';
import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import type { Example } from './example.ts';
import { randomFrom } from './random.ts';

type Kind = 'praise' | 'complaint' | 'mixed' | 'plain';

interface Book {
  readonly language: string;
  readonly lines: Readonly<Record<Kind, readonly string[]>>;
  /** How the language joins praise to complaint, with its spaces and marks. */
  readonly joins: readonly string[];
}

const FOLDER = new URL('./texts/', import.meta.url);
const KINDS: Readonly<Record<string, Kind>> = {
  '+': 'praise',
  '-': 'complaint',
  '~': 'mixed',
  '0': 'plain',
};
const SENTIMENTS: Readonly<Record<Kind, Sentiment>> = {
  praise: 'positive',
  complaint: 'negative',
  mixed: 'neutral',
  plain: 'neutral',
};
const VARIANTS = 12;
const PAIRS = 120;
const GLAD = ['👍', '😍', ':)', '❤️', '😊', '⭐⭐⭐⭐⭐', '5/5', '10/10'];
const SAD = ['👎', '😡', ':(', '😞', '💩', '⭐', '1/5', '2/10'];
const UNSPACED = new Set(['ja', 'zh', 'th']);

/**
 * The sentences written for this project (`texts/`), with every `{one|other}` chosen, alone and two
 * by two: praise with praise, complaint with complaint, and praise with complaint as mixed.
 */
export function ownTexts(): Example[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name, index) => expandBook(readBook(name), randomFrom(index + 1)));
}

function readBook(name: string): Book {
  const lines: Record<Kind, string[]> = { praise: [], complaint: [], mixed: [], plain: [] };
  let joins: string[] = [];
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const text = line.slice(2);
      const kind = KINDS[line.charAt(0)];
      if (kind) lines[kind].push(text);
      else if (line.startsWith('& ')) joins = text.split('|').map((join) => join.trimEnd());
      else if (line !== '') throw new Error(`${name}, line ${index + 1}: begins with no + - ~ 0 &`);
    });
  return { language: name.replace('.txt', ''), lines, joins };
}

function expandBook({ language, lines, joins }: Book, random: () => number): Example[] {
  const space = UNSPACED.has(language) ? '' : ' ';
  const stop = UNSPACED.has(language) && language !== 'th' ? '。' : '. ';
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const write = (kind: Kind) => choose(pick(lines[kind]) ?? '', random);
  const texts: [Kind, string][] = [];
  for (const kind of ['praise', 'complaint', 'mixed', 'plain'] as const) {
    for (const line of lines[kind]) {
      const variants = new Set<string>();
      for (let n = 0; n < VARIANTS; n++) variants.add(choose(line, random));
      for (const variant of variants) texts.push([kind, variant]);
    }
  }
  for (let n = 0; n < PAIRS; n++) {
    texts.push(['praise', write('praise') + stop + write('praise')]);
    texts.push(['complaint', write('complaint') + stop + write('complaint')]);
    const join = pick(joins)?.trimStart() ?? '';
    const glued = (/^[,.，。、]/.test(join) ? '' : space) + join + space;
    const [first, second] =
      random() < 0.6 ? (['praise', 'complaint'] as const) : (['complaint', 'praise'] as const);
    texts.push(['mixed', write(first) + glued + write(second)]);
    texts.push(['praise', write('plain') + stop + write('praise')]);
    texts.push(['complaint', write('plain') + stop + write('complaint')]);
    if (n % 4 === 0) {
      texts.push(['praise', `${write('plain')} ${pick(GLAD)}`]);
      texts.push(['complaint', `${write('plain')} ${pick(SAD)}`]);
    }
  }
  return texts.map(([kind, text], index) => ({
    text,
    // Now and then without its word lists, as a text in an unknown language.
    language: index % 8 === 0 ? 'und' : language,
    sentiment: SENTIMENTS[kind],
    source: `own ${kind}`,
    weight: kind === 'mixed' || kind === 'plain' ? 1 : 0.5,
  }));
}

function choose(line: string, random: () => number): string {
  return line.replace(/\{([^}]*)\}/g, (_, choices: string) => {
    const list = choices.split('|');
    return list[Math.floor(random() * list.length)] ?? '';
  });
}
