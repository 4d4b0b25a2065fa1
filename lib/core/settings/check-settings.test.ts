import { describe, expect, it } from 'vitest';
import { checkSettings } from './check-settings.ts';
import { mergePatch } from './merge-patch.ts';
import { readGivenSettings, settleSettings } from './settle-settings.ts';

describe('checkSettings', () => {
  it.each([
    [{ shop_name: 'x'.repeat(61) }, 'shop_name', 'too_long'],
    [{ shop_name: 'a\u0000' }, 'shop_name', 'unreadable_characters'],
    [{ shop_name: 'two\nlines' }, 'shop_name', 'unreadable_characters'],
    [{ brand_color: 'red;}body{display:none' }, 'brand_color', 'not_a_color'],
    [{ brand_color: '#12345' }, 'brand_color', 'not_a_color'],
    [{ form_texts: { es: { title: 'x'.repeat(81) } } }, 'form_texts.es.title', 'too_long'],
    [{ form_texts: { tlh: { title: 'x' } } }, 'form_texts.tlh', 'unknown'],
    [{ form_texts: { es: { heading: 'x' } } }, 'form_texts.es.heading', 'unknown'],
    [{ name_field: 'maybe' }, 'name_field', 'not_a_name_field'],
    [{ sources: [{ name: 'kiosk' }] }, 'sources.0.name', 'reserved'],
    [{ sources: [{ name: '/etc' }] }, 'sources.0.name', 'not_a_source'],
    [{ sources: [{ name: 'a' }, { name: 'a' }] }, 'sources', 'twice'],
    [{ allowed_origins: ['https://shop.example/'] }, 'allowed_origins.0', 'not_an_origin'],
    [{ allowed_origins: ['*'] }, 'allowed_origins.0', 'not_an_origin'],
    [{ allowed_origins: ['null'] }, 'allowed_origins.0', 'not_an_origin'],
    [{ allowed_origins: ['javascript://x'] }, 'allowed_origins.0', 'not_an_origin'],
    [{ time_zone: '+01:00' }, 'time_zone', 'not_a_time_zone'],
    [{ report_language: 'tlh' }, 'report_language', 'not_a_language'],
    [{ color: '#ffffff' }, 'color', 'unknown'],
    [JSON.parse('{"__proto__":{"shop_name":"x"}}'), '__proto__', 'unknown'],
    [[], '', 'not_an_object'],
  ])('names the place and what is wrong there: %j', (given, field, code) => {
    expect(() => checkSettings(given)).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        issues: [expect.objectContaining({ field, code })],
      }),
    );
  });

  it('counts characters as people do', () => {
    expect(checkSettings({ shop_name: '🧁'.repeat(60) }).shop_name).toBe('🧁'.repeat(60));
  });
});

describe('settleSettings', () => {
  it('takes an empty text for one that is not set', () => {
    const given = checkSettings({ shop_name: '  ', form_texts: { es: { title: '' }, fr: {} } });
    expect(settleSettings(given)).toMatchObject({ shopName: null, formTexts: {} });
  });

  it('names a source by itself where it has no label', () => {
    const given = checkSettings({ sources: [{ name: 'shop-12', label: ' ' }] });
    expect(settleSettings(given).sources).toEqual([
      { name: 'shop-12', label: 'shop-12', archived: false },
    ]);
  });
});

describe('readGivenSettings', () => {
  it('keeps what it understands of what another version kept', () => {
    const kept = { shop_name: 'Bakery', brand_color: 7, stickers: true };
    expect(readGivenSettings(kept)).toEqual({
      given: { shop_name: 'Bakery' },
      ignored: ['brand_color', 'stickers'],
    });
    expect(readGivenSettings(undefined)).toEqual({ given: {}, ignored: [] });
  });
});

describe('mergePatch', () => {
  // Of RFC 7396, appendix A.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('of %j and %j is %j', (target, patch, merged) => {
    expect(mergePatch(target, patch)).toEqual(merged);
  });

  it('touches no prototype', () => {
    mergePatch({}, JSON.parse('{"__proto__":{"polluted":true}}'));
    expect({}).not.toHaveProperty('polluted');
  });
});
