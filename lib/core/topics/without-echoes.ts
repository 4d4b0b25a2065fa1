const ABSORBS = 0.8;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;

/** Of a word and a phrase that holds it, keeps the phrase if it tells nearly the word's story. */
export function withoutEchoes<Topic extends { topic: string; count: number }>(
  topics: readonly Topic[],
): Topic[] {
  const byName = new Map(topics.map((topic) => [topic.topic.toLowerCase(), topic]));
  const dropped = new Set<Topic>();
  for (const phrase of topics) {
    for (const part of partsOf(phrase.topic.toLowerCase())) {
      const word = byName.get(part);
      if (word) dropped.add(phrase.count >= ABSORBS * word.count ? word : phrase);
    }
  }
  return topics.filter((topic) => !dropped.has(topic));
}

/** The words of a phrase; where a script has no spaces, every way to cut it in two. */
function partsOf(topic: string): string[] {
  if (topic.includes(' ')) return topic.split(' ');
  if (!UNSPACED.test(topic)) return [];
  const characters = [...topic];
  return characters
    .slice(1)
    .flatMap((_, cut) => [
      characters.slice(0, cut + 1).join(''),
      characters.slice(cut + 1).join(''),
    ]);
}
