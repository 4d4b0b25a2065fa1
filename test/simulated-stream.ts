/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface StreamOptions {
  perHour: number;
  topics: number;
  topicsPerDocument: number;
  /** How much a topic's popularity wanders from hour to hour: σ of its logarithm. */
  unrest: number;
  seed: number;
}

/**
 * What customers talk about, simulated: topics of Zipf's frequencies, several a document, each more
 * or less popular from hour to hour. It counts documents a topic.
 */
export class SimulatedStream {
  readonly options: StreamOptions;
  readonly #random: () => number;

  constructor(options: StreamOptions) {
    this.options = options;
    this.#random = seeded(options.seed);
  }

  /** The hour's counts. */
  hour(documents = this.options.perHour): Map<string, number> {
    const { topics, topicsPerDocument, unrest } = this.options;
    const sums = new Float64Array(topics);
    let sum = 0;
    for (let topic = 0; topic < topics; topic += 1) {
      sum += Math.exp(unrest * this.#normal()) / (topic + 3);
      sums[topic] = sum;
    }
    const counts = new Map<string, number>();
    for (let document = 0; document < documents; document += 1) {
      const named = new Set<number>();
      while (named.size < topicsPerDocument) named.add(this.#draw(sums, sum));
      for (const topic of named) {
        const name = `topic-${topic}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** All hours of a week together. */
  week(): Map<string, number> {
    const counts = new Map<string, number>();
    for (let hour = 0; hour < 168; hour += 1) {
      for (const [topic, count] of this.hour()) counts.set(topic, (counts.get(topic) ?? 0) + count);
    }
    return counts;
  }

  /** One of the rarer topics, or one never heard of. */
  rareTopic(): string {
    const { topics } = this.options;
    const rank = Math.floor(topics * (0.05 + this.#random()));
    return rank < topics ? `topic-${rank}` : `news-${rank}`;
  }

  #draw(sums: Float64Array, sum: number): number {
    const wanted = this.#random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.#random()));
    return radius * Math.cos(2 * Math.PI * this.#random());
  }
}
