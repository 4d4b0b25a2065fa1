import type messages from '#messages/en/form.json';

/** The words of the form in one language, as messages/<locale>/form.json has them. */
export type FormMessages = typeof messages;

/** Those that a form needs after it was shown. */
export type LiveMessages = Pick<
  FormMessages,
  'errors' | 'kept' | 'notices' | 'proving' | 'sending' | 'thanks' | 'waiting'
> & { feedback: Pick<FormMessages['feedback'], 'count' | 'left' | 'over'> };

export function liveMessages(messages: FormMessages): LiveMessages {
  const { errors, kept, notices, proving, sending, thanks, waiting } = messages;
  const { count, left, over } = messages.feedback;
  return {
    errors,
    kept,
    notices,
    proving,
    sending,
    thanks,
    waiting,
    feedback: { count, left, over },
  };
}
