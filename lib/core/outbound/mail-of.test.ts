import { expect, it } from 'vitest';
import { mailOf } from './mail-of.ts';

it('shows what a customer wrote and runs none of it', () => {
  const evil = '<img src=x onerror="alert(1)">\n\'& <a href="https://evil.example">';
  const { subject, text, html } = mailOf({
    title: `New <b>`,
    lines: [evil],
    quote: evil,
    link: { url: 'https://shop.example/admin?a=1&b="2', label: 'Open' },
  });
  expect(subject).toBe('New <b>');
  expect(text).toContain('> <img src=x onerror="alert(1)">\n> \'& <a');
  expect(text).toContain('Open: https://shop.example/admin?a=1&b="2');
  expect(html.match(/<[a-z]\w*/g)).toEqual(['<div', '<h1', '<p', '<blockquote', '<p', '<a']);
  expect(html).toContain('href="https://shop.example/admin?a=1&amp;b=&quot;2"');
});
