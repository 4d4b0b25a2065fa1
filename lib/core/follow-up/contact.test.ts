import { describe, expect, it } from 'vitest';
import { readContact } from './contact.ts';

describe('a contact that a customer types', () => {
  it.each([
    ['ada@example.com', { email: 'ada@example.com' }],
    [' Ada.Lovelace+shop@mail.example.co.uk ', { email: 'Ada.Lovelace+shop@mail.example.co.uk' }],
    ['jürgen@bücher.example', { email: 'jürgen@bücher.example' }],
    ['+49 (0)30 / 901-820', { phone: '+49030901820' }],
    ['0034 612 34 56 78', { phone: '+34612345678' }],
    ['030 901820', { phone: '030901820' }],
    ['٠٥٠ ١٢٣ ٤٥٦٧', { phone: '0501234567' }],
    ['+１２３４５６７', { phone: '+1234567' }],
  ])('%s is read as %o', (text, contact) => {
    expect(readContact(text)).toEqual(contact);
  });

  it.each([
    '',
    'ada',
    'ada@',
    'ada@localhost',
    '@example.com',
    'ada@@example.com',
    'a da@example.com',
    'ada@example.com\r\nBcc: everyone@example.com',
    'ada@example.com?bcc=everyone@example.com',
    'ada@example.com,bob@example.com',
    '<ada@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `ada@${'a.'.repeat(130)}com`,
    '12345',
    '+1234567890123456',
    '+49 30;ext=1',
    '1'.repeat(10_000),
  ])('%j is none', (text) => {
    expect(readContact(text)).toBeNull();
  });
});
