import { describe, expect, it } from 'vitest';
import { createApi } from '#lib/transports/http/api.ts';
import { allOperations } from './all-operations.ts';
import { createDocument } from './create-document.ts';

const document = createDocument();
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));

/** Middleware is mounted for ALL methods; what answers a request is not. */
const mounted = createApi()
  .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
  .map(({ method, path }) => `${method} ${path}`);

describe('the description of the API', () => {
  it('describes every mounted route', () => {
    expect(mounted.filter((route) => !(route in allOperations))).toEqual([]);
    expect(mounted.length).toBeGreaterThan(25);
  });

  it('describes none that is not mounted', () => {
    expect(Object.keys(allOperations).filter((route) => !mounted.includes(route))).toEqual([]);
  });

  it('names each operation once', () => {
    const ids = operations.map((operation) => operation.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says something about every field and parameter', () => {
    const silent = operations.flatMap(({ operationId, parameters = [] }) =>
      parameters.filter((one) => !one.description).map((one) => `${operationId} ${one.name}`),
    );
    for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
      for (const [field, property] of Object.entries(properties)) {
        if (typeof property !== 'object' || !property.description) silent.push(`${name} ${field}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('says of every field and parameter what it is', () => {
    const { schemas } = document.components;
    const parameters = operations.flatMap(({ parameters = [] }) => parameters);
    const fields = Object.values(schemas).flatMap(({ properties = {} }) =>
      Object.entries(properties),
    );
    const all = [...fields, ...parameters.map(({ name, schema }) => [name, schema] as const)];
    const vague = all.filter(
      ([, one]) =>
        typeof one !== 'object' ||
        !['type', '$ref', 'anyOf', 'enum', 'const'].some((word) => word in one),
    );
    expect(vague).toEqual([]);
  });

  it('carries the limits that no schema can tell from a function', () => {
    expect(document.components.schemas.FeedbackInput?.properties).toMatchObject({
      customer_name: { minLength: 1, maxLength: 100 },
      feedback: { minLength: 1, maxLength: 1000 },
    });
  });
});
