/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** A space where two words would run together. */
function gap(before: string, after: string): string {
  const [last, first] = [[...before].at(-1), [...after].at(0)];
  if (!last || !first || /\s/.test(last + first) || /^[,.;:!?…)\]}]$/.test(first)) return '';
  return UNSPACED.test(last) || UNSPACED.test(first) ? '' : ' ';
}

/** Puts words where somebody would go on typing, and the caret behind them. */
export function insertAtCaret(field: HTMLTextAreaElement, words: string): void {
  const { value, selectionStart, selectionEnd } = field;
  const [before, after] = [value.slice(0, selectionStart), value.slice(selectionEnd)];
  const text = gap(before, words) + words;
  field.value = before + text + gap(words, after) + after;
  field.setSelectionRange(before.length + text.length, before.length + text.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
