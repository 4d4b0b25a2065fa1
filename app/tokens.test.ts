import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GROUNDS } from '#lib/core/brand/brand-palette.ts';

const lines = readFileSync('client/look/tokens.css', 'utf8').split('\n');

it.each(['light', 'dark'] as const)(
  'a brand is measured against the %s grounds of the pages',
  (theme) => {
    for (const [token, { l, c, h }] of Object.entries(GROUNDS[theme])) {
      const line = lines.find((one) => one.trim().startsWith(`--${token}:`));
      expect(line, token).toContain(`var(--${theme}, oklch(${l} ${c} ${h}))`);
    }
  },
);
