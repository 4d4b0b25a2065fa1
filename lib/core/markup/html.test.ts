import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('html', () => {
  it('escapes what is put in, and leaves markup as it is', () => {
    const inner = html`<b>${'<i>"\'&'}</b>`;
    expect(String(html`<p title="${'"'}">${inner}${[inner, 7]}</p>`)).toBe(
      '<p title="&quot;"><b>&lt;i&gt;&quot;&#39;&amp;</b><b>&lt;i&gt;&quot;&#39;&amp;</b>7</p>',
    );
  });

  it('writes nothing for what is absent', () => {
    expect(String(html`<p>${null}${undefined}${false}${[]}</p>`)).toBe('<p></p>');
  });

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '`') }),
        (text) => {
          const [, inside = ''] =
            /^<p title="(.*)">$/s.exec(String(html`<p title="${text}">`)) ?? [];
          expect(inside).not.toMatch(/[<>"']/);
        },
      ),
    );
  });
});
