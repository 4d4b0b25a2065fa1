import { detectLanguage } from '#lib/core/language/detect-language.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { readRows } from '#training/sentiment/read-data.ts';
import type { Contender } from './contender.ts';
import { measureSentiment } from './measure-sentiment.ts';

/** The analyser that the desk uses. */
export const EARSHOT: Contender = {
  name: 'Earshot',
  languages: 'all',
  judge: (text, language) => linearEngine.analyze(text, language),
};

export interface OwnFigures {
  readonly texts: number;
  readonly accuracy: number;
  readonly f1: number;
  /** Percent of the texts whose language is told without a page's help. */
  readonly language: number;
}

/** Texts written for this project, 28 languages, that nothing is trained on. */
export function measureOwnSet(): OwnFigures {
  const rows = readRows(new URL('./texts/own.tsv', import.meta.url));
  const told = rows.filter(({ text, language }) => {
    const found = detectLanguage(text);
    return found === (language === 'nb' ? 'no' : language);
  });
  return {
    ...measureSentiment(rows, EARSHOT),
    language: Math.round((told.length / rows.length) * 1000) / 10,
  };
}
