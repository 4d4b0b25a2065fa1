import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { DocsPage } from '#components/docs/docs-page.tsx';
import { wellFormedHost } from '#lib/core/browser/security-headers.ts';
import { ERROR_CODES } from '#lib/core/errors.ts';
import { env } from '#lib/infra/env.ts';
import { apiDocument } from '#lib/transports/http/openapi/api-document.ts';
import { CAUSES, problemStatus } from '#lib/transports/http/openapi/problem-responses.ts';
import { SCOPE_NOTES } from '#lib/transports/http/openapi/security.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('docs');
  return { title: t('title'), description: t('description') };
}

/** For the examples alone: how this page was reached. */
async function exampleOrigin(): Promise<string> {
  const { NEXTAUTH_URL } = env();
  if (NEXTAUTH_URL) return new URL(NEXTAUTH_URL).origin;
  const sent = await headers();
  const scheme = sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${wellFormedHost(sent.get('host')) ?? 'localhost:3000'}`;
}

export default async function Docs() {
  return (
    <DocsPage
      document={apiDocument()}
      origin={await exampleOrigin()}
      scopes={Object.entries(SCOPE_NOTES).map(([scope, allows]) => ({ scope, allows }))}
      errors={ERROR_CODES.map((code) => ({
        code,
        status: problemStatus(code),
        cause: CAUSES[code],
      }))}
    />
  );
}
