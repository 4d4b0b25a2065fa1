import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Only words: whatever can fail is below this, so that its failure is told in them. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { desk, alerts } = await getMessages();
  return <NextIntlClientProvider messages={{ desk, alerts }}>{children}</NextIntlClientProvider>;
}
