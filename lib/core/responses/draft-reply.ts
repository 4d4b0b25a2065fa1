import { ANONYMOUS } from '#lib/core/feedback/anonymous.ts';
import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { REPLY_TEXTS } from './reply-texts.ts';

const MOST_TOPICS = 3;
const QUOTES = { en: '“”', es: '«»', fr: '«»', de: '„“' } as const;

const LANGUAGES = ['en', 'es', 'fr', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

function languageOf(tag: string): Language {
  const primary = tag.split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

function named(topics: string[], language: Language): string {
  const [open, close] = QUOTES[language];
  const inner = language === 'fr' ? '\u00a0' : '';
  const quoted = topics
    .slice(0, MOST_TOPICS)
    .map((topic) => `${open}${inner}${topic}${inner}${close}`);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(quoted);
}

function sorryOf({ rating }: Pick<Feedback, 'rating'>): 1 | 2 | 'mild' {
  return rating === 1 || rating === 2 ? rating : 'mild';
}

/**
 * The draft of a reply in the language that was written, in English where we have no texts in it. It
 * names the topics, is sorry by the rating, and promises nothing. For a person to read before it is
 * sent.
 */
export function draftReply(
  feedback: Pick<Feedback, 'customerName' | 'rating' | 'language' | 'topics'>,
  shopName: string | null,
): { draft: string; language: string } {
  const language = languageOf(feedback.language);
  const texts = REPLY_TEXTS[language];
  const { customerName: name, topics } = feedback;
  // A function: what stands in a name is no pattern.
  const greeting =
    name === ANONYMOUS ? texts.greeting_nobody : texts.greeting.replace('{name}', () => name);
  const about = texts.about.replace('{topics}', () => named(topics, language));
  const closing = shopName ? texts.closing.replace('{shop}', () => shopName) : texts.closing_nobody;
  const body = [texts.sorry[sorryOf(feedback)], topics.length > 0 ? about : '', texts.ask];
  const draft = [greeting, body.filter(Boolean).join(' '), closing].join('\n\n');
  return { draft, language };
}
