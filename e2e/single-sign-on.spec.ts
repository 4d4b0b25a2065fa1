import { ADMIN, EarshotProcess } from './earshot-process.ts';
import { FakeIssuer, type Person } from './fake-issuer.ts';
import { expect, test } from './fixtures.ts';

const ada: Person = { sub: '1', name: 'Ada', email: ADMIN.email, email_verified: true };

test('a provider signs in people of the team, and nobody else', async ({ browser }) => {
  const issuer = await FakeIssuer.start(ada);
  const earshot = await EarshotProcess.start({
    OIDC_ISSUER: issuer.url,
    OIDC_ID: 'earshot',
    OIDC_SECRET: 'a secret of the provider',
    OIDC_NAME: 'The Company',
  });
  const signIn = async (person: Person) => {
    issuer.person = person;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${earshot.url}/login`);
    await page.getByRole('button', { name: /The Company/ }).click();
    await page.waitForURL(/\/admin$|error=/);
    const { pathname } = new URL(page.url());
    await context.close();
    return pathname;
  };
  expect(await signIn(ada)).toBe('/admin');
  expect(await signIn({ ...ada, email_verified: false })).toBe('/login');
  expect(await signIn({ ...ada, email: 'eve@example.com' })).toBe('/login');
  expect(earshot.output).not.toContain('a secret of the provider');
  await earshot.dispose();
  issuer.close();
});
