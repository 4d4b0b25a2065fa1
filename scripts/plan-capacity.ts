import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type MeasuredCosts, planCapacity } from './capacity-model.ts';

/**
 * `npm run plan:capacity -- --submissions 10000 --viewers 100000`: what that takes, by what the
 * benchmarks measured last (`docs/figures`; `npm run bench:ingest -- --save` measures on your machine).
 */
const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '10000' },
    viewers: { type: 'string', default: '100000' },
    hours: { type: 'string', default: '1' },
    utilisation: { type: 'string', default: '0.5' },
  },
});

function positive(name: keyof typeof values): number {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value > 0) return value;
  process.stderr.write(`--${name} must be a number above 0.\n`);
  process.exit(1);
}

function figuresOf(bench: string): { measured: string; figures: Record<string, number> } {
  return JSON.parse(readFileSync(`docs/figures/${bench}.json`, 'utf8'));
}

const benches = ['ingest', 'live', 'history'].map((bench) => ({ bench, ...figuresOf(bench) }));
const costs: MeasuredCosts = Object.assign({}, ...benches.map(({ figures }) => figures));
const demand = {
  submissionsPerSecond: positive('submissions'),
  viewers: positive('viewers'),
  hoursPerDay: positive('hours'),
  utilisation: positive('utilisation'),
};
const plan = planCapacity(costs, demand);
const { coresPerInstance: cores } = plan;
const count = (value: number) => Math.round(value).toLocaleString('en');
const fine = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

const lines: [string, string][] = [
  ['submissions a second', count(demand.submissionsPerSecond)],
  ['viewers', count(demand.viewers)],
  ['a core is busy at most', `${Math.round(demand.utilisation * 100)} %`],
  ['', ''],
  ['instances of the app', plan.instances === null ? 'none would do' : count(plan.instances)],
  ['cores each: submissions', fine(cores.submissions)],
  ['  … what others took (bus)', fine(cores.bus)],
  ['  … viewers', fine(cores.viewers)],
  ['  … together', fine(cores.all)],
  ['cores of PostgreSQL', fine(plan.databaseCores)],
  ['write-ahead log', `${fine(plan.walMegabytes)} MB/s`],
  [
    `storage a day of ${fine(demand.hoursPerDay)} such hours`,
    `${fine(plan.storagePerDayGigabytes)} GB`,
  ],
  ['messages a second into Redis', count(plan.busIn)],
  ['  … out of Redis', count(plan.busOut)],
  ['pieces a second each viewer is told', fine(plan.piecesPerViewer)],
  ['to viewers', `${count(plan.egressMegabits)} Mbit/s`],
];
const width = Math.max(...lines.map(([what]) => what.length));
for (const [what, value] of lines)
  console.log(`${what.padEnd(width)}  ${value.padStart(14)}`.trimEnd());
const sources = benches.map(({ bench, measured }) => `${bench} ${measured}`).join(', ');
console.log(`\nFrom ${sources}; costs are taken as adding up, which queues and locks do not.`);
