import type { OpenApiDocument } from '#lib/core/openapi/open-api-document.ts';
import { createDocument } from './create-document.ts';

let document: OpenApiDocument | undefined;

/** The description, made when first asked for: it changes with an upgrade alone. */
export function apiDocument(): OpenApiDocument {
  document ??= createDocument();
  return document;
}
