import { Courier, type Settled } from '#client/courier/courier.ts';
import { mintId } from '#client/courier/mint-id.ts';
import type { Outbox } from '#client/courier/outbox.ts';
import { type SendOutcome, sendFeedback } from '#client/courier/send-feedback.ts';
import { ANONYMOUS } from '#lib/core/feedback/anonymous.ts';
import { checkDraft, type Submission } from '#lib/core/form/check-draft.ts';
import { formIssues } from '#lib/core/form/form-issues.ts';
import type { FormOptions } from '#lib/core/form/form-options.ts';
import { blankDraft, type Draft, isBlank } from '#lib/core/form/form-state.ts';
import { readText } from '#lib/core/form/read-draft.ts';
import { DraftInForm } from './draft-in-form.ts';
import { forgetDraft, loadDraft, saveDraft } from './draft-storage.ts';
import { ErrorDisplay } from './error-display.ts';
import { FormStage } from './form-stage.ts';
import { offerVoice } from './offer-voice.ts';

/** The server holds what arrives within a second of the page; nobody real shall be caught. */
const TRAP_MS = 1_100;

/** Everything a form does where JavaScript runs. Tells of it by events on its root. */
export class FeedbackForm {
  readonly #options: FormOptions;
  readonly #stage: FormStage;
  readonly #errors: ErrorDisplay;
  readonly #draft: DraftInForm;
  readonly #courier: Courier;
  readonly #readyAt = performance.now() + TRAP_MS;
  #busy = false;
  #keptShown = false;
  #waiting = 0;
  #website = '';

  constructor(root: HTMLElement, options: FormOptions, outbox: Promise<Outbox>) {
    this.#options = options;
    this.#stage = new FormStage(root, options, {
      sendNow: () => this.#courier.deliver(),
      startAnother: () => this.#startWith(blankDraft(mintId())),
    });
    const { form } = this.#stage.place;
    this.#errors = new ErrorDisplay(form, options);
    this.#draft = new DraftInForm(form);
    this.#courier = new Courier({
      outbox,
      mintId,
      send: (submission) => this.#send(submission),
      onSettled: (submission, outcome) => this.#onSettled(submission, outcome),
      onChange: ({ length }) => {
        this.#waiting = length;
        this.#stage.showWaiting(length);
      },
    });
  }

  start(): void {
    const { form } = this.#stage.place;
    const stored = loadDraft();
    if (stored) this.#draft.fillEmpty(stored);
    this.#stage.measureText();
    form.addEventListener('input', (event) => this.#onInput(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#courier.start();
    offerVoice(form, this.#options);
  }

  #onInput({ target }: Event): void {
    saveDraft(this.#draft.read());
    this.#stage.measureText();
    this.#errors.forgiveField(target instanceof Element ? target.getAttribute('name') : null);
  }

  async #submit(): Promise<void> {
    if (this.#busy) return;
    const draft = this.#draft.read();
    this.#website = readText(new FormData(this.#stage.place.form), 'website');
    const checked = checkDraft(draft, this.#options);
    if (!checked.ok) return this.#errors.refuse(checked.issues);
    this.#busy = true;
    this.#errors.forgive();
    this.#stage.showSending(true);
    await this.#sendDraft(draft, checked.submission);
    this.#stage.showSending(false);
    this.#busy = false;
  }

  async #sendDraft(draft: Draft, checked: Submission): Promise<void> {
    const timestamp = new Date().toISOString();
    let submission = checked;
    let outcome = await this.#send(submission);
    if (outcome.kind === 'id_taken') {
      this.#draft.id = mintId();
      submission = { ...submission, id: this.#draft.id };
      saveDraft({ ...draft, id: submission.id });
      outcome = await this.#send(submission);
    }
    if (outcome.kind === 'accepted') {
      forgetDraft();
      this.#thank(submission, outcome);
    } else if (outcome.kind === 'refused') {
      this.#errors.refuse(formIssues(outcome.issues));
    } else {
      await this.#keep({ ...submission, timestamp }, outcome);
    }
  }

  async #keep(
    submission: Submission,
    outcome: Extract<SendOutcome, { kind: 'away' | 'id_taken' }>,
  ): Promise<void> {
    this.#keptShown = true;
    this.#stage.showKept(submission.feedback);
    await this.#courier.keep(submission, outcome.kind === 'away' ? outcome.retryAfter : null);
    forgetDraft();
    this.#tell('kept', submission);
  }

  async #send(submission: Submission): Promise<SendOutcome> {
    const wait = Math.max(0, this.#readyAt - performance.now());
    await new Promise((resume) => setTimeout(resume, wait));
    const token = readText(new FormData(this.#stage.place.form), 'token');
    const proof = { token, website: this.#website };
    return sendFeedback(submission, proof, this.#options.address, () => {
      if (this.#busy) this.#stage.showProving();
    });
  }

  /** What the courier brought to an end. False leaves it where it is. */
  #onSettled(submission: Submission, outcome: Settled): boolean {
    if (outcome.kind === 'accepted') {
      if (this.#keptShown && this.#waiting <= 1) this.#thank(submission, outcome);
      else {
        this.#stage.showDelivered();
        this.#tell('sent', submission);
      }
      return true;
    }
    const name = submission.customer_name;
    const draft = {
      id: submission.id,
      feedback: submission.feedback,
      rating: String(submission.rating),
      customer_name: name === ANONYMOUS ? '' : name,
      contact: submission.follow_up?.email ?? submission.follow_up?.phone ?? '',
      consent: '',
    };
    if (!this.#keptShown && !isBlank(this.#draft.read())) return false;
    this.#startWith(draft);
    saveDraft(draft);
    this.#errors.refuse(formIssues(outcome.issues));
    return true;
  }

  #thank(submission: Submission, outcome: Extract<SendOutcome, { kind: 'accepted' }>): void {
    this.#keptShown = false;
    const { thankYou: text, locale: language } = this.#options;
    this.#stage.showThanks(outcome.thankYou ?? { text, language }, outcome.contactLink);
    this.#tell('sent', submission);
  }

  #startWith(draft: Draft): void {
    this.#keptShown = false;
    this.#draft.replace(draft);
    this.#errors.forgive();
    this.#stage.showWriting(this.#waiting);
  }

  #tell(what: 'sent' | 'kept', { id, rating }: Submission): void {
    const event = new CustomEvent(`earshot:${what}`, {
      bubbles: true,
      composed: true,
      detail: { id, rating },
    });
    this.#stage.place.root.dispatchEvent(event);
  }
}
