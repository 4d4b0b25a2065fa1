import { describe, expect, it } from 'vitest';
import { negotiateLocale } from './negotiate-locale.ts';

const OFFERED = ['en', 'es', 'fr'] as const;

describe('negotiateLocale', () => {
  it('takes the language asked for by name over what the browser prefers', () => {
    expect(negotiateLocale(OFFERED, 'fr', 'es')).toBe('es');
    expect(negotiateLocale(OFFERED, 'fr', 'es-MX')).toBe('es');
  });

  it('falls back to the browser where the language asked for is not ours', () => {
    expect(negotiateLocale(OFFERED, 'fr', 'xx')).toBe('fr');
    expect(negotiateLocale(OFFERED, 'fr', '../../etc/passwd')).toBe('fr');
  });

  it('serves a regional variant by its language', () => {
    expect(negotiateLocale(OFFERED, 'es-MX')).toBe('es');
    expect(negotiateLocale(OFFERED, 'fr-CA,fr;q=0.9')).toBe('fr');
  });

  it('weighs by q, not by order', () => {
    expect(negotiateLocale(OFFERED, 'en;q=0.3, fr;q=0.5, es;q=0.9')).toBe('es');
  });

  it('keeps the order among equals', () => {
    expect(negotiateLocale(OFFERED, 'fr, es')).toBe('fr');
  });

  it('skips what it does not speak', () => {
    expect(negotiateLocale(OFFERED, 'de-CH, de;q=0.9, fr;q=0.4')).toBe('fr');
  });

  it('respects a refusal', () => {
    expect(negotiateLocale(OFFERED, 'en;q=0, *;q=0.5')).toBe('es');
    expect(negotiateLocale(OFFERED, 'en-GB;q=0, *;q=0.5')).toBe('es');
    expect(negotiateLocale(OFFERED, 'fr;q=0, es;q=0.1')).toBe('es');
  });

  it.each([null, undefined, '', '*', 'de', ';;,,=', 'fr;q=abc', 'fr;q=7'])(
    'answers English to %s',
    (header) => {
      expect(negotiateLocale(OFFERED, header)).toBe('en');
    },
  );

  it('leaves the choice of anything to the default, wherever that stands', () => {
    expect(negotiateLocale(['es', 'en'], '*')).toBe('en');
  });

  it('is not kept busy by an endless header', () => {
    expect(negotiateLocale(OFFERED, `${'de,'.repeat(100_000)}fr`)).toBe('en');
  });
});
