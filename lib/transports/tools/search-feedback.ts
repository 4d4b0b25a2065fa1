import * as z from 'zod/mini';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { feedbackPageSchema, listFeedback, MAX_LIMIT } from '#lib/services/list-feedback.ts';
import { feedbackFilterSchema } from '#lib/services/parse-feedback-filter.ts';
import { feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import { list, text } from '#lib/transports/http/openapi/wire-types.ts';
import { compactFeedback, compactSchema } from './compact-feedback.ts';
import { newBoundary, tellFeedback, UNTRUSTED } from './tell-feedback.ts';
import { asQuery, type Tool } from './tool.ts';

const formSchema = z.object({
  form: z._default(
    z
      .enum(['compact', 'full'], 'must be compact or full')
      .check(z.describe('`compact` cuts long texts and leaves out topics and metadata.')),
    'compact',
  ),
});

export const searchFeedback: Tool = {
  name: 'search_feedback',
  title: 'Search feedback',
  description:
    'Lists feedback, newest first, narrowed by any of: rating, sentiment, language (BCP 47), ' +
    'source, topic, customer_name, search words, and a time (`period`, or `from` and `to` as ' +
    'ISO 8601 with a zone). Without arguments: the five newest. Pages by `cursor`.',
  scope: 'feedback:read',
  effect: 'reads',
  input: z.object({
    ...feedbackFilterSchema.shape,
    ...feedbackPageSchema.shape,
    ...formSchema.shape,
  }),
  output: z.object({
    data: list(z.union([compactSchema, feedbackSchema]), MAX_LIMIT),
    next_cursor: z.nullable(text(200)),
  }),
  async run(context, given) {
    const { form } = parseOrRefuse(formSchema, { form: given.form });
    const page = await listFeedback(context, asQuery(given));
    const pieces = form === 'full' ? page.data : page.data.map(compactFeedback);
    const boundary = newBoundary();
    const told = page.data.map((piece) =>
      tellFeedback(
        form === 'full' ? piece : { ...piece, ...compactFeedback(piece) },
        boundary,
        context.hidesCustomers,
      ),
    );
    const more = page.next_cursor ? [`There is more: cursor ${page.next_cursor}`] : [];
    const found = told.length === 0 ? ['No feedback matches.'] : [UNTRUSTED, ...told, ...more];
    return { data: { data: pieces, next_cursor: page.next_cursor }, text: found.join('\n\n') };
  },
};
