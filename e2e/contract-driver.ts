import { expect } from '@playwright/test';
import type { OpenApiDocument, OperationObject } from '#lib/core/openapi/open-api-document.ts';
import { type ContractProxy, violationsOf } from './contract-proxy.ts';
import { API_TOKEN } from './earshot-process.ts';

export const TOKEN = { authorization: `Bearer ${API_TOKEN}` };

export const json = (value: unknown, headers: Record<string, string> = TOKEN) => ({
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

interface Given {
  id?: string;
  /** The second part of a path that has two. */
  delivery?: string;
  query?: string;
}

/** Sends through the proxy, holds each answer to the contract, and keeps what was answered. */
export class ContractDriver {
  /** Operation → the statuses seen of it. */
  readonly seen = new Map<string, Set<number>>();
  readonly #document: OpenApiDocument;
  readonly #proxy: ContractProxy;

  constructor(document: OpenApiDocument, proxy: ContractProxy) {
    this.#document = document;
    this.#proxy = proxy;
  }

  /** @param route `GET /api/v1/feedback/{id}`, as it is described. @returns the answer's text. */
  async send(
    route: string,
    { id = '', delivery = id, query = '', ...init }: RequestInit & Given = {},
  ): Promise<{ status: number; text: string }> {
    const [method = '', path = ''] = route.split(' ');
    const operation = this.#document.paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${route} is not described`);
    const url = `${this.#proxy.url}${path.replace('{id}', id).replace('{delivery}', delivery)}${query && `?${query}`}`;
    const signal = AbortSignal.timeout(20_000);
    const answer = await fetch(url, { headers: TOKEN, signal, ...init, method }).catch((cause) => {
      throw new Error(`${route} was not answered`, { cause });
    });
    const text = await answer.text();
    this.#judge(operation, answer, `${route} → ${answer.status} ${text.slice(0, 300)}`);
    return { status: answer.status, text };
  }

  #judge({ operationId, responses }: OperationObject, answer: Response, what: string): void {
    expect(violationsOf(answer), what).toEqual([]);
    expect(Object.keys(responses), what).toContain(String(answer.status));
    this.seen.set(operationId, (this.seen.get(operationId) ?? new Set()).add(answer.status));
  }
}
