import type { Rating } from '#lib/core/feedback/feedback.ts';

const OF_FIVE =
  /([1-5])(?:[.,]0)?\s*(?:\/|out of|of|de|sobre|sur|von|aus)\s*(?:5|five|cinco|cinq|fünf)\b/iu;
const OF_TEN = /\b(10|[1-9])\s*(?:\/|out of|de|sobre|sur|von)\s*(?:10|ten|diez|dix|zehn)\b/iu;
const STARS =
  /\b([1-5]|one|two|three|four|five|una?|dos|tres|cuatro|cinco|une?|deux|trois|quatre|cinq|ein(?:en)?|zwei|drei|vier|fünf)\s*[-\s]?(?:stars?|estrellas?|étoiles?|sterne?n?|points?|puntos?|punkte?n?)\b/iu;
const NAMED =
  /(?:rat(?:ing|ed?|e it)|puntuaci[oó]n|nota|calificaci[oó]n|note|bewertung)\s*(?:is|of|:|=|es|est|ist|de)?\s*([1-5])\b/iu;
const ALONE = /^\D{0,12}([1-5])\D{0,12}$/u;

const WORDS: Record<string, Rating> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5 },
  ...{ une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 },
  ...{ ein: 1, einen: 1, zwei: 2, drei: 3, vier: 4, fünf: 5 },
};

function toRating(value: number): Rating {
  const whole = Math.max(1, Math.min(5, Math.round(value)));
  return whole === 1 ? 1 : whole === 2 ? 2 : whole === 3 ? 3 : whole === 4 ? 4 : 5;
}

/** The rating somebody gives in words, in any of the desk's languages; null where there is none. */
export function readRating(text: string): Rating | null {
  const drawn = (text.match(/[★⭐]/gu) ?? []).length;
  if (drawn > 0) return toRating(drawn);
  const ten = OF_TEN.exec(text)?.[1];
  if (ten) return toRating(Number(ten) / 2);
  const five = OF_FIVE.exec(text)?.[1] ?? NAMED.exec(text)?.[1] ?? ALONE.exec(text.trim())?.[1];
  if (five) return toRating(Number(five));
  const stars = STARS.exec(text)?.[1]?.toLowerCase();
  if (!stars) return null;
  return WORDS[stars] ?? toRating(Number(stars));
}
