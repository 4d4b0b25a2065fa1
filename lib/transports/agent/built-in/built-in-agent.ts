import type * as z from 'zod/mini';
import type { AssistantEvent } from '#lib/core/assistant/assistant-wire.ts';
import { drawFeedback, proposeFeedback } from '#lib/core/assistant/draw-feedback.ts';
import { type Intent, readIntent } from '#lib/core/assistant/read-intent.ts';
import { readRating } from '#lib/core/assistant/read-rating.ts';
import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import { extractTopics } from '#lib/core/topics/extract-topics.ts';
import type { AgentRequest } from '#lib/transports/agent/answer-draft.ts';
import { pendingOf } from '#lib/transports/agent/conversation-tools.ts';
import { readingTools, runForAgent } from '#lib/transports/agent/run-for-agent.ts';
import { type Speech, speak, spokenLanguage } from './speak.ts';
import { changeData, metricsData, pageData, summaryData, topicsData } from './tool-data.ts';

const DAY_MS = 86_400_000;
const MONTH = /month|mes\b|mois|monat/iu;
const MOST_LINES = 5;
const MOST_SEARCHES = 4;
const MOST_QUOTE = 200;

/** Reads with a tool and says what it tells, or why it does not. */
type Look = <Data>(
  name: string,
  given: Record<string, unknown>,
  schema: z.ZodMiniType<Data>,
  tell: (data: Data) => string[],
) => AsyncGenerator<AssistantEvent, void>;

const quoted = (quotes: { id: string; feedback: string }[]) => {
  const [quote] = quotes;
  if (!quote) return '';
  const words = [...quote.feedback.replace(/\s+/g, ' ')];
  const text =
    words.length > MOST_QUOTE ? `${words.slice(0, MOST_QUOTE).join('')}…` : words.join('');
  return ` “${text}” [[${quote.id}]]`;
};

function lookWith(request: AgentRequest, { t }: Speech): Look {
  const { draft, context } = request;
  return async function* look(name, given, schema, tell) {
    const tool = readingTools(context.actor).find((one) => one.name === name);
    if (!tool) return;
    const id = `${draft.tools.length}`;
    yield { type: 'call', id, name, arguments: given };
    const { data, text, failed } = await runForAgent(request, tool, given);
    yield { type: 'result', id, text, failed };
    const parsed = schema.safeParse(data);
    const lines = parsed.success ? tell(parsed.data) : [t('refused', { reason: text })];
    if (lines.length === 0) return;
    const said = `${draft.text === '' ? '' : '\n'}${lines.join('\n')}`;
    draft.text += said;
    yield { type: 'text', text: said };
  };
}

async function* tellStatus(look: Look, { t, stars }: Speech) {
  yield* look('get_metrics', {}, metricsData, (hour) => [
    t('hour', {
      count: hour.hourly_count,
      average: stars(hour.average_rating),
      ...hour.sentiment_breakdown,
    }),
    ...(hour.trending_topics.length > 0
      ? [t('trending', { topics: hour.trending_topics.map(({ topic }) => topic).join(', ') })]
      : []),
  ]);
  yield* look('get_feedback_summary', {}, summaryData, ({ total, average_rating }) => [
    t('total', { count: total, average: stars(average_rating) }),
  ]);
}

async function* tellTrend(
  look: Look,
  { t, stars, change, share, day }: Speech,
  request: AgentRequest,
) {
  const to = request.context.now();
  const days = MONTH.test(request.text) ? 30 : 7;
  const from = new Date(to.getTime() - days * DAY_MS);
  const period = { from: from.toISOString(), to: to.toISOString() };
  yield* look('explain_change', period, changeData, (found) => {
    const { now, against, topics } = found;
    const head = t('period', { from: day(now.from), to: day(now.to) });
    if (found.change === null) return [head, t('no_change')];
    const moved = t('moved', {
      before: stars(against.average_rating),
      now: stars(now.average_rating),
      change: change(found.change),
    });
    const effects = topics.slice(0, MOST_LINES).map((one) => {
      const shares = { share: share(one.now.share), before: share(one.against.share) };
      const told = t('effect', { topic: one.topic, effect: change(one.effect), ...shares });
      return `- ${told}${quoted(one.quotes)}`;
    });
    return [head, `${moved} ${t(found.significant ? 'sure' : 'unsure')}`, ...effects];
  });
}

