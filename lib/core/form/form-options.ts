import type { NameField } from '#lib/core/settings/settings.ts';
import { type LiveFollowUp, liveFollowUp } from './follow-up-view.ts';
import { type LiveMessages, liveMessages } from './form-messages.ts';
import type { FormView } from './markup/form-view.ts';
import { liveVoice, type VoiceView } from './voice-view.ts';

/** What the browser needs to know of a form that it is to run. */
export interface FormOptions {
  /** Where feedback goes. */
  address: string;
  source: string;
  locale: string;
  nameField: NameField;
  /** The signed link that the form was opened with, to be sent along. */
  link?: string | undefined;
  /** Said where the server sends no thanks of its own. */
  thankYou: string;
  messages: LiveMessages;
  /** Absent where nobody may speak. */
  voice?: Omit<VoiceView, 'speak'>;
  /** Absent where no contact is asked for. */
  followUp?: LiveFollowUp;
}

export function formOptions({
  source,
  locale,
  nameField,
  words,
  messages,
  link,
  voice,
  followUp,
}: Omit<FormView, 'state' | 'token'>): FormOptions {
  return {
    address: '/api/v1/feedback',
    source,
    locale,
    nameField,
    link: link?.token,
    thankYou: words.thankYou,
    messages: liveMessages(messages),
    ...(voice && { voice: liveVoice(voice) }),
    ...(followUp && { followUp: liveFollowUp(followUp) }),
  };
}
