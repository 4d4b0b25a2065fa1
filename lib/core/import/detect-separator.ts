import { CsvReader } from '#lib/core/feedback/csv-reader.ts';
import { mapColumns } from './map-columns.ts';

const SEPARATORS = [',', ';', '\t'];
/** More than any header needs. */
const HEAD_LENGTH = 16_384;

/** The separator under which most columns of the header have a name we know. */
export function detectSeparator(start: string): string {
  const known = (separator: string) => {
    const [header = []] = new CsvReader(separator).push(`${start.slice(0, HEAD_LENGTH)}\n`);
    return Object.keys(mapColumns(header)).length;
  };
  return SEPARATORS.reduce((best, one) => (known(one) > known(best) ? one : best));
}
