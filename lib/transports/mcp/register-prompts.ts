import { completable, type McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { can } from '#lib/core/access/can.ts';
import type { Context } from '#lib/services/context.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { readFeedback } from '#lib/services/read-feedback.ts';
import { newBoundary, tellFeedback, UNTRUSTED } from '#lib/transports/tools/tell-feedback.ts';

/** Languages a team is likely to write in; any other may be given as well. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'ar', 'ja', 'zh'];
const TONES = ['warm', 'plain', 'formal'];
const PROMISE = 'Every figure and every quote must come from a tool; say so where none fits.';

const among = (values: readonly string[]) => (typed: string) =>
  values.filter((value) => value.startsWith(typed.toLowerCase()));

const language = () => completable(z.string().describe('To write in (BCP 47).'), among(LANGUAGES));

const ask = (text: string) => ({
  messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
});

/** Ready-made requests, for clients that offer them as commands. */
export function registerPrompts(server: McpServer, context: Context): void {
  if (!can(context.actor, 'feedback:read')) return;
  server.registerPrompt(
    'weekly_report',
    {
      title: 'Weekly report',
      description: 'What customers said in the last seven days, why, and what to do.',
      argsSchema: z.object({ language: language().optional() }),
    },
    ({ language = 'en' }) =>
      ask(
        `Report on the last seven days of customer feedback, in the language "${language}". ` +
          'Call create_report with report_type: weekly (and language, where it is one that the tool ' +
          'takes; else translate): it writes, checks and stores what happened, why, what needs ' +
          'attention, what to keep, recommendations and a success story, with each quote’s feedback ' +
          'id. Give its statements with those ids, and the id of the report. If you have no such ' +
          'tool, call get_series with compare: previous, explain_change and search_feedback, and ' +
          `write the same yourself. ${PROMISE}`,
      ),
  );
  server.registerPrompt(
    'triage',
    {
      title: 'Triage the unhappy',
      description: 'Sorts recent complaints by how urgent they are.',
      argsSchema: z.object({ source: z.string().describe('Only from this source.').optional() }),
    },
    ({ source }) =>
      ask(
        'List the newest feedback rated 1 or 2' +
          `${source ? ` from the source ${JSON.stringify(source)}` : ''} with search_feedback ` +
          '(form: full, limit: 50). Group it by what went wrong, the most urgent first: danger to ' +
          'people, then lost money, then lost trust, then annoyance. For each group: how many, two ' +
          `quotes with ids, what to do today, and who should. ${PROMISE}`,
      ),
  );
  const recentIds = async (typed: string) => {
    const { data } = await listFeedback(context, { limit: '50' });
    return data.map((piece) => piece.id).filter((id) => id.startsWith(typed.toLowerCase()));
  };
  server.registerPrompt(
    'draft_reply',
    {
      title: 'Draft a reply',
      description: "An answer to one customer, in the customer's language.",
      argsSchema: z.object({
        id: completable(z.string().describe('Id of the feedback.'), recentIds),
        tone: completable(z.string().describe('How it should sound.'), among(TONES)).optional(),
      }),
    },
    async ({ id, tone = 'warm' }) => {
      const piece = await readFeedback(context, id);
      return ask(
        `Draft a reply to this customer, in the language "${piece.language}", in a ` +
          `${JSON.stringify(tone)} tone, at most 120 words: thank them, answer each point they ` +
          'make, promise nothing that was not decided, invent no facts. A person reads it before ' +
          `it is sent. ${UNTRUSTED}\n\n${tellFeedback(piece, newBoundary())}`,
      );
    },
  );
}
