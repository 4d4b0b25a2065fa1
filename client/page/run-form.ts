import { openOutbox } from '#client/courier/open-outbox.ts';
import { FeedbackForm } from '#client/form/feedback-form.ts';
import { find } from '#client/form/find.ts';
import type { FormOptions } from '#lib/core/form/form-options.ts';

/** The entry of the form's page. Where it does not run, the form is sent as any other. */
const root = find(document, '[data-earshot]', HTMLElement);
const options: FormOptions = JSON.parse(
  find(root, '[data-options]', HTMLScriptElement).textContent ?? '',
);
new FeedbackForm(root, options, openOutbox()).start();
