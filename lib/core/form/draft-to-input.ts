import { ANONYMOUS } from '#lib/core/feedback/anonymous.ts';
import { readContact } from '#lib/core/follow-up/contact.ts';
import type { NameField } from '#lib/core/settings/settings.ts';
import type { Draft } from './form-state.ts';

export interface DraftOrigin {
  source: string;
  locale: string;
  nameField: NameField;
  /** The signed link that the form was opened with. */
  link?: string | undefined;
  /** There where the form asks for a contact. */
  followUp?: object | undefined;
}

/** Feedback always has a name: where the form asks for none, or none was given, this one. */
function nameOf({ customer_name: name }: Draft, nameField: NameField): string {
  if (nameField === 'hidden') return ANONYMOUS;
  return nameField === 'optional' && name.trim() === '' ? ANONYMOUS : name;
}

/** What is no contact goes as one, to be refused as what it is. */
function followUpOf({ contact, consent }: Draft) {
  if (contact.trim() === '' && consent === '') return undefined;
  return { ...(readContact(contact) ?? { email: contact }), consent: consent !== '' };
}

/** A draft in the wire's form, not yet checked. */
export function draftToInput(
  draft: Draft,
  { source, locale, nameField, link, followUp }: DraftOrigin,
) {
  return {
    id: draft.id,
    customer_name: nameOf(draft, nameField),
    feedback: draft.feedback,
    rating: draft.rating === '' ? undefined : Number(draft.rating),
    source,
    locale,
    ...(link && { link }),
    follow_up: followUp && followUpOf(draft),
  };
}
