import { createTranslator } from 'use-intl/core';
import type { DeskLocale } from '#lib/core/i18n/locales.ts';
import de from '#messages/de/notices.json' with { type: 'json' };
import en from '#messages/en/notices.json' with { type: 'json' };
import es from '#messages/es/notices.json' with { type: 'json' };
import fr from '#messages/fr/notices.json' with { type: 'json' };

const MESSAGES: Record<DeskLocale, typeof en> = { en, es, fr, de };

/** The words of notices in the team's language. */
export const noticeWords = (locale: DeskLocale) =>
  createTranslator({ locale, messages: MESSAGES[locale] });

export type NoticeWords = ReturnType<typeof noticeWords>;
