import { foldTopic, type TopicMark, type TopicRule, type TopicRules } from './topic-rules.ts';

export interface TopicChange {
  /** Names or stored topics. */
  topics: readonly string[];
  /** What they are to be called, together; null: each as itself again. Left out: unchanged. */
  name?: string | null | undefined;
  /** Pinned, hidden, or neither (null). Left out: unchanged. */
  mark?: TopicMark | null | undefined;
}

/**
 * The rules that a change sets, each whole; what it does not name stays. Topics that get a name are
 * merged with whatever has that name already, whose mark wins.
 */
export function changeTopicRules(
  rules: TopicRules,
  { topics, name, mark }: TopicChange,
): TopicRule[] {
  const changed = new Map<string, TopicRule>();
  const set = (topic: string, change: Partial<TopicRule>) => {
    const before = rules.rows.find((row) => row.topic === topic);
    const known = changed.get(topic) ?? before ?? { topic, name: null, mark: null };
    changed.set(topic, { ...known, ...change });
  };
  if (name === null) for (const topic of membersToFree(rules, topics)) set(topic, { name: null });
  if (name) callTopics(rules, topics, name, set);
  if (mark !== undefined) {
    const heads = name
      ? [targetOf(rules, topics, name)]
      : topics.map((topic) => nameNow(rules, topic));
    for (const head of heads) set(foldTopic(head), { mark });
  }
  return [...changed.values()];
}

const nameNow = (rules: TopicRules, asked: string) => rules.nameOf(foldTopic(asked));

/** A name frees all it holds; a topic that stands under another name frees itself. */
function membersToFree(rules: TopicRules, topics: readonly string[]): string[] {
  return topics.flatMap((asked) => {
    const topic = foldTopic(asked);
    return foldTopic(rules.nameOf(topic)) === topic ? rules.membersOf(topic) : [topic];
  });
}

/** Where the name is itself a topic under another name, that one is meant, unless it is renamed. */
function targetOf(rules: TopicRules, topics: readonly string[], name: string): string {
  const moved = new Set(topics.flatMap((topic) => rules.membersOf(topic)));
  const head = foldTopic(name);
  const current = rules.nameOf(head);
  return foldTopic(current) === head || moved.has(head) ? name.normalize('NFC').trim() : current;
}

function callTopics(
  rules: TopicRules,
  topics: readonly string[],
  name: string,
  set: (topic: string, change: Partial<TopicRule>) => void,
): void {
  const target = targetOf(rules, topics, name);
  const head = foldTopic(target);
  const moved = new Set([...topics.flatMap((topic) => rules.membersOf(topic)), head]);
  const marks = [head, ...topics.map((topic) => nameNow(rules, topic))].map(rules.markOf);
  for (const topic of moved) set(topic, { name: topic === target ? null : target, mark: null });
  set(head, { mark: marks.find((mark) => mark !== null) ?? null });
}
