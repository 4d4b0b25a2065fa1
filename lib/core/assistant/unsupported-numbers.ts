const NUMBER = /\d+(?:[.,’'\u00a0\u202f]\d+)*/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Small whole numbers count sentences and points as often as feedback. */
const COUNTING = 10;

/** Every way to read a number: 1.234 may be thousands, or a little more than one. */
function readingsOf(written: string): number[] {
  const plain = written.replace(/[’'\u00a0\u202f]/g, '');
  const grouped = Number(plain.replace(/[.,]/g, ''));
  const english = Number(plain.replace(/,/g, ''));
  const decimal = Number(plain.replace(/\./g, '').replace(',', '.'));
  return [...new Set([grouped, english, decimal])].filter(Number.isFinite);
}

const decimalsOf = (written: string) => /[.,](\d{1,2})$/.exec(written)?.[1]?.length ?? 0;
const numbersIn = (text: string) => text.replace(UUID, ' ').match(NUMBER) ?? [];

/**
 * Numbers of an answer that are in none of what it was made from, rounded or as a per cent. Those that
 * were computed are found as well: it is for the reader to look.
 */
export function unsupportedNumbers(answer: string, sources: readonly string[]): string[] {
  const known = sources.flatMap(numbersIn).flatMap(readingsOf);
  const isKnown = (written: string) =>
    readingsOf(written).some((value) => {
      if (Number.isInteger(value) && value <= COUNTING) return true;
      const near = 0.5 * 10 ** -decimalsOf(written) + 1e-9;
      return known.some(
        (one) => Math.abs(one - value) <= near || Math.abs(one * 100 - value) <= near,
      );
    });
  return [...new Set(numbersIn(answer))].filter((written) => !isKnown(written)).slice(0, 20);
}
