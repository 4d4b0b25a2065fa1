import type messages from '#messages/en/contact.json';

/** The words around a contact, as messages/<locale>/contact.json has them. */
export type ContactMessages = typeof messages;

/** How the form asks where the customer may be answered. */
export interface FollowUpView {
  messages: ContactMessages;
  /** What is agreed to, where the team says it in its own words. */
  consent: string;
  /** After how many days the contact is erased. */
  days: number;
}

/** What a form needs of it after it was shown. */
export type LiveFollowUp = Pick<ContactMessages, 'errors' | 'left' | 'takeBack'>;

export const liveFollowUp = ({ messages }: FollowUpView): LiveFollowUp => ({
  errors: messages.errors,
  left: messages.left,
  takeBack: messages.takeBack,
});
