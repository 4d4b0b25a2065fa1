import type { ChangeExplained } from '#lib/core/topics/change-explained.ts';
import { explainChange as explain } from '#lib/services/topics/explain-change.ts';
import { topicsQuerySchema } from '#lib/services/topics/topics-query.ts';
import { changeExplained } from '#lib/transports/http/routes/change-operations.ts';
import { asQuery, type Tool } from './tool.ts';

function tell({ now, against, change, significant, topics, rest }: ChangeExplained): string {
  if (change === null) return 'One of the two periods is empty: there is no change to explain.';
  const head = `The average went from ${against.average_rating?.toFixed(2)} to ${now.average_rating?.toFixed(2)} (${change.toFixed(2)}), ${significant ? 'more than' : 'no more than'} chance would make it.`;
  const parts = topics.map(
    (one) =>
      `${JSON.stringify(one.topic)}: ${one.effect.toFixed(3)}${one.significant ? '' : ' (not significant)'}`,
  );
  return [head, ...parts, `Everything else: ${rest.effect.toFixed(3)}`].join('\n');
}

export const explainChange: Tool = {
  name: 'explain_change',
  title: 'Explain a change',
  description:
    'Why the average rating differs between two periods (default: the last 30 days and those ' +
    'before): up to eight topics, each with its part of the change and quotes; with the rest they ' +
    'sum to the whole.',
  scope: 'metrics:read',
  effect: 'reads',
  input: topicsQuerySchema,
  output: changeExplained,
  async run(context, given) {
    const explained = await explain(context, asQuery(given));
    return { data: explained, text: tell(explained) };
  },
};
