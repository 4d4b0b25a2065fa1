/** What speech recognition calls a language of ours: ISO 639-1, in which Norwegian is one. */
export function spokenLanguage(locale: string): string | null {
  const [primary = ''] = locale.toLowerCase().split('-', 1);
  if (primary === 'nb' || primary === 'nn') return 'no';
  return /^[a-z]{2}$/.test(primary) ? primary : null;
}
