import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearDuplicates, toleratedClients } from './near-duplicates.ts';

const MINUTE = 60_000;
const SPAM =
  'Buy cheap watches and bags from our outlet store today, the best prices anywhere, visit us now!';

/** Says each text from a client of its own, a second apart. @returns which were suspicious. */
function sayAll(texts: string[], judge = new NearDuplicates(60), from = 0): boolean[] {
  return texts.map((text, index) => {
    const at = from + index * 1_000;
    return judge.judge({ text, id: `${from}-${index}`, client: `${from}-${index}`, at }) !== null;
  });
}

const letters = (most: string) => fc.constantFrom(...most);
/** Without the bias towards 'aaaaa', of which no language is made. */
const longWord = fc.noBias(
  fc.string({ unit: letters('abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 9 }),
);
const sentence = (least: number, most: number) =>
  fc.array(longWord, { minLength: least, maxLength: most }).map((words) => words.join(' '));

describe('what many clients say in almost the same words', () => {
  it('is suspicious from the third or so on, whatever is done to its looks', () => {
    const looks = fc.array(
      fc.constantFrom<((text: string) => string)[]>(
        (text) => text.toUpperCase(),
        (text) => text.replaceAll(' ', '  \u200b'),
        (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
        (text) => text.normalize('NFD').replace(/([aeiou])/g, '$1\u0301'),
        (text) => `${text} #4711`,
        (text) => text.replace(/[a-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
        (text) => `👉 ${text} 👈`,
      ),
      { minLength: 12, maxLength: 12 },
    );
    fc.assert(
      fc.property(sentence(14, 40), looks, (text, changes) => {
        const suspicious = sayAll(changes.map((change) => change(text)));
        expect(suspicious.slice(0, 2)).toEqual([false, false]);
        expect(suspicious.slice(6)).toEqual(Array(6).fill(true));
      }),
    );
  });

  it('is found although a word in eight is another each time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(longWord, { minLength: 24, maxLength: 48 }),
        fc.array(fc.array(longWord, { minLength: 6, maxLength: 6 }), {
          minLength: 30,
          maxLength: 30,
        }),
        (words, spins) => {
          const texts = spins.map((spin, nth) =>
            words.map((own, at) => (at % 8 === nth % 8 ? (spin[at >> 3] ?? own) : own)).join(' '),
          );
          const found = sayAll(texts).filter(Boolean).length;
          expect(found).toBeGreaterThanOrEqual(15);
        },
      ),
    );
  });

  it('is not what says something else', () => {
    fc.assert(
      fc.property(fc.array(sentence(6, 30), { minLength: 40, maxLength: 40 }), (texts) => {
        expect(sayAll([...new Set(texts)])).not.toContain(true);
      }),
    );
  });

  it.each([
    'Good!',
    'Very good, thank you!',
    'Sehr gut, danke',
    'とても良かったです',
    '很好，谢谢！',
    '👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍',
  ])('is not %s, which everybody says', (text) => {
    expect(sayAll(Array(300).fill(text))).not.toContain(true);
  });

  it('is more of a coincidence the less it says', () => {
    const middling = 'Everything was great, thank you very much!';
    expect(sayAll(Array(10).fill(middling))).not.toContain(true);
    expect(sayAll(Array(30).fill(middling)).at(-1)).toBe(true);
    expect(toleratedClients(23)).toBe(Number.POSITIVE_INFINITY);
    expect(toleratedClients(1_000)).toBe(2);
  });

  it('is no matter an hour apart', () => {
    const judge = new NearDuplicates(60);
    const hours = Array.from({ length: 12 }, (_, hour) => hour * 60 * MINUTE);
    expect(hours.flatMap((from) => sayAll([SPAM, SPAM], judge, from))).not.toContain(true);
  });

  it('is judged as it was when the same sending comes again', () => {
    const judge = new NearDuplicates(60);
    sayAll(Array(9).fill(SPAM), judge);
    const again = (id: string, client: string) =>
      judge.judge({ text: SPAM, id, client, at: MINUTE }) !== null;
    expect(again('0-0', '0-0')).toBe(false);
    expect(again('0-8', '0-8')).toBe(true);
    for (let times = 0; times < 20; times += 1) expect(again('0-1', `other ${times}`)).toBe(false);
  });

  it('is allowed one client for as long as its limit lasts: a till that all customers use', () => {
    const judge = new NearDuplicates(60);
    const till = Array.from(
      { length: 70 },
      (_, nth) =>
        judge.judge({ text: SPAM, id: `${nth}`, client: 'till', at: nth * 1_000 }) !== null,
    );
    expect(till.indexOf(true)).toBe(60);
  });

  it('is remembered in bounded memory, the newest longest', () => {
    const judge = new NearDuplicates(60);
    const other = (nth: number) =>
      `${[...nth.toString(26)].map((sign) => `word${sign}${sign}${sign}`).join(' ')} and ${nth.toString(36)}${nth.toString(29)} ${nth.toString(31)} something long enough`;
    for (let nth = 0; nth < 20_000; nth += 1) {
      judge.judge({ text: other(nth * 7919), id: `${nth}`, client: `${nth}`, at: 0 });
    }
    expect(sayAll(Array(9).fill(SPAM), judge).at(-1)).toBe(true);
  });
});
