'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { uuidv7 } from 'uuidv7';
import { draftToInput } from '#components/feedback/draft-to-input.ts';
import { formIssues } from '#components/feedback/form-issues.ts';
import type { Draft, FormState, Notice } from '#components/feedback/form-state.ts';
import { readDraft, readText } from '#components/feedback/read-draft.ts';
import { readSource } from '#components/feedback/read-source.ts';
import { AppError, type ErrorCode } from '#lib/core/errors.ts';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { log } from '#lib/infra/log.ts';
import { createContext } from '#lib/services/context.ts';
import { countRequest } from '#lib/services/count-request.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { type Submission, submitFeedback } from '#lib/services/submit-feedback.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { recallSent, rememberSent } from './remember-sent.ts';

const NOTICES: Partial<Record<ErrorCode, Notice>> = {
  rate_limited: 'busy',
  invalid_input: 'refused',
  conflict: 'refused',
  forbidden: 'refused',
};

/** The form's way without JavaScript: the thank-you page, or the form again with its errors. */
export async function giveFeedback(_: FormState, data: FormData): Promise<FormState> {
  const draft = await identified(readDraft(data));
  const locale = await getLocale();
  const source = readSource(readText(data, 'source'));
  let submission: Submission;
  try {
    const { nameField } = (await readFormSettings()).settings;
    submission = await submit(draftToInput(draft, { source, locale, nameField }), data);
  } catch (error) {
    return refusal(draft, error);
  }
  await rememberSent({ ...draft, id: submission.feedback.id });
  const language = submission.thankYou.language;
  redirect(`/thanks?${new URLSearchParams({ l: language, lang: locale, source })}`);
}

async function identified(draft: Draft): Promise<Draft> {
  const id = (await recallSent(draft)) ?? draft.id;
  const known = id !== '' && feedbackInputSchema.shape.id.safeParse(id).success;
  return { ...draft, id: known ? id : uuidv7() };
}

async function submit(input: ReturnType<typeof draftToInput>, data: FormData): Promise<Submission> {
  const context = createContext({ kind: 'customer', address: clientAddress(await headers()) });
  await countRequest(context.actor);
  const trap = { token: readText(data, 'token'), website: readText(data, 'website') };
  try {
    return await submitFeedback(context, input, { trap });
  } catch (error) {
    // Back in the browser, another text, sent from the same page: it is another feedback.
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    return await submitFeedback(context, { ...input, id: uuidv7() }, { trap });
  }
}

function refusal(draft: Draft, error: unknown): FormState {
  const code = error instanceof AppError ? error.code : 'internal';
  if (code === 'internal') log().error({ error }, 'the form could not be handled');
  const issues = error instanceof AppError ? formIssues(error.issues) : [];
  return { draft, issues, notice: issues.length > 0 ? null : (NOTICES[code] ?? 'unavailable') };
}
