import { parseArgs } from 'node:util';
import { prepareDatabase } from '#lib/infra/prepare-database.ts';
import { createContext } from '#lib/services/context.ts';
import { removeDemo } from '#lib/services/remove-demo.ts';
import { startDemo } from '#lib/services/start-demo.ts';
import { orExit } from '#lib/transports/cli/or-exit.ts';
import { buildIfMissing } from './build-if-missing.ts';

/**
 * `npm run demo`: the desk with history and a stream of feedback, all of it marked.
 * `-- --rate 60` pieces a minute; `-- --remove` takes every demo piece away again.
 */
const { values } = parseArgs({
  options: { rate: { type: 'string', default: '6' }, remove: { type: 'boolean', default: false } },
});
const system = { kind: 'system', name: 'demo' } as const;

if (values.remove) {
  const open = await orExit(prepareDatabase);
  const count = await removeDemo(createContext(system));
  await open.close();
  process.stdout.write(`Removed ${count} demo pieces.\n`);
} else {
  buildIfMissing();
  await import('../server.ts');
  await orExit(() => startDemo(createContext(system), Number(values.rate)));
  process.stdout.write(
    `  Demo feedback arrives about ${values.rate} times a minute, after eight days of history.\n` +
      '  Take it away on the desk, or with: npm run demo -- --remove\n\n',
  );
}
