import { describe, expect, it } from 'vitest';
import { previewFile } from './preview-file.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('the preview of a file', () => {
  it('shows the first rows of a table by what its columns are', () => {
    const text = '\ufeffComment;Stars;Shoe size\r\n"Slow; but ""nice""";4;43\r\n\r\nFine;5;40';
    expect(previewFile(bytes(text))).toEqual({
      format: 'csv',
      columns: { feedback: 'Comment', rating: 'Stars' },
      rows: [
        { feedback: 'Slow; but "nice"', rating: '4' },
        { feedback: 'Fine', rating: '5' },
      ],
    });
  });

  it('reads UTF-16 as Excel writes it', () => {
    const { columns, rows } = previewFile(bytes('\ufefftext\trating\nSchön\t5\n', 'utf16le'));
    expect(columns).toEqual({ feedback: 'text', rating: 'rating' });
    expect(rows).toEqual([{ feedback: 'Schön', rating: '5' }]);
  });

  it('shows the first objects of NDJSON, broken ones as empty', () => {
    const text = ' {"text":"Fine","score":4,"metadata":{"a":1}}\n{broken\n{"text":"Bad"}\n{}';
    expect(previewFile(bytes(text))).toEqual({
      format: 'ndjson',
      columns: { feedback: 'text', rating: 'score', metadata: 'metadata' },
      rows: [
        { feedback: 'Fine', rating: '4', metadata: '{"a":1}' },
        { feedback: '', rating: '', metadata: '' },
        { feedback: 'Bad', rating: '', metadata: '' },
      ],
    });
  });

  it('knows a SQLite file by its first bytes, and leaves its columns to the server', () => {
    const file = bytes('SQLite format 3\0 and more');
    expect(previewFile(file)).toEqual({ format: 'sqlite', columns: null, rows: [] });
  });

  it('says of a photograph that it has no known column', () => {
    const photograph = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]);
    expect(previewFile(photograph)).toEqual({ format: 'csv', columns: {}, rows: [] });
  });

  it('shows nothing of an empty file', () => {
    expect(previewFile(bytes(''))).toEqual({ format: 'csv', columns: {}, rows: [] });
  });
});
