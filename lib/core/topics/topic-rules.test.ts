import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeTopicRules, type TopicChange } from './change-topic-rules.ts';
import { createTopicRules, type TopicRule, type TopicRules } from './topic-rules.ts';

function apply(rules: TopicRules, change: TopicChange): TopicRules {
  const rows = new Map<string, TopicRule>(rules.rows.map((row) => [row.topic, row]));
  for (const row of changeTopicRules(rules, change)) rows.set(row.topic, row);
  return createTopicRules([...rows.values()].filter(({ name, mark }) => name || mark));
}
const rulesAfter = (...changes: TopicChange[]) => changes.reduce(apply, createTopicRules([]));

describe('topic rules', () => {
  it('show topics under the name they were given, once', () => {
    const rules = rulesAfter({ topics: ['checkout', 'till'], name: 'Cash desk' });
    expect(rules.shown(['till', 'queue', 'checkout'])).toEqual(['Cash desk', 'queue']);
    expect(rules.membersOf('cash DESK').sort()).toEqual(['cash desk', 'checkout', 'till']);
    expect(rules.membersOf('till').sort()).toEqual(['cash desk', 'checkout', 'till']);
    expect(rules.membersOf('queue')).toEqual(['queue']);
  });

  it('leave out what is hidden, under every name of it', () => {
    const rules = rulesAfter(
      { topics: ['stuff'], mark: 'hidden' },
      { topics: ['thing'], name: 'stuff' },
    );
    expect(rules.shown(['thing', 'stuff', 'queue'])).toEqual(['queue']);
  });

  it('keep a mark through a rename, and give up the lesser one in a merge', () => {
    const pinned = rulesAfter(
      { topics: ['till'], mark: 'pinned' },
      { topics: ['till'], name: 'Cash desk' },
    );
    expect(pinned.marked('pinned')).toEqual(['Cash desk']);
    const merged = apply(apply(pinned, { topics: ['x'], mark: 'hidden' }), {
      topics: ['x'],
      name: 'cash desk',
    });
    expect(merged.marked('pinned')).toEqual(['cash desk']);
    expect(merged.marked('hidden')).toEqual([]);
  });

  it('rename only the case, and rename back', () => {
    const rules = rulesAfter({ topics: ['wifi'], name: 'WiFi' });
    expect(rules.shown(['wifi'])).toEqual(['WiFi']);
    const back = apply(rules, { topics: ['WiFi'], name: 'wifi' });
    expect(back.shown(['wifi'])).toEqual(['wifi']);
    expect(back.rows).toEqual([]);
  });

  it('move a whole group when its name is merged into another', () => {
    const rules = rulesAfter(
      { topics: ['till', 'queue'], name: 'Paying' },
      { topics: ['paying'], name: 'Shop' },
    );
    expect(rules.shown(['till', 'queue', 'shop', 'paying'])).toEqual(['Shop']);
  });

  it('mean the group when a name is a topic within it', () => {
    const rules = rulesAfter(
      { topics: ['till'], name: 'Paying' },
      { topics: ['cash'], name: 'till' },
    );
    expect(rules.shown(['cash', 'till'])).toEqual(['Paying']);
  });

  it('can call a group by one of its own topics', () => {
    const rules = rulesAfter(
      { topics: ['till'], name: 'Paying' },
      { topics: ['Paying'], name: 'till' },
    );
    expect(rules.shown(['till', 'paying'])).toEqual(['till']);
  });

  it('free one topic of a group, or all of it', () => {
    const rules = rulesAfter({ topics: ['till', 'queue'], name: 'Paying' });
    expect(apply(rules, { topics: ['till'], name: null }).shown(['till', 'queue'])).toEqual([
      'till',
      'Paying',
    ]);
    expect(apply(rules, { topics: ['Paying'], name: null }).rows).toEqual([]);
  });

  it('agree with themselves after any changes', () => {
    const topic = fc.constantFrom('a', 'b', 'c', 'A', 'B b', 'b b');
    const mark = fc.constantFrom('pinned' as const, 'hidden' as const, null);
    const change = fc.record(
      { topics: fc.array(topic, { minLength: 1, maxLength: 3 }), name: fc.option(topic), mark },
      { requiredKeys: ['topics'] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const rules = rulesAfter(...changes);
        for (const stored of ['a', 'b', 'c', 'b b']) {
          const name = rules.nameOf(stored);
          expect(rules.membersOf(name)).toContain(stored);
          expect(rules.membersOf(name)).toEqual(rules.membersOf(stored));
          expect(rules.nameOf(name.toLowerCase()).toLowerCase()).toBe(name.toLowerCase());
        }
        const grouped = rules.groups().flatMap(({ topics }) => topics);
        expect(new Set(grouped).size).toBe(grouped.length);
      }),
    );
  });
});
