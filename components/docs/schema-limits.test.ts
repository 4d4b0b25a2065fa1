import { expect, it } from 'vitest';
import { schemaLimits } from './schema-limits.ts';

it('says what a reader must keep to, and leaves out what no reader meets', () => {
  expect(schemaLimits({ type: 'string', minLength: 1, maxLength: 100 })).toEqual([
    '1 to 100 characters',
  ]);
  expect(schemaLimits({ type: 'integer', minimum: 1, maximum: 5, default: 5 })).toEqual([
    '1 to 5',
    'default 5',
  ]);
  expect(schemaLimits({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER })).toEqual(
    [],
  );
  expect(schemaLimits({ type: 'string', format: 'uuid', maxLength: 36 })).toEqual([]);
});
