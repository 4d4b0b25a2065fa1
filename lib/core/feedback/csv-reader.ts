import { AppError } from '#lib/core/errors.ts';

/** In UTF-16 code units. No honest record comes near; a file that is one line is not a table. */
export const MOST_RECORD_LENGTH = 1_000_000;

/**
 * Reads CSV (RFC 4180, any separator) piece by piece: `push` gives the records a piece completes,
 * `end` the last one. Quoted cells may hold line breaks; lines may end in CRLF, LF or CR.
 * @throws AppError `body_too_large` for an endless record, `invalid_input` for an endless quote.
 */
export class CsvReader {
  readonly #separator: string;
  readonly #special: RegExp;
  #state: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  #cells: string[] = [];
  #cell = '';
  #length = 0;
  #afterReturn = false;
  #records: string[][] = [];
  #count = 0;

  constructor(separator: string) {
    this.#separator = separator;
    this.#special = new RegExp(`[${separator}\\r\\n]`, 'g');
  }

  push(text: string): string[][] {
    let index = 0;
    while (index < text.length) index = this.#step(text, index);
    return this.#take();
  }

  end(): string[][] {
    if (this.#state === 'quoted') {
      const message = `A quotation mark in record ${this.#count + 1} is never closed.`;
      throw new AppError('invalid_input', message);
    }
    if (this.#state !== 'start' || this.#cells.length > 0) this.#endRecord();
    return this.#take();
  }

  #take(): string[][] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  /** Reads a run of one kind. @returns where the next one starts. */
  #step(text: string, index: number): number {
    const char = text[index];
    if (this.#state === 'quoted') {
      const quote = text.indexOf('"', index);
      if (quote >= 0) this.#state = 'closing';
      this.#add(text.slice(index, quote < 0 ? text.length : quote));
      return quote < 0 ? text.length : quote + 1;
    }
    if (this.#state === 'closing') {
      this.#state = char === '"' ? 'quoted' : 'plain';
      if (char !== '"') return index;
      this.#add('"');
      return index + 1;
    }
    const lineFeedOfReturn = this.#afterReturn && char === '\n';
    this.#afterReturn = char === '\r';
    if (lineFeedOfReturn) return index + 1;
    if (char === this.#separator) this.#endCell();
    else if (char === '\n' || char === '\r') this.#endRecord();
    else if (char === '"' && this.#state === 'start') this.#state = 'quoted';
    else return this.#readPlain(text, index);
    return index + 1;
  }

  #readPlain(text: string, index: number): number {
    this.#special.lastIndex = index;
    const stop = this.#special.exec(text)?.index ?? text.length;
    this.#state = 'plain';
    this.#add(text.slice(index, stop));
    return stop;
  }

  #add(part: string): void {
    this.#length += part.length;
    if (this.#length > MOST_RECORD_LENGTH) {
      const message = `Record ${this.#count + 1} has more than ${MOST_RECORD_LENGTH} characters.`;
      throw new AppError('body_too_large', message);
    }
    this.#cell += part;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
    this.#length += 1;
    this.#add('');
  }

  #endRecord(): void {
    this.#endCell();
    this.#records.push(this.#cells);
    this.#cells = [];
    this.#length = 0;
    this.#count += 1;
  }
}
