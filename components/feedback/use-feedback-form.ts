import { type FormEvent, useEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ANONYMOUS } from '#lib/core/feedback/anonymous.ts';
import { checkDraft, type Submission } from './check-draft.ts';
import type { Settled } from './courier.ts';
import { forgetDraft, loadDraft, saveDraft } from './draft-storage.ts';
import type { DraftOrigin } from './draft-to-input.ts';
import { fillEmptyFields } from './fill-empty-fields.ts';
import { formIssues } from './form-issues.ts';
import { blankDraft, type Draft, type FormState, isBlank } from './form-state.ts';
import { readDraft, readText } from './read-draft.ts';
import { type SendOutcome, sendFeedback, type ThankYouText } from './send-feedback.ts';
import { useCourier } from './use-courier.ts';
import { useRefusal } from './use-refusal.ts';

/** The server holds what arrives within a second of the page; nobody real shall be caught. */
const TRAP_MS = 1_100;

export type Phase =
  | { name: 'writing' | 'sending' }
  | { name: 'thanked'; thankYou: ThankYouText | null }
  | { name: 'kept'; submission: Submission };

export interface FeedbackFormInput {
  /** What the server answered where it was asked without JavaScript. */
  state: FormState;
  draftId: string;
  token: string;
  origin: DraftOrigin;
}

/** Everything the form does where JavaScript runs. */
export function useFeedbackForm({ state, draftId, token, origin }: FeedbackFormInput) {
  const form = useRef<HTMLFormElement>(null);
  const readyAt = useRef(0);
  const busy = useRef(false);
  const website = useRef('');
  const [initial, setInitial] = useState<Draft>(() => state.draft ?? blankDraft(draftId));
  const id = useRef(initial.id);
  const [phase, setPhase] = useState<Phase>({ name: 'writing' });
  const [delivered, setDelivered] = useState(false);
  const { issues, notice, refuse, forgive, forgiveField } = useRefusal(form, state);
  const { courier, waiting } = useCourier({ send, onSettled });

  useEffect(() => {
    readyAt.current = performance.now() + TRAP_MS;
    const stored = loadDraft();
    if (!stored || !form.current) return;
    id.current = stored.id;
    fillEmptyFields(form.current, stored);
  }, []);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy.current) return;
    const draft = currentDraft(event.currentTarget);
    website.current = readText(new FormData(event.currentTarget), 'website');
    const checked = checkDraft(draft, origin);
    if (!checked.ok) return refuse(checked.issues);

    busy.current = true;
    forgive();
    setPhase({ name: 'sending' });
    await sendDraft(draft, checked.submission);
    busy.current = false;
  }

  async function sendDraft(draft: Draft, checked: Submission): Promise<void> {
    const sentAt = new Date().toISOString();
    let submission = checked;
    let outcome = await send(submission);
    if (outcome.kind === 'id_taken') {
      id.current = uuidv7();
      submission = { ...submission, id: id.current };
      saveDraft({ ...draft, id: id.current });
      outcome = await send(submission);
    }
    if (outcome.kind === 'accepted') {
      forgetDraft();
      setPhase({ name: 'thanked', thankYou: outcome.thankYou });
    } else if (outcome.kind === 'refused') {
      setPhase({ name: 'writing' });
      refuse(formIssues(outcome.issues));
    } else {
      const kept = { ...submission, timestamp: sentAt };
      courier.keep(kept, outcome.kind === 'away' ? outcome.retryAfter : null);
      forgetDraft();
      setPhase({ name: 'kept', submission: kept });
    }
  }

  async function send(submission: Submission): Promise<SendOutcome> {
    const wait = Math.max(0, readyAt.current - performance.now());
    await new Promise((resume) => setTimeout(resume, wait));
    return sendFeedback(submission, { token, website: website.current });
  }

  /** What the courier brought to an end. False leaves it where it is. */
  function onSettled(submission: Submission, outcome: Settled): boolean {
    if (outcome.kind === 'accepted') {
      const wasLast = phase.name === 'kept' && waiting.length <= 1;
      if (wasLast) setPhase({ name: 'thanked', thankYou: outcome.thankYou });
      else setDelivered(true);
      return true;
    }
    const name = submission.customer_name;
    const draft = {
      ...submission,
      rating: String(submission.rating),
      customer_name: name === ANONYMOUS ? '' : name,
    };
    if (phase.name === 'kept') startWith(draft);
    else if (form.current && isBlank(currentDraft(form.current))) {
      id.current = draft.id;
      fillEmptyFields(form.current, draft);
    } else return false;
    saveDraft(draft);
    refuse(formIssues(outcome.issues));
    return true;
  }

  function onInput(event: FormEvent<HTMLFormElement>): void {
    saveDraft(currentDraft(event.currentTarget));
    forgiveField(event.target instanceof Element ? event.target.getAttribute('name') : null);
  }

  /** The hidden field serves the page without JavaScript; here the draft's id is ours to keep. */
  function currentDraft(from: HTMLFormElement): Draft {
    return { ...readDraft(new FormData(from)), id: id.current };
  }

  function startWith(draft: Draft): void {
    id.current = draft.id;
    setInitial(draft);
    forgive();
    setDelivered(false);
    setPhase({ name: 'writing' });
  }

  return {
    form,
    initial,
    phase,
    issues,
    notice,
    delivered,
    waiting: waiting.length,
    onSubmit,
    onInput,
    sendNow: () => courier.deliver(),
    startAnother: () => startWith(blankDraft(uuidv7())),
  };
}