async function* tellTopics(look: Look, { t, stars, day }: Speech) {
  yield* look('list_topics', {}, topicsData, ({ from, to, topics }) => {
    if (topics.length === 0) return [t('no_topics')];
    const lines = topics.slice(0, MOST_LINES).map(({ topic, count, average_rating, quotes }) => {
      const told = t('topic', { topic, count, average: stars(average_rating) });
      return `- ${told}${quoted(quotes)}`;
    });
    return [t('topics', { from: day(from), to: day(to) }), ...lines];
  });
}

/** What a question may be about: its topics, then their words, for "delivery problem" is delivery. */
function candidatesOf(text: string, locale: DeskLocale): string[] {
  const topics = extractTopics(text, locale);
  const words = topics.flatMap((topic) => topic.split(/\s+/));
  return [...new Set([...topics, ...words])].slice(0, MOST_SEARCHES);
}

async function* search(look: Look, { t }: Speech, candidates: string[]) {
  for (const [place, topic] of candidates.entries()) {
    let found = 0;
    const given = { search: topic, limit: MOST_LINES };
    yield* look('search_feedback', given, pageData, ({ data }) => {
      found = data.length;
      if (found === 0 && place < candidates.length - 1) return [];
      return [
        t('found', { topic, count: found }),
        ...data.map((piece) => `-${quoted([piece])} (${t('rated', { rating: piece.rating })})`),
      ];
    });
    if (found > 0) return;
  }
}

/** Takes feedback down: asks for a missing rating once, then fills it in. */
function takeDown({ text, history, draft }: AgentRequest, { t }: Speech): string {
  const pending = pendingOf({ history });
  const { rating, ...drawn } = drawFeedback(text);
  const said = pending ?? drawn;
  const given = pending ? readRating(text) : rating;
  if (given === null && !pending) {
    draft.pending = said;
    return t('ask_rating');
  }
  const proposal = proposeFeedback(said, given);
  draft.proposal = proposal;
  const { assumed } = proposal;
  return [
    t('proposed'),
    ...(assumed.includes('rating') ? [t('assumed_rating')] : []),
    ...(assumed.includes('customer_name') ? [t('assumed_name')] : []),
  ].join(' ');
}

function planOf(intent: Intent, { t }: Speech, topic: string | undefined): string[] {
  if (intent === 'status') return [t('plan_hour'), t('plan_total')];
  if (intent === 'trend') return [t('plan_change')];
  if (intent === 'topics') return [t('plan_topics')];
  return intent === 'question' && topic ? [t('plan_search', { topic })] : [];
}

/**
 * Answers from the statistics alone, in the languages of the desk: what is wanted is read from the
 * words, what is known is looked up with the same tools that a model has.
 */
export async function* builtInAgent(request: AgentRequest): AsyncGenerator<AssistantEvent, void> {
  const { text, draft, language } = request;
  const locale = spokenLanguage(text, language);
  const speech = speak(locale);
  const intent = pendingOf(request) ? 'give_feedback' : readIntent(text);
  const candidates = intent === 'question' ? candidatesOf(text, locale) : [];
  draft.plan = planOf(intent, speech, candidates[0]);
  if (draft.plan.length > 0) yield { type: 'plan', steps: draft.plan };
  const look = lookWith(request, speech);
  if (intent === 'status') yield* tellStatus(look, speech);
  else if (intent === 'trend') yield* tellTrend(look, speech, request);
  else if (intent === 'topics') yield* tellTopics(look, speech);
  else if (candidates.length > 0) yield* search(look, speech, candidates);
  else {
    draft.text = intent === 'give_feedback' ? takeDown(request, speech) : speech.t('help');
    yield { type: 'text', text: draft.text };
  }
}
