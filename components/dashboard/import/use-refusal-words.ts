'use client';

import { useTranslations } from 'next-intl';
import type { FieldIssue } from '#lib/core/errors.ts';
import { IMPORT_FIELDS } from '#lib/core/import/map-columns.ts';

const REASONS = [
  'required',
  'too_long',
  'not_text',
  'unreadable_characters',
  'not_a_rating',
  'not_a_source',
  'not_an_object',
  'not_storable',
  'not_a_timestamp',
  'ahead',
  'not_json',
] as const;

/** Why a row was refused, in the viewer's words; what they lack, in the server's. */
export function useRefusalWords(): (issue: FieldIssue) => string {
  const t = useTranslations('desk');
  return ({ field, code, message }) => {
    const reason = REASONS.find((known) => known === code);
    if (!reason) return message;
    const named = IMPORT_FIELDS.find((known) => known === field);
    const words = t(`import.reason_${reason}`);
    return named ? `${t(`import.field_${named}`)}: ${words}` : words;
  };
}
