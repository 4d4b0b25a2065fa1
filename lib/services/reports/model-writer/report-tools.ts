import * as z from 'zod/mini';
import { RATINGS, SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { FIGURE_PERIODS, MEASURES, SECTION_KINDS } from '#lib/core/report/report.ts';
import type { ModelTool } from '#lib/infra/model/model.ts';
import type { Catalogue } from './catalogue.ts';

const topic = z.optional(z.string().check(z.maxLength(200)));
const rating = z.optional(z.literal([...RATINGS]));

const quotesInput = z.object({ topic, rating });
const measureInput = z.object({
  measure: z.enum([...MEASURES]),
  period: z.enum([...FIGURE_PERIODS]),
  filter: z._default(
    z.object({
      topic,
      rating,
      source: z.optional(z.string().check(z.maxLength(200))),
      language: z.optional(z.string().check(z.maxLength(35))),
      sentiment: z.optional(z.enum([...SENTIMENTS])),
    }),
    {},
  ),
});
export const draftSchema = z.object({
  headline: z.string().check(z.minLength(1), z.maxLength(600)),
  sections: z
    .array(
      z.object({
        kind: z.enum([...SECTION_KINDS]),
        statements: z
          .array(z.string().check(z.minLength(1), z.maxLength(800)))
          .check(z.maxLength(12)),
      }),
    )
    .check(z.maxLength(12)),
});
export type Draft = z.infer<typeof draftSchema>;

interface Outcome {
  text: string;
  failed: boolean;
}

/** A tool whose arguments are checked first: a model that errs is told, and may try again. */
function toolOf<Input>(
  name: string,
  description: string,
  input: z.ZodMiniType<Input>,
  run: (given: Input) => Outcome | Promise<Outcome>,
): ModelTool {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input', target: 'draft-7' });
  return {
    name,
    description,
    schema,
    run: async (given) => {
      const parsed = z.safeParse(input, given);
      if (parsed.success) return run(parsed.data);
      const places = parsed.error.issues
        .map(({ path }) => path.join('.') || 'all of it')
        .slice(0, 5);
      return { text: `These arguments are wrong: ${places.join(', ')}.`, failed: true };
    },
  };
}

/** All that the writer of a report can do: look at its two periods, and hand in its draft. */
export function reportTools(
  catalogue: Catalogue,
  handIn: (draft: Draft) => Outcome | Promise<Outcome>,
): ModelTool[] {
  return [
    toolOf(
      'read_quotes',
      'What customers wrote in the period, with numbers to refer to: on a topic, of a rating, or both.',
      quotesInput,
      (given) => ({ text: catalogue.quotes(given.topic, given.rating), failed: false }),
    ),
    toolOf(
      'measure',
      'Measures one more figure and gives it a number. `share` is of the feedback without the most ' +
        'particular part of the filter; `growth` and `effect` are of the period `change`.',
      measureInput,
      async (given) => ({ text: await catalogue.measure([given]), failed: false }),
    ),
    toolOf('write_report', 'Hands in the report, whole.', draftSchema, handIn),
  ];
}
