import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '#lib/core/errors.ts';
import { CsvReader } from '#lib/core/feedback/csv-reader.ts';
import type { Answer } from './analyze-line.ts';
import { analyzeInput } from './analyze-line.ts';

const SEPARATORS = [',', ';', '\t'];

/**
 * Answers each row of a CSV file in order; `feedback` is the text, `rating` and `locale` are read where
 * they are. The first row names the columns; any of comma, semicolon and tab parts them.
 * @param tell is given how much of the file is read, 0 … 1
 * @throws AppError `invalid_input` where there is no column `feedback`
 */
export async function* analyzeCsv(
  path: string,
  tell: (share: number) => void,
): AsyncGenerator<Answer[], void> {
  const { size } = await stat(path);
  const decoder = new TextDecoder();
  const answer = rowAnswerer();
  let reader: CsvReader | undefined;
  let read = 0;
  for await (const piece of createReadStream(path)) {
    const bytes: Buffer = piece;
    const text = decoder.decode(bytes, { stream: true });
    reader ??= new CsvReader(separatorOf(text));
    yield reader.push(text).flatMap(answer);
    read += bytes.length;
    tell(size === 0 ? 1 : read / size);
  }
  if (reader) yield [...reader.push(decoder.decode()), ...reader.end()].flatMap(answer);
}

function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const columns = (separator: string) => head.split(separator).length;
  return SEPARATORS.reduce((best, one) => (columns(one) > columns(best) ? one : best));
}

/** Takes the first row for the head, and answers each that follows; an empty one not at all. */
function rowAnswerer(): (row: string[]) => Answer[] {
  let head: string[] | undefined;
  let number = 1;
  return (row) => {
    if (!head) {
      head = row.map((name) => name.trim().toLowerCase());
      if (head.includes('feedback')) return [];
      const names = head.join(', ').slice(0, 200);
      throw new AppError('invalid_input', `No column is named feedback; there are: ${names}`);
    }
    number++;
    if (row.length === 1 && row[0] === '') return [];
    const cell = (name: string) => row[head?.indexOf(name) ?? -1];
    const rating = cell('rating')?.trim();
    const locale = cell('locale')?.trim();
    const input = {
      text: cell('feedback'),
      ...(rating && { rating: Number(rating) }),
      ...(locale && { locale }),
    };
    return [analyzeInput(input, number)];
  };
}
