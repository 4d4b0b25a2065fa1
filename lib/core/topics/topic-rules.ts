export const TOPIC_MARKS = ['pinned', 'hidden'] as const;
export type TopicMark = (typeof TOPIC_MARKS)[number];

/** What was decided on one stored topic. A rule without name and mark is none. */
export interface TopicRule {
  /** As `topics` of the feedback has it. */
  topic: string;
  /** What it is shown and counted as; null: as itself. */
  name: string | null;
  /** Of the name whose lower case is this topic. */
  mark: TopicMark | null;
}

/** A name, the stored topics that are counted under it, and its mark. */
export interface TopicGroup {
  name: string;
  topics: string[];
  mark: TopicMark | null;
}

export interface TopicRules {
  readonly rows: readonly TopicRule[];
  /** The name a stored topic is shown under. */
  nameOf(topic: string): string;
  /** The mark of a name. */
  markOf(name: string): TopicMark | null;
  /** The stored topics that count as what is asked for, by a name or by a topic of it. */
  membersOf(asked: string): string[];
  /** Stored topics as they are shown: under their names, none twice, hidden ones left out. */
  shown(topics: readonly string[]): string[];
  /** Names with this mark. */
  marked(mark: TopicMark): string[];
  /** All that was decided, by name. */
  groups(): TopicGroup[];
}

/** The stored topic that a name stands for by itself. */
export const foldTopic = (name: string) => name.normalize('NFC').trim().toLowerCase();

/** Reads the team's decisions on topics. They apply on reading: stored feedback stays as it is. */
export function createTopicRules(rows: readonly TopicRule[]): TopicRules {
  const byTopic = new Map(rows.map((row) => [row.topic, row]));
  const members = new Map<string, Set<string>>();
  for (const { topic, name } of rows) {
    const head = foldTopic(name ?? topic);
    members.set(head, (members.get(head) ?? new Set([head])).add(topic));
  }
  const nameOf = (topic: string) => byTopic.get(topic)?.name ?? topic;
  const markOf = (name: string) => byTopic.get(foldTopic(name))?.mark ?? null;
  const membersOf = (asked: string) => {
    const head = foldTopic(nameOf(foldTopic(asked)));
    return [...(members.get(head) ?? [head])];
  };
  const heads = () =>
    [...members].map(([head, topics]) => ({
      name: nameOf(head),
      topics: [...topics].sort(),
      mark: markOf(head),
    }));
  return {
    rows,
    nameOf,
    markOf,
    membersOf,
    shown(topics) {
      if (rows.length === 0) return [...topics];
      return [...new Set(topics.map(nameOf))].filter((name) => markOf(name) !== 'hidden');
    },
    marked: (mark) =>
      heads()
        .filter((group) => group.mark === mark)
        .map(({ name }) => name),
    groups: () => heads().sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

export const NO_TOPIC_RULES = createTopicRules([]);
