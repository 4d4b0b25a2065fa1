import { searchKeys } from '#lib/core/search/search-keys.ts';

/** A piece of text, what it is found by and, when somebody says all of it, what it is about. */
export interface Words {
  text: string;
  keys: number[];
  language?: string;
  topics?: string[];
}

const SENTENCES = 20_000;
const TEXTS = 60_000;
const NAMES = 100_000;
const ASIDES = 200_000;
const TOPICS = 2_000;

/** Shares of a hundred, and the letters that words of the language are put together from. */
const LANGUAGES: { language: string; share: number; syllables: string; dense?: boolean }[] = [
  {
    language: 'en',
    share: 40,
    syllables: 'the st ing er on se ti ver co al re ment ly pro ter de',
  },
  { language: 'es', share: 11, syllables: 'la mu es ción ba to que re cho sí mo pa do ri en ta' },
  {
    language: 'de',
    share: 10,
    syllables: 'der ich ge ßen lie schö un ver keit ung en be stra wär fün mit',
  },
  {
    language: 'fr',
    share: 9,
    syllables: 'le très ce ment pré ou eau ri tion bé ser vi dé ja que ne',
  },
  {
    language: 'zh',
    share: 7,
    syllables: '的很慢快客服态度店员东西质量包装送货退款价格',
    dense: true,
  },
  {
    language: 'ja',
    share: 7,
    syllables: 'のにはをがでたい店員対応丁寧待時間高味配送',
    dense: true,
  },
  { language: 'pt', share: 5, syllables: 'não são mu to pa ra ção que bem é o a do re en tre' },
  {
    language: 'ru',
    share: 4,
    syllables: 'не до оче нь хо ро ший дос та ва цен ка че ство мага зин',
  },
  { language: 'ko', share: 4, syllables: '배송이너무느려요직원친절가격비싸다좋고', dense: true },
  { language: 'ar', share: 3, syllables: 'ال خد مة جي دة سر يع تو صيل من في جدا' },
];

/** Words whose share of English pieces is known: about one in three, in 400, in 40,000. */
const MARKERS: [word: string, every: number][] = [
  ['queue', 7],
  ['refund', 1_000],
];

/** Numbers as if by chance, the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const luck = chance(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(luck() * list.length)] as T;

/** The word of this rank; frequent ones are short, as in any language. */
function word(syllables: readonly string[], rank: number): string {
  const draw = chance(rank + 1);
  const length = Math.min(3, 1 + Math.floor(Math.log10(rank + 1)));
  return Array.from({ length }, () => syllables[Math.floor(draw() * syllables.length)]).join('');
}

/** Zipf: the word of rank n is said as often as one in n. */
const zipf = (most: number) => Math.floor(most ** luck()) - 1;

function sentenceOf(index: number, language: (typeof LANGUAGES)[number]): string {
  const { syllables, dense } = language;
  if (dense) return `${Array.from({ length: 24 }, () => pick([...syllables])).join('')}。`;
  const list = syllables.split(' ');
  const words = Array.from({ length: 14 }, () => word(list, zipf(30_000)));
  for (const [marker, every] of MARKERS) if (index % every === 0) words[5] = marker;
  return `${words.join(' ')}.`;
}

/** Two to four sentences of one language each; about 300 bytes. */
export function makeTexts(): Words[] {
  const urn = LANGUAGES.flatMap((one) => Array<typeof one>(one.share).fill(one));
  const said = new Map(LANGUAGES.map((one) => [one, [] as { text: string; topic: string }[]]));
  for (let index = 0; index < SENTENCES; index += 1) {
    const language = pick(urn);
    const topic = `topic ${zipf(TOPICS)}`;
    said.get(language)?.push({ text: sentenceOf(index, language), topic });
  }
  return Array.from({ length: TEXTS }, (_, index) => {
    const language = pick(urn);
    const sentences = Array.from({ length: 2 + (index % 3) }, () => pick(said.get(language) ?? []));
    const text = sentences.map((one) => one.text).join(' ');
    const topics = [...new Set(sentences.map((one) => one.topic))];
    return { text, keys: searchKeys(text), language: language.language, topics };
  });
}

const NAME_PARTS = 'ada ben chi dor eli fay gus hal ivo jun kim lea max nia oto pam'.split(' ');

export function makeNames(): Words[] {
  return Array.from({ length: NAMES }, (_, index) => {
    const text = `${pick(NAME_PARTS)} ${word(NAME_PARTS, 1_000 + index)}`;
    return { text, keys: searchKeys(text) };
  });
}

/** What is said once in a while: a number that few others have. */
export function makeAsides(): Words[] {
  return Array.from({ length: ASIDES }, (_, index) => {
    const text = `Order ${100_000 + index}.`;
    return { text, keys: searchKeys(text) };
  });
}
