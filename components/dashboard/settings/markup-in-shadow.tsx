'use client';

import { use, useEffect, useRef } from 'react';
import { FormStyleContext } from './form-style-context.ts';

/** Markup of the form under the form's own style sheet, which the desk's does not reach. */
export function MarkupInShadow({ markup }: { markup: string }) {
  const host = useRef<HTMLDivElement>(null);
  const style = use(FormStyleContext);

  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = markup;
  }, [markup, style]);

  return <div ref={host} className="min-h-96" />;
}
