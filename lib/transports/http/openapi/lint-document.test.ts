import { Document, Ruleset, Spectral } from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import { Json } from '@stoplight/spectral-parsers';
import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { createDocument } from './create-document.ts';

/** What asks nobody who they are: health, this description, what the form must know. */
const open = Object.entries(createDocument().paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, operation]) => !operation.responses['401'])
    .map(([method]) => `paths ${path} ${method} `),
);
const isOpen = (path: string) => open.some((start) => path.startsWith(start));

/** Where the design contradicts a rule; nothing else is let through. */
const CONTRADICTIONS = [
  {
    rule: 'owasp:api8:2023-define-cors-origin',
    because: 'only submissions answer other sites, those of ALLOWED_ORIGINS',
    at: () => true,
  },
  {
    rule: 'owasp:api4:2023-rate-limit',
    because: 'a health check that is refused for being asked often would end a healthy process',
    at: isOpen,
  },
  {
    rule: 'owasp:api4:2023-rate-limit-responses-429',
    because: 'the same: what asks nobody counts nobody',
    at: isOpen,
  },
  {
    rule: 'owasp:api8:2023-define-error-responses-401',
    because: 'what asks nobody refuses nobody',
    at: isOpen,
  },
];

const lint = new Spectral();
lint.setRuleset(new Ruleset({ extends: [oas, owasp] }));

async function complaints(document: object): Promise<string[]> {
  const found = await lint.run(new Document(JSON.stringify(document), Json));
  return found
    .map(({ code, path, message }) => ({ rule: `${code}`, path: path.join(' '), message }))
    .filter(({ rule, path }) =>
      CONTRADICTIONS.every((known) => known.rule !== rule || !known.at(path)),
    )
    .map(({ rule, path, message }) => `${rule} at ${path}: ${message}`);
}

describe("the description of the API under Spectral's and OWASP's rules", {
  timeout: 60_000,
}, () => {
  it('breaks none', async () => {
    expect(await complaints(createDocument())).toEqual([]);
  });

  it('counts as open what is meant to be, and no more', () => {
    expect(open).toEqual([
      'paths /api/v1/settings/form get ',
      'paths /api/v1/settings/logo/{id} get ',
      'paths /api/health/live get ',
      'paths /api/health/ready get ',
      'paths /api/v1/openapi.json get ',
    ]);
  });

  it('would be caught with a mistake of either kind', async () => {
    const document = createDocument();
    const operation = document.paths['/api/v1/summary']?.get;
    if (!operation) throw new Error('there is no summary');
    operation.operationId = 'readMetrics';
    operation.security = [];
    Object.assign(document.components.schemas.Live ?? {}, { type: 'string', example: 7 });
    const rules = (await complaints(document)).map((one) => one.split(' ')[0]);
    expect(new Set(rules)).toEqual(
      new Set([
        'operation-operationId-unique',
        'owasp:api2:2023-read-restricted',
        'owasp:api4:2023-string-limit',
        'owasp:api4:2023-string-restricted',
        'oas3-valid-media-example',
        'oas3-valid-schema-example',
      ]),
    );
  });
});
