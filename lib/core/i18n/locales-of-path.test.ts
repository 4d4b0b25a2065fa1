import { expect, it } from 'vitest';
import { DESK_LOCALES, FORM_LOCALES } from './locales.ts';
import { localesOfPath } from './locales-of-path.ts';

it.each(['/admin', '/admin/feedback/x', '/login', '/setup/token', '/docs'])(
  '%s is the team’s',
  (path) => {
    expect(localesOfPath(path)).toBe(DESK_LOCALES);
  },
);

it.each(['/', '/thanks', '/administration', '/no/such/page', '/x/admin'])(
  '%s is for customers',
  (path) => {
    expect(localesOfPath(path)).toBe(FORM_LOCALES);
  },
);
