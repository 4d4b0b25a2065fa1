import { parseArgs } from 'node:util';
import { buildIfMissing } from '#scripts/build-if-missing.ts';
import { cleanUp } from './clean-up.ts';
import { type CrowdResult, compareCrowds } from './compare-crowds.ts';
import { databaseServer } from './database-server.ts';
import { createHome } from './earshot-home.ts';
import { measureBrowser } from './measure-browser.ts';
import { median, p95 } from './percentile.ts';
import { ms, printTable } from './print-table.ts';
import { saveFigures } from './save-figures.ts';
import { ServerProcess } from './server-process.ts';

/**
 * `npm run bench:live`: how long from a customer's submitting to a viewer's seeing it. With
 * DATABASE_URL on a database of its own there, else on the embedded one; `--save` keeps what the
 * capacity model needs.
 */
const { save } = parseArgs({ options: { save: { type: 'boolean', default: false } } }).values;
const BROWSER = { pieces: 100, pieceEveryMs: 300, counts: 30, countEveryMs: 1_200 };
const CROWDS = [1, 100, 1_000];
const ROUNDS = 40;
const MOST_FOR_ONE_MS = 100;
const MOST_TIMES_BARE = 1.5;

async function startServer(args: string[], ready: string, env: Record<string, string> = {}) {
  const server = await ServerProcess.spawn(args, env);
  cleanUp.defer(() => server.stop());
  await server.answers(ready);
  return server;
}

const verdict = (met: boolean) => (met ? 'met' : 'MISSED');
const row = (what: string, samples: number[]) => [
  what,
  samples.length,
  ms(median(samples)),
  ms(p95(samples)),
];

function printCrowd(size: number, earshot: CrowdResult, bare: CrowdResult): void {
  const compared = (what: string, of: (result: CrowdResult) => number) => [
    what,
    ms(of(earshot)),
    ms(of(bare)),
    (of(earshot) / of(bare)).toFixed(2),
  ];
  const cpu = ({ cpuMicrosPerEvent }: CrowdResult) => cpuMicrosPerEvent?.toFixed(1) ?? '–';
  printTable(
    `${size} viewer${size === 1 ? '' : 's'}, ${earshot.last.length} submissions each`,
    ['submit to', 'Earshot', 'bare', 'ratio'],
    [
      compared('each viewer, median', ({ each }) => median(each)),
      compared('each viewer, p95', ({ each }) => p95(each)),
      compared('last viewer, median', ({ last }) => median(last)),
      compared('last viewer, p95', ({ last }) => p95(last)),
      ['server CPU, µs per event received', cpu(earshot), cpu(bare), ''],
      ['bytes of the event', earshot.bytes, bare.bytes, ''],
    ],
  );
}

buildIfMissing();
try {
  const database = await databaseServer();
  const home = await createHome(database);
  const earshot = await startServer(['server.ts'], '/api/health/ready', home.env);
  const bare = await startServer(['bench/bare-server.ts'], '/');
  console.log(`Earshot on ${database ? 'PostgreSQL' : 'the embedded database'}`);

  const browser = await measureBrowser(earshot.url, BROWSER);
  printTable(
    `One browser on the desk (clocks aligned to ±${browser.uncertainty.toFixed(2)} ms)`,
    ['submit to', 'n', 'median', 'p95'],
    [
      row('the row in the page', browser.inPage),
      row('the row painted', browser.painted),
      row('the hourly count in the page', browser.counted),
    ],
  );
  const aims = [
    `one viewer, p95 under ${MOST_FOR_ONE_MS} ms: ${verdict(p95(browser.painted) < MOST_FOR_ONE_MS)}`,
  ];
  for (const size of CROWDS) {
    const [ours, theirs] = await compareCrowds([earshot, bare], size, ROUNDS);
    if (!ours || !theirs) throw new Error('two servers, two results');
    printCrowd(size, ours, theirs);
    if (size < 1_000) continue;
    if (save && ours.cpuMicrosPerEvent !== null) {
      saveFigures('live', { event_us: ours.cpuMicrosPerEvent, event_bytes: ours.bytes });
    }
    const ratio = p95(ours.each) / p95(theirs.each);
    const met = verdict(ratio <= MOST_TIMES_BARE);
    aims.push(`${size} viewers, p95 within ${MOST_TIMES_BARE} times the bare broadcast: ${met}`);
  }
  console.log(`\nAims\n  ${aims.join('\n  ')}`);
} finally {
  await cleanUp.disposeAsync();
}
