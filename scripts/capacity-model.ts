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
  viewersPerInstance: number;
}

export interface Capacity {
  instances: number;
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
const MOST_WRITES = 50_000;
/** Metrics, once a second, and how many pieces were skipped. */
const OTHER_EVENTS = 2;
/** Reading an event from the bus costs about what writing it to a viewer does. */
const BUS_SHARE = 1;
const WAL_FACTOR = 2;

/**
 * What it takes, by costs that add up: a submission is taken by one instance and stored once; its event
 * goes to every instance by the bus, and from each to its viewers as far as the thinning lets it.
 */
export function planCapacity(costs: MeasuredCosts, demand: Demand): Capacity {
  const { submissionsPerSecond: rate, viewers, utilisation } = demand;
  const forViewers = Math.ceil(viewers / demand.viewersPerInstance);
  // One core of an instance takes submissions: Node computes on one.
  const forSubmissions = Math.ceil((rate * costs.server_us) / 1e6 / utilisation);
  const instances = Math.max(1, forViewers, forSubmissions);
  const each = viewers / instances;
  const piecesPerViewer = each === 0 ? 0 : Math.min(rate, MOST_PIECES, MOST_WRITES / each);
  const cores = (micros: number) => micros / 1e6 / utilisation;
  const submissions = cores((rate / instances) * costs.server_us);
  const bus = instances === 1 ? 0 : cores(rate * costs.event_us * BUS_SHARE);
  const watching = cores(each * (piecesPerViewer + OTHER_EVENTS) * costs.event_us);
  const bytesPerSecond = viewers * (piecesPerViewer + OTHER_EVENTS) * costs.event_bytes;
  return {
    instances,
    coresPerInstance: { submissions, bus, viewers: watching, all: submissions + bus + watching },
    databaseCores: cores(rate * costs.database_us),
    walMegabytes: (rate * costs.row_bytes * WAL_FACTOR) / 1e6,
    storagePerDayGigabytes: (rate * demand.hoursPerDay * 3_600 * costs.row_bytes) / 1e9,
    busIn: instances === 1 ? 0 : rate,
    busOut: instances === 1 ? 0 : rate * instances,
    piecesPerViewer,
    egressMegabits: (bytesPerSecond * 8) / 1e6,
  };
}
