'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { AlertsProvider } from '#components/dashboard/alerts/alerts-provider.tsx';
import { DeletionsProvider } from '#components/dashboard/delete/deletions-provider.tsx';
import { LiveDeskProvider } from '#components/dashboard/live-desk-provider.tsx';
import { SourcesContext } from '#components/dashboard/piece/use-source-name.ts';
import { hasMark, ShopMark } from '#components/ui/shop-mark.tsx';
import { Toaster } from '#components/ui/toaster.tsx';
import { Wordmark } from '#components/ui/wordmark.tsx';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import type { Source } from '#lib/core/settings/settings.ts';
import type { Shop } from '#lib/core/settings/shop-look.ts';
import type { SocketAddress } from '#lib/core/socket-address.ts';
import { DeskNav } from './desk-nav.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { LightBadge } from './light-badge.tsx';
import { moveBetweenRows } from './rows.ts';
import { TabBar } from './tab-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import type { Theme } from './use-theme.ts';
import type { Viewer } from './viewer.ts';
import { ViewerMenu } from './viewer-menu.tsx';
import type { Waiting } from './waiting.ts';

interface DeskShellProps {
  viewer: Viewer;
  theme: Theme;
  waiting: Waiting;
  /** What was open when the page was made. */
  alerts: AlertWire[];
  shop: Shop;
  sources: readonly Source[];
  socket: SocketAddress;
  children: ReactNode;
}

/** What surrounds every page of the desk. */
export function DeskShell({
  viewer,
  theme,
  waiting,
  alerts,
  shop,
  sources,
  socket,
  children,
}: DeskShellProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const [helping, setHelping] = useState(false);
  const shortcuts = useMemo(
    () => ({
      j: () => moveBetweenRows(1),
      k: () => moveBetweenRows(-1),
      '?': () => setHelping(true),
      '/': () => {
        const filter = document.querySelector<HTMLElement>('[data-first-filter]');
        if (filter) filter.focus();
        else router.push('/admin/feedback');
      },
    }),
    [router],
  );
  useShortcuts(shortcuts);

  return (
    <SourcesContext value={sources}>
      <LiveDeskProvider socket={socket}>
        <Toaster label={t('toast.label')} closeLabel={t('close')}>
          <AlertsProvider open={alerts}>
            <a
              href="#main"
              className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
            >
              {t('skip')}
            </a>
            <header className="sticky top-0 z-30 border-line border-b bg-background print:hidden">
              <div className="mx-auto flex h-14 max-w-[100rem] items-center gap-2 px-3 sm:gap-5 sm:px-5">
                <Link
                  href="/admin"
                  aria-label={t('nav.home', { name: shop.name ?? 'Earshot' })}
                  className="inline-flex h-11 items-center rounded-md"
                >
                  {hasMark(shop) ? (
                    <ShopMark shop={shop} className="max-h-8 max-w-40 truncate" />
                  ) : (
                    <Wordmark />
                  )}
                </Link>
                <DeskNav scopes={viewer.scopes} waiting={waiting} />
                <div className="ms-auto flex items-center gap-2">
                  <LightBadge />
                  <ViewerMenu
                    viewer={viewer}
                    theme={theme}
                    waiting={waiting}
                    onHelp={() => setHelping(true)}
                  />
                </div>
              </div>
            </header>
            <main
              id="main"
              tabIndex={-1}
              className="mx-auto max-w-[100rem] px-3 pt-3 pb-24 outline-none sm:px-5 lg:pt-4 lg:pb-6"
            >
              <DeletionsProvider>{children}</DeletionsProvider>
            </main>
            <TabBar scopes={viewer.scopes} waiting={waiting} />
            <HelpDialog open={helping} onOpenChange={setHelping} />
          </AlertsProvider>
        </Toaster>
      </LiveDeskProvider>
    </SourcesContext>
  );
}
