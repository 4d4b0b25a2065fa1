import { feedbackFilterSchema } from '#lib/services/parse-feedback-filter.ts';
import { query } from './operation.ts';

/** Which feedback is meant, for every operation that can be narrowed to some. */
export const feedbackFilter = query(feedbackFilterSchema, {
  rating: 'With this rating.',
  sentiment: 'With this sentiment.',
  topic: 'That speaks of this topic, named as `topics` has it.',
  source: 'From this source.',
  language: 'In this language (BCP 47).',
  customer_name: 'Given under exactly this name.',
  period: 'A stretch that ends now: instead of `from` and `to`.',
  from: 'Given at this moment or later.',
  to: 'Given before this moment.',
  search:
    'With all of these words, at most eight, in the text or the name. A word of three letters or more also finds what begins with it; "words in quotes" stand side by side. Case and accents make no difference. Scripts without spaces are searched letter by letter.',
});
