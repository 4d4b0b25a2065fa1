'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Snippet } from './snippet.tsx';
import type { Destination } from './ways.ts';

function callFor({ origin, source, locale }: Destination): string {
  const place = { ...(source !== 'form' && { source }), ...(locale && { locale }) };
  const links = ['A-1209', 'A-1210'].map((order) => ({ order, ...place }));
  const lines = links.map((link) => `    ${JSON.stringify(link)}`).join(',\n');
  return [
    `curl ${origin}/api/v1/links \\`,
    "  -H 'authorization: Bearer earshot_…' -H 'content-type: application/json' \\",
    `  -d '{"links": [\n${lines}\n  ]}'`,
  ].join('\n');
}

/** How a shop's own system makes one an order. */
export function ManyLinks({ destination }: { destination: Destination }) {
  const t = useTranslations('collect.link');
  return (
    <details className="min-w-0">
      <summary className="flex min-h-9 w-fit cursor-pointer items-center rounded-md text-accent text-sm underline-offset-4 hover:underline pointer-coarse:min-h-11">
        {t('many')}
      </summary>
      <p className="my-2 max-w-prose text-pretty text-sm">
        {t.rich('many_text', {
          scope: () => <code className="text-xs">links:write</code>,
          tokens: (part) => (
            <Link href="/admin/tokens" className="text-accent underline underline-offset-2">
              {part}
            </Link>
          ),
        })}
      </p>
      <Snippet title="POST /api/v1/links" text={callFor(destination)} />
    </details>
  );
}
