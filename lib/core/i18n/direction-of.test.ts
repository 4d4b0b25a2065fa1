import { describe, expect, it } from 'vitest';
import { directionOf } from './direction-of.ts';

describe('directionOf', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur-PK', 'az-Arab', 'HE'])('%s runs right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en', 'es-MX', 'ja', 'und', '', 'ur-Latn', 'zh-Hant'])(
    '%s runs left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});
