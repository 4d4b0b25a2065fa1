import * as z from 'zod/mini';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A tool's schema as JSON Schema 2020-12: input as it is given, output as it leaves. */
export function toolSchema(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  // What only a function can check is described by its `meta`.
  return plainly(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
}

/** Says what not every client understands in a way that all do. */
function plainly({ type, propertyNames: _, ...schema }: Json): Json {
  const inner = Object.entries(schema).map(([key, value]) => [key, plainlyWithin(key, value)]);
  const plain: Json = Object.fromEntries(inner);
  if (!Array.isArray(type)) return type === undefined ? plain : { type, ...plain };
  // `type: [number, null]` with its limits, as one branch a type.
  const { description, ...limits } = plain;
  const anyOf = type.map((one) => (one === 'null' ? { type: one } : { type: one, ...limits }));
  return description === undefined ? { anyOf } : { anyOf, description };
}

function plainlyWithin(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? plainly(one) : one));
  if (!isObject(value)) return value;
  if (key === 'additionalProperties' && Object.keys(value).length === 0) return true;
  if (key !== 'properties' && key !== '$defs') return plainly(value);
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, one]) => [name, isObject(one) ? plainly(one) : one]),
  );
}
