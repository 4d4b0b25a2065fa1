/** What this repository's benchmarks measured, each with its unit. */
export interface MeasuredCosts {
  /** Server's processor time of a submission, µs. */
  server_us: number;
  /** The database's, µs. */
  database_us: number;
  /** Server's processor time of an event that reaches a viewer, µs. */
  event_us: number;
  event_bytes: number;
  /** A piece of feedback with its indexes on disk. */
  row_bytes: number;
}

export interface Demand {
  submissionsPerSecond: number;
  viewers: number;
  /** Hours a day at that rate; storage grows by these. */
  hoursPerDay: number;
  /** Share of a core that is to be busy at the peak. */
  utilisation: number;
}

export interface Capacity {
  /** Null where no number is enough: reading the bus alone fills a core. */
  instances: number | null;
  /** Cores an instance needs: for submissions, for events of other instances, for viewers. */
  coresPerInstance: { submissions: number; bus: number; viewers: number; all: number };
  databaseCores: number;
  /** Of write-ahead log, MB/s: a row, its indexes, and as much again for the figures. */
  walMegabytes: number;
  storagePerDayGigabytes: number;
  /** Messages a second that Redis takes in, and hands out. */
  busIn: number;
  busOut: number;
  /** New pieces a second that a viewer is told of. */
  piecesPerViewer: number;
  egressMegabits: number;
}

/** The bounds of `lib/transports/socket/thin-stream.ts`. */
const MOST_PIECES = 50;
const MOST_WRITES = 10_000;
/** Metrics, once a second, and how many pieces were skipped. */
const OTHER_EVENTS = 2;
/** Reading an event from the bus costs about what writing it to a viewer does. */
const BUS_SHARE = 1;
const WAL_FACTOR = 2;
/** Node computes on one. */
const CORES = 1;
const MOST_INSTANCES = 10_000;

const inCores = (micros: number, { utilisation }: Demand) => micros / 1e6 / utilisation;

/** How many pieces a second each of so many viewers of an instance is told of. */
const piecesFor = (viewers: number, rate: number) =>
  viewers === 0 ? 0 : Math.min(rate, MOST_PIECES, Math.max(1, MOST_WRITES / viewers));

/** What one of so many instances computes. */
function coresOf(instances: number, costs: MeasuredCosts, demand: Demand) {
  const { submissionsPerSecond: rate } = demand;
  const each = demand.viewers / instances;
  const events = each * (piecesFor(each, rate) + OTHER_EVENTS);
  const submissions = inCores((rate / instances) * costs.server_us, demand);
  const bus = instances === 1 ? 0 : inCores(rate * costs.event_us * BUS_SHARE, demand);
  const viewers = inCores(events * costs.event_us, demand);
  return { submissions, bus, viewers, all: submissions + bus + viewers };
}

function fewestInstances(costs: MeasuredCosts, demand: Demand): number | null {
  for (let instances = 1; instances <= MOST_INSTANCES; instances += 1) {
    if (coresOf(instances, costs, demand).all <= CORES) return instances;
  }
  return null;
}

/**
 * What it takes, by costs that add up: a submission is taken by one instance and stored once; its event
 * goes to every instance by the bus, and from each to its viewers as far as the thinning lets it.
 */
export function planCapacity(costs: MeasuredCosts, demand: Demand): Capacity {
  const { submissionsPerSecond: rate, viewers } = demand;
  const found = fewestInstances(costs, demand);
  const instances = found ?? MOST_INSTANCES;
  const piecesPerViewer = piecesFor(viewers / instances, rate);
  const bytesPerSecond = viewers * (piecesPerViewer + OTHER_EVENTS) * costs.event_bytes;
  const several = instances > 1;
  return {
    instances: found,
    coresPerInstance: coresOf(instances, costs, demand),
    databaseCores: inCores(rate * costs.database_us, demand),
    walMegabytes: (rate * costs.row_bytes * WAL_FACTOR) / 1e6,
    storagePerDayGigabytes: (rate * demand.hoursPerDay * 3_600 * costs.row_bytes) / 1e9,
    busIn: several ? rate : 0,
    busOut: several ? rate * instances : 0,
    piecesPerViewer,
    egressMegabits: (bytesPerSecond * 8) / 1e6,
  };
}
