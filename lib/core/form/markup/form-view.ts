import type { FollowUpView } from '#lib/core/form/follow-up-view.ts';
import type { FormMessages } from '#lib/core/form/form-messages.ts';
import type { FormState } from '#lib/core/form/form-state.ts';
import type { FormWords } from '#lib/core/form/form-words.ts';
import type { VoiceView } from '#lib/core/form/voice-view.ts';
import type { FormLink } from '#lib/core/link/form-link.ts';
import type { NameField } from '#lib/core/settings/settings.ts';

/** A whole form as it is to be shown. */
export interface FormView {
  state: FormState;
  messages: FormMessages;
  locale: string;
  words: FormWords;
  nameField: NameField;
  source: string;
  /** Says when the form was shown, for the traps. */
  token: string;
  /** The signed link that it was opened with. */
  link?: FormLink | null;
  /** Absent where the team wants it typed. */
  voice?: VoiceView | undefined;
  /** Absent where the team answers nobody. */
  followUp?: FollowUpView | undefined;
}
