import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import * as z from 'zod/mini';
import { toolSchema } from '#lib/transports/tools/tool-schema.ts';

const anyObject = z.record(z.string(), z.unknown());

/**
 * A schema for the protocol to offer. It checks no values: the verb behind it does, and says what is
 * wrong in words that a model can act on.
 */
export function offeredSchema(
  schema: z.ZodMiniType,
  io: 'input' | 'output',
): StandardSchemaWithJSON<Record<string, unknown>> {
  const { version, vendor, validate } = anyObject['~standard'];
  const written = toolSchema(schema, io);
  const jsonSchema = { input: () => written, output: () => written };
  return { '~standard': { version, vendor, validate, jsonSchema } };
}
