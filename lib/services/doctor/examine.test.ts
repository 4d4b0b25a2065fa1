import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { examine } from './examine.ts';
import { reasonOf } from './finding.ts';

const folder = mkdtempSync(join(tmpdir(), 'earshot-doctor-'));
const SECRET = 'hunter2-hunter2-hunter2-hunter2-hunter2';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function examineWith(given: Record<string, string>) {
  const set = { DATA_DIR: folder, NEXTAUTH_URL: 'https://desk.example', ...given };
  setProcessWide('env', parseEnv(set));
  const findings = await examine(set);
  const of = (about: string) => findings.find((one) => one.about === about);
  return { findings, of };
}

describe('the doctor', () => {
  it('finds nothing to mend where nothing was started yet', async () => {
    const { findings } = await examineWith({});
    expect(findings.filter((one) => one.state !== 'good')).toEqual([]);
    expect(findings.length).toBeGreaterThan(8);
  });

  it('names a variable that is wrong, and stops there', async () => {
    Reflect.deleteProperty(globalThis, Symbol.for('earshot.env'));
    const before = process.env.PORT;
    process.env.PORT = 'abc';
    try {
      expect(() => parseEnv(process.env)).toThrow(EnvError);
      const findings = await examine(process.env);
      expect(findings).toMatchObject([{ about: 'environment', state: 'bad' }]);
      expect(findings[0]?.said).toMatch(/^PORT must be/);
    } finally {
      if (before === undefined) Reflect.deleteProperty(process.env, 'PORT');
      else process.env.PORT = before;
    }
  });

  it('says what is away, and never a secret', async () => {
    const { findings, of } = await examineWith({
      DATABASE_URL: `postgres://ada:${SECRET}@127.0.0.1:1/earshot`,
      REDIS_URL: `redis://:${SECRET}@127.0.0.1:1`,
      SMTP_URL: `smtp://ada:${SECRET}@127.0.0.1:1`,
      MAIL_FROM: 'desk@bakery.example',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      OPENAI_API_KEY: SECRET,
      OPENAI_MODEL: 'm',
    });
    expect(of('database')?.state).toBe('bad');
    expect(of('Redis')?.state).toBe('warning');
    expect(of('mail')?.state).toBe('bad');
    expect(of('model')?.state).toBe('bad');
    for (const { state, mend } of findings) expect(Boolean(mend)).toBe(state !== 'good');
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  it('sees a key that is refused', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.headers.authorization === `Bearer ${SECRET}` ? 200 : 401).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/v1/`;
    const model = { OPENAI_BASE_URL: url, OPENAI_MODEL: 'm' };
    const speech = { TRANSCRIPTION_URL: url, TRANSCRIPTION_MODEL: 'm' };
    const right = await examineWith({
      ...{ ...model, OPENAI_API_KEY: SECRET },
      ...{ ...speech, TRANSCRIPTION_API_KEY: SECRET },
    });
    const wrong = await examineWith({
      ...{ ...model, OPENAI_API_KEY: 'wrong' },
      ...{ ...speech, TRANSCRIPTION_API_KEY: 'wrong' },
    });
    server.close();
    expect(right.of('model')?.state).toBe('good');
    expect(wrong.of('model')).toMatchObject({ state: 'bad', mend: 'Is OPENAI_API_KEY right?' });
    expect(right.of('transcription')?.state).toBe('good');
    expect(wrong.of('transcription')).toMatchObject({
      state: 'bad',
      mend: 'Is TRANSCRIPTION_API_KEY right?',
    });
  });

  it('minds what others may read, and whom is believed', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'secret'), SECRET);
    chmodSync(join(folder, 'secret'), 0o644);
    const { of } = await examineWith({
      TRUST_PROXY: 'true',
      ALLOWED_ORIGINS: '*',
      NEXTAUTH_URL: 'http://desk.example',
    });
    expect(of('data folder')?.mend).toContain('chmod go-rwx');
    for (const about of ['proxy', 'allowed origins', 'public address']) {
      expect(of(about)?.state, about).toBe('warning');
    }
  });

  it('takes names and passwords out of what libraries say', () => {
    expect(reasonOf(new Error('cannot reach postgres://ada:pw@host/db'))).toBe(
      'cannot reach postgres://…@host/db',
    );
  });
});
