import { describe, expect, it } from 'vitest';
import { lookupLocale } from './lookup-locale.ts';

const OFFERED = ['en', 'es', 'pt', 'nb', 'ro', 'he', 'id', 'zh-Hans', 'zh-Hant'] as const;

describe('lookupLocale', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['es_MX', 'es'],
    [' EN-gb ', 'en'],
    ['es-419', 'es'],
    ['de-CH', null],
    ['enm', null],
  ])('serves %j with %j', (tag, locale) => {
    expect(lookupLocale(tag, OFFERED)).toBe(locale);
  });

  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-hant-hk', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
  ])('gives a reader of %s the script of %s', (tag, locale) => {
    expect(lookupLocale(tag, OFFERED)).toBe(locale);
  });

  it.each([
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['in-ID', 'id'],
    ['mo', 'ro'],
  ])('knows %s by its name of today, %s', (tag, locale) => {
    expect(lookupLocale(tag, OFFERED)).toBe(locale);
  });

  it.each([null, undefined, '', '-', '*', 'und', 'constructor', '__proto__', '../../etc/passwd'])(
    'finds nothing for %j',
    (tag) => {
      expect(lookupLocale(tag, OFFERED)).toBeNull();
    },
  );
});
