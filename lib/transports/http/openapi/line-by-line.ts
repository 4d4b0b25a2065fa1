import { fileSchema } from './file-schema.ts';
import type { Content } from './operation.ts';

/** Objects a line, as `Accept: application/x-ndjson` asks for. */
export const lineByLine = (lines: object[]): Content => ({
  'application/x-ndjson': {
    schema: fileSchema,
    example: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  },
});
