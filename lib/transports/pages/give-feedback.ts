import type { Context } from 'hono';
import { uuidv7 } from 'uuidv7';
import { AppError, type ErrorCode } from '#lib/core/errors.ts';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { draftToInput } from '#lib/core/form/draft-to-input.ts';
import { formIssues } from '#lib/core/form/form-issues.ts';
import type { Draft, FormState, Notice } from '#lib/core/form/form-state.ts';
import { readDraft, readText } from '#lib/core/form/read-draft.ts';
import { log } from '#lib/infra/log.ts';
import { createContext } from '#lib/services/context.ts';
import { countRequest } from '#lib/services/count-request.ts';
import { type Submission, submitFeedback } from '#lib/services/submit-feedback.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { isSameOrigin } from '#lib/transports/http/is-same-origin.ts';
import type { PageRequest } from './page-request.ts';
import { recallSent, rememberSent } from './sent-before.ts';

const NOTICES: Partial<Record<ErrorCode, Notice>> = {
  rate_limited: 'busy',
  invalid_input: 'refused',
  conflict: 'refused',
  forbidden: 'refused',
};

export type Given =
  | { ok: true; language: string; contactLink: string | null }
  | { ok: false; state: FormState; error: AppError };

/** The form's way without JavaScript: the language to thank in, or what to show at the fields. */
export async function giveFeedback(
  c: Context,
  data: FormData,
  { locale, source, link, state }: PageRequest,
): Promise<Given> {
  const draft = identified(readDraft(data), (given) => recallSent(c, given));
  try {
    const { nameField, followUp: asks } = state.settings;
    const origin = { source, locale, nameField, link: link?.token, ...(asks && { followUp: {} }) };
    const input = draftToInput(draft, origin);
    const { feedback, thankYou, contactLink } = await submit(c.req.raw.headers, input, data);
    rememberSent(c, { ...draft, id: feedback.id });
    return { ok: true, language: thankYou.language, contactLink };
  } catch (error) {
    return refusal(draft, error);
  }
}

function identified(draft: Draft, recall: (draft: Draft) => string | null): Draft {
  const id = recall(draft) ?? draft.id;
  const known = id !== '' && feedbackInputSchema.shape.id.safeParse(id).success;
  return { ...draft, id: known ? id : uuidv7() };
}

async function submit(
  headers: Headers,
  input: ReturnType<typeof draftToInput>,
  data: FormData,
): Promise<Submission> {
  const context = createContext({ kind: 'customer', address: clientAddress(headers) });
  await countRequest(context.actor);
  // Another site's page would spend the visitor's allowance, with a token it had fetched itself.
  if (!isSameOrigin(headers)) throw new AppError('forbidden', 'This came from another site.');
  const trap = { token: readText(data, 'token'), website: readText(data, 'website') };
  const given = { trap, provable: false };
  try {
    return await submitFeedback(context, input, given);
  } catch (error) {
    // Back in the browser, another text, sent from the same page: it is another feedback.
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    return await submitFeedback(context, { ...input, id: uuidv7() }, given);
  }
}

function refusal(draft: Draft, thrown: unknown): Given {
  const error =
    thrown instanceof AppError ? thrown : new AppError('internal', 'It was logged; try again.');
  if (error !== thrown) log().error({ error: thrown }, 'the form could not be handled');
  const issues = formIssues(error.issues);
  const notice = issues.length > 0 ? null : (NOTICES[error.code] ?? 'unavailable');
  return { ok: false, state: { draft, issues, notice }, error };
}
