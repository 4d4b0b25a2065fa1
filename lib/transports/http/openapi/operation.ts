import type * as z from 'zod/mini';
import type { Scope } from '#lib/core/access/actor.ts';
import type { ErrorCode } from '#lib/core/errors.ts';
import type { HeaderObject, JsonSchema } from '#lib/core/openapi/open-api-document.ts';
import type { TagName } from './tags.ts';

/** `GET /api/v1/feedback/:id`: the method and the path as they are mounted. */
export type Route = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`;

/** Media type → what it holds; a zod schema must be a component (`describe-schema.ts`). */
export type Content = Record<string, { schema: z.ZodMiniType | JsonSchema; example: unknown }>;

export interface Answer {
  description: string;
  content?: Content;
  headers?: Record<string, HeaderObject>;
}

/** A query's zod schema, the one the route parses with, and a sentence for each of its fields. */
export interface Query {
  schema: z.ZodMiniObject;
  notes: Record<string, string>;
}

/**
 * One operation in our own words. What follows from these is added by `describe-operation.ts`: path
 * parameters, security, and the refusals that every operation of its kind can give.
 */
export interface Operation {
  /** Unique; a verb phrase in camelCase. */
  id: string;
  tag: TagName;
  summary: string;
  /** CommonMark; only what the summary does not say. */
  description?: string;
  /** A reading that is entered in the audit log all the same: it takes data out. */
  audited?: true;
  /** A scope; `public`: anybody, but a wrong token is refused; `open`: nobody is asked. */
  access: Scope | 'public' | 'open';
  query?: Query[];
  headers?: { name: string; description: string; schema: JsonSchema }[];
  body?: Content;
  answers: Record<number, Answer>;
  /** Refusals that do not follow from the rest. */
  refuses?: ErrorCode[];
}

export type Operations = Readonly<Record<Route, Operation>>;

/** A query with its sentences; the compiler asks for one for each field. */
export function query<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  notes: Record<Extract<keyof Shape, string>, string>,
): Query {
  return { schema, notes };
}
