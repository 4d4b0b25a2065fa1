import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeSlack, slackText } from './slack-text.ts';

const notice = {
  title: 'New feedback',
  lines: ['2 stars'],
  quote: 'Nice & <b>',
  link: { url: 'https://shop.example/admin', label: 'Open' },
};

describe('slackText', () => {
  it('is mrkdwn with a link of our own', () => {
    expect(slackText(notice)).toBe(
      '*New feedback*\n2 stars\n> Nice &amp; &lt;b&gt;\n<https://shop.example/admin|Open>',
    );
    expect(slackText({ ...notice, quote: null, link: null })).toBe('*New feedback*\n2 stars');
  });

  it.each([
    '<!channel> wake up',
    '<!here|here>',
    '<@U024BE7LH>',
    '@channel @here @everyone',
    '<https://evil.example|your bank>',
    'https://evil.example',
    'www.evil.example',
    'mailto:eve@evil.example',
    'line\n> quote\r\n*bold*',
  ])('leaves no mention, link or format in %j', (text) => {
    const escaped = escapeSlack(text);
    expect(escaped).not.toMatch(/[<>\n\r]|@[a-z]|:\/\/|www\.|mailto:/i);
    expect(escaped).not.toMatch(/(^|\s)[*_~`]/);
  });

  it('never lets a control character through, and reads as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeSlack(text);
        expect(escaped).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
        const read = escaped
          .replaceAll('\u2060', '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(read).toBe(text.replaceAll('\u2060', '').replace(/\p{Cc}+/gu, ' '));
      }),
    );
  });

  it('is never longer than Slack takes', () => {
    expect(slackText({ ...notice, quote: '<'.repeat(9_000) }).length).toBeLessThan(40_000);
  });
});
