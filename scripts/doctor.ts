import { parseArgs } from 'node:util';
import { examine } from '#lib/services/doctor/examine.ts';
import { generateIfMissing } from './build-if-missing.ts';

/** `npm run doctor [-- --json]`: what is set, what is wrong, how to mend it. Ends with 1 where something is bad. */
generateIfMissing();
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const findings = await examine(process.env);
const count = (state: string) => findings.filter((one) => one.state === state).length;
if (values.json) {
  process.stdout.write(`${JSON.stringify({ ok: count('bad') === 0, findings }, null, 2)}\n`);
} else {
  const signs = { good: '✓', warning: '!', bad: '✗' };
  for (const { about, state, said, mend } of findings) {
    process.stdout.write(`${signs[state]} ${about.padEnd(16)} ${said}\n`);
    if (mend) process.stdout.write(`${' '.repeat(19)}→ ${mend}\n`);
  }
  process.stdout.write(
    `\n${count('bad')} bad, ${count('warning')} to look at, ${count('good')} good.\n`,
  );
}
process.exit(count('bad') > 0 ? 1 : 0);
