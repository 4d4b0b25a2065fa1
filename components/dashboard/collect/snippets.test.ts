import { expect, it } from 'vitest';
import { frameSnippet, PLAIN_WIDGET, widgetSnippet } from './snippets.ts';

const here = { origin: 'https://feedback.example', source: 'form', locale: null } as const;

it('says nothing that is as usual', () => {
  expect(widgetSnippet(here, PLAIN_WIDGET, null)).toBe(
    '<script src="https://feedback.example/widget/v1.js" async></script>',
  );
});

it('lets nothing out of its attribute', () => {
  const label = '"><script>alert(1)</script>';
  const snippet = widgetSnippet(here, { ...PLAIN_WIDGET, label }, 'sha384-x');
  expect(snippet.match(/<script/g)).toHaveLength(1);
  expect(snippet).toContain('integrity="sha384-x" crossorigin="anonymous"');
});

it('gives a form in its place neither a side nor a label', () => {
  const choices = { ...PLAIN_WIDGET, mode: 'inline', position: 'start', label: 'Hi' } as const;
  const snippet = widgetSnippet({ ...here, source: 'shop-12', locale: 'ar' }, choices, null);
  expect(snippet.match(/data-\S+/g)).toEqual([
    'data-source="shop-12"',
    'data-lang="ar"',
    'data-mode="inline"></script>',
  ]);
});

it('frames the form in the place, language and theme that were chosen', () => {
  const snippet = frameSnippet({ ...here, source: 'Café 1', locale: 'pt' }, 'dark', 'A "title"');
  expect(snippet).toContain(
    'src="https://feedback.example/embed?source=Caf%C3%A9+1&amp;lang=pt&amp;theme=dark"',
  );
  expect(snippet).toContain('title="A &quot;title&quot;"');
});
