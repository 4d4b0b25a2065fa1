import { eld } from 'eld/extrasmall';
import { describe, expect, it } from 'vitest';
import { scoreLanguages } from './score-languages.ts';

function best(text: string): string | undefined {
  const { scores } = scoreLanguages(text.split(' '));
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

describe('the packed language model', () => {
  it.each([
    'the waiter never came back with our drinks',
    'la comida estaba fría y el camarero no volvió',
    'das essen war kalt und niemand hat sich entschuldigt',
    'obsługa była bardzo miła i pomocna',
    'ο σερβιτόρος ήταν πολύ ευγενικός',
    'еда была холодной а официант грубым',
    'खाना ठंडा था और कोई नहीं आया',
  ])('agrees with eld on: %s', (text) => {
    expect(best(text)).toBe(eld.detect(text).language);
  });

  it('gives no score to what is in no language', () => {
    expect(scoreLanguages(['ߐߐߐߐߐߐ']).scores.size).toBe(0);
  });
});
