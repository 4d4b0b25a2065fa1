import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const script = (end: string) => `
  import { logDestination } from '#lib/infra/log-destination.ts';
  const destination = logDestination(1);
  for (let line = 0; line < 2000; line += 1) destination.write('line ' + line + ' of them all\\n');
  ${end}`;

const output = (end: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', script(end)], {
    encoding: 'utf8',
  }).stdout.split('\n');

describe('the log', () => {
  it.each([
    ['when the process comes to its end', ''],
    ['when it exits', 'process.exit(1);'],
    ['when it dies of an error', 'throw new Error("on purpose");'],
    [
      'a moment later, while the process goes on',
      'setTimeout(() => process.kill(process.pid, "SIGKILL"), 500);',
    ],
  ])('is written whole and in order %s', (_, end) => {
    const lines = output(end);
    expect(lines).toHaveLength(2_001);
    expect(lines[0]).toBe('line 0 of them all');
    expect(lines[1_999]).toBe('line 1999 of them all');
  });
});
