import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApi } from '#lib/transports/http/api.ts';
import { createPages } from '#lib/transports/pages/pages.ts';

/** Next's routes, and the addresses that each answers. */
const ROUTES = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)route\.ts$/.test(file))
  .map((file) => {
    const pattern = `/${file.replace(/\/?route\.ts$/, '')}`
      .replaceAll('.', '\\.')
      .replaceAll(/\[\\\.\\\.\\\.\w+\]/g, '.+')
      .replaceAll(/\[\w+\]/g, '[^/]+');
    return { answers: new RegExp(`^${pattern}$`), text: readFileSync(join('app', file), 'utf8') };
  });

/** What `server.ts` answers ahead of Next: each method and an address of its kind. */
const served = [...createPages().routes, ...createApi().routes]
  .filter(({ path, method }) => method !== 'ALL' && !path.includes('*'))
  // Next's proxy turns an address that names a language into one that does not.
  .filter(({ path }) => !path.startsWith('/:locale'))
  .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '$1')}`);

describe('where no server stands ahead of Next', () => {
  it.each([...new Set(served)])('%s is answered all the same', (address) => {
    const [method, path = ''] = address.split(' ');
    const route = ROUTES.find(({ answers }) => answers.test(path));
    expect(route?.text).toMatch(new RegExp(`\\bas ${method}\\b`));
    // Else Next would answer with what it made at the build, for another host and in one language.
    expect(route?.text).toContain("export const dynamic = 'force-dynamic'");
  });
});
