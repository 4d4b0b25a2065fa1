import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';

/** Beyond these a limit says nothing to a reader. */
const TELLING = 1_000_000_000;

function range(least: number | undefined, most: number | undefined, unit: string): string[] {
  const from = least !== undefined && Math.abs(least) < TELLING ? least : undefined;
  const to = most !== undefined && Math.abs(most) < TELLING ? most : undefined;
  if (from !== undefined && to !== undefined) return [`${from} to ${to}${unit}`];
  if (to !== undefined) return [`at most ${to}${unit}`];
  return from ? [`at least ${from}${unit}`] : [];
}

/** What a value must keep to, in short phrases. */
export function schemaLimits(schema: JsonSchema): string[] {
  if (schema.enum && schema.type === 'string') return [];
  const fixed = schema.format === 'uuid' || schema.format === 'date-time';
  return [
    ...(fixed ? [] : range(schema.minLength, schema.maxLength, ' characters')),
    ...range(schema.minItems, schema.maxItems, ' entries'),
    ...range(schema.minimum, schema.maximum, ''),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ];
}
