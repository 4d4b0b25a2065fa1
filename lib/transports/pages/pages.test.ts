import { expect, it } from 'vitest';
import { createPages } from './pages.ts';

it.each([
  ['/robots.txt', 'text/plain'],
  ['/sitemap.xml', 'application/xml'],
])('%s is no language', async (path, type) => {
  const answer = await createPages().request(`http://shop.example${path}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
});

it.each(['/robots', '/enough', '/zh', '/xen'])('%s is nothing of ours', async (path) => {
  expect((await createPages().request(`http://shop.example${path}`)).status).toBe(404);
});
