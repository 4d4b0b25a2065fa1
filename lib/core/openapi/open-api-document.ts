import type * as z from 'zod/mini';
import type { Scope } from '#lib/core/access/actor.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The part of OpenAPI 3.1 that we write (https://spec.openapis.org/oas/v3.1.0). */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    license: { name: string; identifier: string };
    contact: { name: string };
  };
  servers: { url: string; description: string; 'x-internal': boolean }[];
  security: SecurityRequirement[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, ResponseObject>;
    headers: Record<string, HeaderObject>;
    securitySchemes: Record<string, SecurityScheme>;
  };
}

/** Scheme → scopes that are needed; an empty requirement asks for nothing. */
export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: 'http' | 'apiKey';
  description: string;
  scheme?: string;
  in?: 'cookie';
  name?: string;
}

export interface Reference {
  $ref: string;
}

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: SecurityRequirement[];
  /** What a token must hold. */
  'x-required-scope'?: Scope;
  parameters?: ParameterObject[];
  requestBody?: { required: boolean; content: ContentObject };
  responses: Record<string, ResponseObject | Reference>;
}

export interface ParameterObject {
  name: string;
  in: 'query' | 'path' | 'header';
  required: boolean;
  description: string;
  schema: JsonSchema;
}

export type ContentObject = Record<string, { schema: JsonSchema; example: unknown }>;

export interface HeaderObject {
  description: string;
  schema: JsonSchema;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, HeaderObject | Reference>;
  content?: ContentObject;
}
