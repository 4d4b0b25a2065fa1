import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';

/** A body that is a file: what is in it is said in words. */
export const fileSchema: JsonSchema = { type: 'string', format: 'binary', maxLength: 2 ** 53 - 1 };
