/** What tells one customer's word from another's. */
export interface Utterance {
  customerName: string;
  source: string;
  feedback: string;
  topics: readonly string[];
}

/** Texts shorter than this are alike by chance: 'checkout broken' is said by many. */
const LEAST_LETTERS = 24;
const LEAST_TOPICS = 5;
const ALIKE = 0.7;
const NOT_LETTERS = /[^\p{L}]+/gu;

/** A name and source as one key. */
export function senderOf({ customerName, source }: Utterance): string {
  return `${customerName.trim().toLowerCase()}\n${source}`;
}

/**
 * Groups what was said into voices: one sender's words, and near-copies of one text, are one voice
 * however often they come. Near-copies have the same letters, or share seven tenths of five topics
 * or more. Groups stand in the order of their first member, members in the order given.
 *
 * @param sharedSenders keys of `senderOf` that name nobody in particular, such as 'Guest'
 */
export function voicesOf<Said extends Utterance>(
  utterances: readonly Said[],
  sharedSenders: ReadonlySet<string>,
): Said[][] {
  const leader = utterances.map((_, index) => index);
  const find = (index: number): number => {
    const above = leader[index] ?? index;
    return above === index ? index : find(above);
  };
  const join = (a: number, b: number) => {
    const [first, second] = [find(a), find(b)].sort((one, other) => one - other);
    if (first !== undefined && second !== undefined) leader[second] = first;
  };
  const firstOf = new Map<string, number>();
  const joinSame = (key: string, index: number) => {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, index);
    else join(first, index);
  };

  const rich: { index: number; topics: ReadonlySet<string> }[] = [];
  utterances.forEach((said, index) => {
    const sender = senderOf(said);
    if (!sharedSenders.has(sender)) joinSame(`sender ${sender}`, index);
    const letters = said.feedback.toLowerCase().replace(NOT_LETTERS, '');
    if (letters.length >= LEAST_LETTERS) joinSame(`text ${letters}`, index);
    if (said.topics.length >= LEAST_TOPICS) rich.push({ index, topics: new Set(said.topics) });
  });
  rich.forEach((one, place) => {
    for (const other of rich.slice(place + 1)) {
      if (areAlike(one.topics, other.topics)) join(one.index, other.index);
    }
  });
  return gather(utterances, find);
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const topic of a) if (b.has(topic)) shared += 1;
  return shared / (a.size + b.size - shared) >= ALIKE;
}

function gather<Said>(all: readonly Said[], leaderOf: (index: number) => number): Said[][] {
  const groups = new Map<number, Said[]>();
  all.forEach((said, index) => {
    const leader = leaderOf(index);
    const group = groups.get(leader);
    if (group) group.push(said);
    else groups.set(leader, [said]);
  });
  return [...groups.values()];
}
