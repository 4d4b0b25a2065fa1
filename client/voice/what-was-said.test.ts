import { describe, expect, it } from 'vitest';
import { textOf } from './browser-ear.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { spokenTag } from './speech-recognition.ts';

const results = (...said: string[]) =>
  said.map((transcript) => ({ isFinal: true, 0: { transcript } }));

describe('what a browser understood', () => {
  it('is put together, and said once where Android repeats itself', () => {
    expect(textOf(results('The soup', ' was good'))).toBe('The soup was good');
    expect(textOf(results('the', 'the soup', 'the soup was good', ''))).toBe('the soup was good');
    expect(textOf(results())).toBe('');
  });

  it('is asked for as this reader speaks it', () => {
    expect(spokenTag('es', ['en-GB', 'es-MX'])).toBe('es-MX');
    expect(spokenTag('es', ['en-GB'])).toBe('es');
    expect(spokenTag('zh-Hant', ['zh-CN'])).toBe('zh-TW');
  });
});

/** The caret stands at the bar. */
function said(written: string, words: string): string {
  const caret = written.indexOf('|');
  const field = {
    value: written.replace('|', ''),
    selectionStart: caret,
    selectionEnd: caret,
    setSelectionRange(at: number) {
      this.selectionStart = at;
    },
    dispatchEvent: () => true,
  };
  Reflect.apply(insertAtCaret, null, [field, words]);
  return `${field.value.slice(0, field.selectionStart)}|${field.value.slice(field.selectionStart)}`;
}

describe('words that are put where somebody types', () => {
  it.each([
    ['|', 'Good soup', 'Good soup|'],
    ['Hello.|', 'Good soup', 'Hello. Good soup|'],
    ['Hello |world', 'good', 'Hello good| world'],
    ['Hello|, bye', 'you', 'Hello you|, bye'],
    ['First\n|', 'second', 'First\nsecond|'],
    ['汤很好|', '服务慢', '汤很好服务慢|'],
  ])('%j and %j are %j', (written, words, together) => {
    expect(said(written, words)).toBe(together);
  });
});
