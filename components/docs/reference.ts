import type { ErrorCode } from '#lib/core/errors.ts';
import type { OpenApiDocument } from '#lib/core/openapi/open-api-document.ts';

/** Everything that the reference page shows. */
export interface Reference {
  document: OpenApiDocument;
  /** How the outside reaches this server, for the examples. */
  origin: string;
  scopes: { scope: string; allows: string }[];
  errors: { code: ErrorCode; status: number; cause: string }[];
}

export const objectAnchor = (name: string): string => `object-${name}`;
export const tagAnchor = (name: string): string => `tag-${name.toLowerCase().replaceAll(' ', '-')}`;

/** `#/components/schemas/Feedback` → `Feedback`. */
export const nameOfReference = (reference: string): string => reference.split('/').at(-1) ?? '';
