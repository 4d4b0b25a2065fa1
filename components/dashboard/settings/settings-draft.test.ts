import { describe, expect, it } from 'vitest';
import type { SettingsWire } from '#lib/core/settings/settings-wire.ts';
import { draftOf, patchOf, textsIn } from './settings-draft.ts';

const settings: SettingsWire = {
  version: 3,
  shop_name: 'Bakery',
  brand_color: null,
  logo: null,
  form_texts: { es: { title: '¿Qué tal?' } },
  name_field: 'required',
  voice: true,
  follow_up: false,
  follow_up_days: 90,
  sources: [{ name: 'shop-12', label: 'Station', archived: false }],
  allowed_origins: ['https://a.example'],
  time_zone: 'UTC',
  report_language: 'en',
  audit_retention_days: 365,
  feedback_retention_days: null,
  proof_of_work: 'auto',
};
const base = draftOf(settings);

describe('patchOf', () => {
  it('is empty where nothing was changed, blanks aside', () => {
    expect(patchOf(base, { ...base, shop_name: 'Bakery ', brand_color: ' ' })).toEqual({});
  });

  it('names what was changed and nothing else', () => {
    const draft = {
      ...base,
      shop_name: '',
      allowed_origins: ' https://a.example \n\nhttps://b.example\n',
    };
    expect(patchOf(base, draft)).toEqual({
      shop_name: null,
      allowed_origins: ['https://a.example', 'https://b.example'],
    });
  });

  it('takes an emptied text back to the default, and leaves other languages alone', () => {
    const texts = { ...base.form_texts, es: { ...textsIn(base, 'es'), title: '' } };
    expect(patchOf(base, { ...base, form_texts: texts })).toEqual({
      form_texts: {
        es: {
          title: null,
          subtitle: null,
          placeholder: null,
          send: null,
          thank_you: null,
          consent: null,
        },
      },
    });
  });

  it('has nothing to say of a text that was typed and taken back', () => {
    const texts = { ...base.form_texts, fr: { ...textsIn(base, 'fr'), title: ' ' } };
    expect(patchOf(base, { ...base, form_texts: texts })).toEqual({});
  });

  it('sends sources without what only the page needs', () => {
    const source = { key: 'x', name: ' table 4 ', label: '', archived: true };
    expect(patchOf(base, { ...base, sources: [source] })).toEqual({
      sources: [{ name: 'table 4', label: '', archived: true }],
    });
  });
});
