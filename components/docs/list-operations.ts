import type { OpenApiDocument, OperationObject } from '#lib/core/openapi/open-api-document.ts';

export interface ListedOperation {
  method: string;
  path: string;
  operation: OperationObject;
}

/** The operations of a chapter, in the order of the document. */
export function listOperations({ paths }: OpenApiDocument, tag: string): ListedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}
