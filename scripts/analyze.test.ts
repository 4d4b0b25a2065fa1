import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'earshot-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function analyze(input: string, ...args: string[]) {
  const child = spawn(process.execPath, ['scripts/analyze.ts', ...args], {
    cwd: new URL('..', import.meta.url),
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { answers, out, err, code };
}

describe('npm run analyze', { timeout: 60_000 }, () => {
  it('answers each line in order', async () => {
    const { answers, code } = await analyze(
      '{"text":"Great coffee and lovely staff","rating":5}\n\n{"text":"Servicio pésimo","locale":"es"}',
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      {
        sentiment: 'positive',
        sentiment_score: expect.any(Number),
        language: 'en',
        topics: expect.arrayContaining(['coffee']),
      },
      expect.objectContaining({ sentiment: 'negative', language: 'es' }),
    ]);
  });

  it('is not swayed by the rating', async () => {
    const { answers } = await analyze(
      '{"text":"Great coffee","rating":1}\n{"text":"Great coffee","rating":5}\n',
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('tells a bad line in its place, goes on, and ends with 1', async () => {
    const long = `{"text":"${'x'.repeat(300_000)}"}`;
    const { answers, code } = await analyze(
      ['{"text":"Good"}', '{"text":', '{"text":3}', '{"text":"Good","rating":9}', long, '[]']
        .concat('{"text":"Good"}')
        .join('\n'),
    );
    expect(code).toBe(1);
    expect(answers).toHaveLength(7);
    expect(answers.map((answer) => 'error' in answer)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(answers[1]).toEqual({ error: 'Line 2 is not JSON.' });
    expect(answers[4]).toEqual({ error: 'Line 5 is too long.' });
    expect(answers[6]).toEqual(answers[0]);
  });

  it('reads the feedback of a CSV file and shows how far it is', async () => {
    const file = join(folder, 'a.csv');
    writeFileSync(
      file,
      '\ufeffname;Feedback;rating\nAda;"Great; really great\ncoffee";5\nBob;Horrible service;x\n',
    );
    const { answers, err, code } = await analyze('', '--csv', file);
    expect(answers[0]).toMatchObject({ sentiment: 'positive', language: 'en' });
    expect(answers[1]).toEqual({ error: expect.stringContaining('rating') });
    expect(answers).toHaveLength(2);
    expect(err).toContain('100 %');
    expect(code).toBe(1);
  });

  it('says what is wrong with a file that it cannot use', async () => {
    const file = join(folder, 'b.csv');
    writeFileSync(file, 'name,text\nAda,Great\n');
    const wrong = await analyze('', '--csv', file);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('feedback');
    const gone = await analyze('', '--csv', join(folder, 'none.csv'));
    expect(gone).toMatchObject({ code: 2, out: '' });
    expect(gone.err).toContain('ENOENT');
  });

  it('ends quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, ['scripts/analyze.ts'], {
      cwd: new URL('..', import.meta.url),
    });
    child.stdin.on('error', () => {});
    child.stdin.write('{"text":"Good"}\n'.repeat(50_000));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write('{"text":"Good"}\n'.repeat(50_000));
    child.stdin.end();
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(0);
  });
});
