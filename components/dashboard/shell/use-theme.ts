'use client';

import { useState } from 'react';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const YEAR_SECONDS = 31_536_000;

/** The viewer's choice, kept in a cookie so that the server already renders it. */
export function useTheme(initial: Theme): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(initial);

  const choose = (next: Theme) => {
    setTheme(next);
    const secure = location.protocol === 'https:' ? '; secure' : '';
    if (next === 'system') {
      delete document.documentElement.dataset.theme;
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
      document.cookie = `theme=; path=/; max-age=0; samesite=lax${secure}`;
      return;
    }
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = `theme=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
  };

  return [theme, choose];
}
