import { SlidingCount } from './sliding-count.ts';
import { boundsOf, NOTHING_USUAL, type UsualRates } from './usual-rates.ts';

export const ALARM_CAUSES = ['many_suspects', 'unusual_rate'] as const;
export type AlarmCause = (typeof ALARM_CAUSES)[number];

export interface Alarm {
  /** A source, or null for all of the site. */
  source: string | null;
  cause: AlarmCause;
  /** Milliseconds of the epoch. */
  since: number;
  until: number;
}

/** What one instance saw since it last told the others. */
export interface Sightings {
  arrivals: [source: string, times: number][];
  suspects: [client: string, times: number][];
  proven: number;
}

/** An alarm ends when it was calm for so long. */
const CALM_MS = 5 * 60_000;
const SUSPECTS_MS = 5 * 60_000;
/** So many suspects are an attack; one client counts as some of them, however many it sends. */
const SUSPECTS_MANY = 25;
const SUSPECTS_OF_ONE = 5;
/** A site takes what some clients may send, a source what two may, before it looks strange. */
const SITE_CLIENTS = 5;
const SOURCE_CLIENTS = 2;
const SOURCES_MOST = 500;
const CLIENTS_MOST = 2_000;
export const LEVEL_MOST = 4;
/** Names that nobody knew: an attacker may think of a new one each time. */
const STRANGER = '';

/**
 * Watches what comes in: how much against what is usual, and how much of it is suspicious. Far
 * beyond normal is an alarm, of a source or of the site, until it has been calm for five minutes.
 */
export class IntakeWatch {
  readonly #ofOneClient: number;
  readonly #all = new SlidingCount();
  readonly #proven = new SlidingCount();
  readonly #sources = new Map<string, SlidingCount>();
  readonly #suspects = new Map<string, { times: number; at: number }>();
  readonly #alarms = new Map<string | null, Alarm>();
  #usual = NOTHING_USUAL;
  #untold: { arrivals: Map<string, number>; suspects: Map<string, number>; proven: number };

  /** @param ofOneClient how many pieces one client may send in a minute. */
  constructor(ofOneClient: number) {
    this.#ofOneClient = ofOneClient;
    this.#untold = { arrivals: new Map(), suspects: new Map(), proven: 0 };
  }

  learn(usual: UsualRates): void {
    this.#usual = usual;
  }

  arrive(source: string, now: number): void {
    this.#count(source, 1, now);
    bump(this.#untold.arrivals, source, 1);
  }

  /** Something was kept aside. */
  suspect(client: string, now: number): void {
    this.#suspect(client, 1, now);
    bump(this.#untold.suspects, client, 1);
  }

  /** A client was refused for sending too often: once, for it may be a crowd behind one address. */
  refuse(client: string, now: number): void {
    const name = `refused ${client}`;
    const known = this.#suspects.get(name);
    if (!known || now - known.at >= SUSPECTS_MS) this.suspect(name, now);
  }

  prove(now: number): void {
    this.#proven.add(1, now);
    this.#untold.proven += 1;
  }

  /** The alarm that holds for a source, or null. */
  alarmOf(source: string, now: number): Alarm | null {
    const known = [this.#alarms.get(null), this.#alarms.get(this.#keyOf(source))];
    return known.find((alarm) => alarm && alarm.until > now) ?? null;
  }

  alarms(now: number): Alarm[] {
    return [...this.#alarms.values()].filter(({ until }) => until > now);
  }

  /** How hard a proof is to be: each step, for twice as many proofs a minute as are usual, doubles it. */
  level(now: number): number {
    const { minute } = boundsOf(this.#usual.all, this.#ofOneClient, SITE_CLIENTS);
    const times = this.#proven.read(now).minute / minute;
    return Math.min(LEVEL_MOST, 1 + Math.floor(Math.log2(Math.max(1, times))));
  }

  /** What the other instances have not heard yet, or null. */
  takeUntold(): Sightings | null {
    const { arrivals, suspects, proven } = this.#untold;
    if (arrivals.size === 0 && suspects.size === 0 && proven === 0) return null;
    this.#untold = { arrivals: new Map(), suspects: new Map(), proven: 0 };
    return { arrivals: [...arrivals], suspects: [...suspects], proven };
  }

  hear({ arrivals, suspects, proven }: Sightings, now: number): void {
    for (const [source, times] of arrivals) this.#count(source, times, now);
    for (const [client, times] of suspects) this.#suspect(client, times, now);
    this.#proven.add(proven, now);
  }

  #keyOf = (source: string) => (this.#usual.sources.has(source) ? source : STRANGER);

  #count(source: string, times: number, now: number): void {
    const key = this.#keyOf(source);
    const count = this.#sources.get(key) ?? new SlidingCount();
    if (!this.#sources.has(key)) {
      if (this.#sources.size >= SOURCES_MOST) this.#sources.clear();
      this.#sources.set(key, count);
    }
    count.add(times, now);
    this.#all.add(times, now);
    const usual = this.#usual.sources.get(key) ?? 0;
    if (this.#isBeyond(count, usual, SOURCE_CLIENTS, now)) this.#raise(key, 'unusual_rate', now);
    if (this.#isBeyond(this.#all, this.#usual.all, SITE_CLIENTS, now)) {
      this.#raise(null, 'unusual_rate', now);
    }
  }

  #isBeyond(count: SlidingCount, usual: number, clients: number, now: number): boolean {
    const bounds = boundsOf(usual, this.#ofOneClient, clients);
    const { minute, ten } = count.read(now);
    return minute > bounds.minute || ten > bounds.ten;
  }

  #suspect(client: string, times: number, now: number): void {
    const known = this.#suspects.get(client);
    const before = known && now - known.at < SUSPECTS_MS ? known.times : 0;
    this.#suspects.delete(client);
    this.#suspects.set(client, { times: Math.min(SUSPECTS_OF_ONE, before + times), at: now });
    let sum = 0;
    for (const [one, { times: own, at }] of this.#suspects) {
      if (now - at >= SUSPECTS_MS || this.#suspects.size > CLIENTS_MOST) this.#suspects.delete(one);
      else sum += own;
      if (sum < SUSPECTS_MANY) continue;
      this.#raise(null, 'many_suspects', now);
      return;
    }
  }

  #raise(source: string | null, cause: AlarmCause, now: number): void {
    const standing = this.#alarms.get(source);
    const holds = standing && standing.until > now;
    this.#alarms.set(source, {
      source,
      cause: holds ? standing.cause : cause,
      since: holds ? standing.since : now,
      until: now + CALM_MS,
    });
  }
}

function bump(counts: Map<string, number>, key: string, times: number): void {
  if (counts.size < CLIENTS_MOST || counts.has(key)) {
    counts.set(key, (counts.get(key) ?? 0) + times);
  }
}
