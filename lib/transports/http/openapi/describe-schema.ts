import * as z from 'zod/mini';
import { STORABLE } from '#lib/core/feedback/storable-text.ts';
import type { JsonSchema } from '#lib/core/openapi/open-api-document.ts';
import type { Content } from './operation.ts';

interface About<T> {
  description: string;
  /** A sentence a field. */
  notes: { [Field in keyof T]?: string };
  example: T;
}

/** What is sent in is described as it arrives, what goes out as it leaves. */
const bodies = z.registry<{ id: string }>();
const answers = z.registry<{ id: string }>();
const about = new Map<string, About<object>>();

/** Makes the schema that a body is parsed with a component of the description. */
export function describeBody<Schema extends z.ZodMiniType<object>>(
  id: string,
  schema: Schema,
  words: About<z.input<Schema> & object>,
): Schema {
  bodies.add(schema, { id });
  about.set(id, words);
  return schema;
}

/** A component for what we answer; the type that the code answers with holds the schema to it. */
export function describeAnswer<T extends object>(
  id: string,
  schema: z.ZodMiniType<T>,
  words: About<T>,
): z.ZodMiniType<T> {
  answers.add(schema, { id });
  about.set(id, words);
  return schema;
}

const idOf = (schema: z.ZodMiniType) => (bodies.get(schema) ?? answers.get(schema))?.id;

/** A component as the only content of a body or an answer, with its example. */
export function json(schema: z.ZodMiniType): Content {
  return { 'application/json': { schema, example: about.get(idOf(schema) ?? '')?.example } };
}

/** What zod writes, without what only zod needs. */
function tidy(schema: JsonSchema, longestMoment: number): void {
  delete schema.propertyNames;
  if (schema.format === 'date-time') {
    delete schema.pattern;
    schema.maxLength = longestMoment;
  }
  if (schema.format === 'uuid') {
    schema.maxLength = 36;
    if (!schema.pattern?.includes('-7[')) delete schema.pattern;
  }
  if (schema.enum?.every((value) => typeof value === 'number')) {
    const range = { minimum: Math.min(...schema.enum), maximum: Math.max(...schema.enum) };
    Object.assign(schema, { type: 'integer', format: 'int32', ...range });
  }
  if (schema.type === 'integer') schema.format ??= 'int64';
  // No text with control characters is let in, and so none comes out.
  const free = !schema.format && !schema.enum && schema.const === undefined;
  // Not every tool reads Unicode properties in a pattern.
  if (schema.pattern?.includes('\\p{')) delete schema.pattern;
  if (schema.type === 'string' && free) schema.pattern ??= STORABLE.source;
}

type Override = (written: { jsonSchema: JsonSchema }) => void;

/** What comes in may name a zone and more digits; what goes out is `toISOString`. */
const tidyGiven: Override = ({ jsonSchema }) => tidy(jsonSchema, 64);
const tidyTold: Override = ({ jsonSchema }) => tidy(jsonSchema, 24);

/** What only a function knows says in `z.meta` what it is; a test finds what does not. */
const OPTIONS = { unrepresentable: 'any' } as const;

const uri = (id: string) => `#/components/schemas/${id}`;

/** A reference to a component. */
export function schemaReference(schema: z.ZodMiniType): JsonSchema {
  const id = idOf(schema);
  if (!id) throw new Error('Describe this schema with describeBody or describeAnswer first.');
  return { $ref: uri(id) };
}

/** A schema of its own, as it is given: for what stands in a query. */
export function inlineSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, { ...OPTIONS, io: 'input', override: tidyGiven });
}

function withWords(id: string, { $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  const words = about.get(id);
  for (const [field, note] of Object.entries(words?.notes ?? {})) {
    const property = schema.properties?.[field];
    if (typeof property === 'object') property.description = note;
  }
  return { description: words?.description, ...schema, examples: [words?.example] };
}

/** Every component by its name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const given = z.toJSONSchema(bodies, { ...OPTIONS, uri, io: 'input', override: tidyGiven });
  const told = z.toJSONSchema(answers, { ...OPTIONS, uri, io: 'output', override: tidyTold });
  const all = Object.entries({ ...given.schemas, ...told.schemas });
  return Object.fromEntries(all.map(([id, schema]) => [id, withWords(id, schema)]));
}
