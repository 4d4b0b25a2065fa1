'use client';

import {
  CircleUserRound,
  Keyboard,
  LogOut,
  type LucideIcon,
  Monitor,
  Moon,
  Sun,
} from 'lucide-react';
import Link from 'next/link';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import {
  DropdownItem,
  DropdownLabel,
  DropdownMenu,
  DropdownRadioGroup,
  DropdownRadioItem,
  DropdownSeparator,
} from '#components/ui/dropdown-menu.tsx';
import { useDestinations } from './use-destinations.ts';
import { THEMES, type Theme, useTheme } from './use-theme.ts';
import type { Viewer } from './viewer.ts';
import type { Waiting } from './waiting.ts';
import { WaitingCount } from './waiting-count.tsx';

const ICONS: Record<Theme, LucideIcon> = { light: Sun, dark: Moon, system: Monitor };

interface ViewerMenuProps {
  viewer: Viewer;
  theme: Theme;
  waiting: Waiting;
  onHelp: () => void;
}

/** Who is signed in, how the desk looks, help, and the way out. */
export function ViewerMenu({ viewer, theme: initialTheme, waiting, onHelp }: ViewerMenuProps) {
  const t = useTranslations('desk');
  const [theme, setTheme] = useTheme(initialTheme);
  const places = useDestinations(viewer.scopes).filter(({ minor, roomy }) => minor || roomy);
  return (
    <DropdownMenu
      trigger={
        <Button variant="ghost" size="icon" aria-label={t('menu.label', { name: viewer.name })}>
          <CircleUserRound aria-hidden className="size-5!" />
        </Button>
      }
    >
      <DropdownLabel className="max-w-64">
        <bdi className="block truncate font-medium text-ink text-sm">{viewer.name}</bdi>
        <bdi className="block truncate">{viewer.email}</bdi>
        <span className="block">{t(`role.${viewer.role}`)}</span>
      </DropdownLabel>
      {places.length > 0 && (
        <>
          <DropdownSeparator />
          {places.map(({ name, href, icon: Icon, roomy, rare }) => (
            <DropdownItem
              key={name}
              asChild
              className={rare ? undefined : roomy ? 'sm:hidden' : '2xl:hidden'}
            >
              <Link href={href}>
                <Icon aria-hidden />
                {t(`nav.${name}`)}
                <WaitingCount name={name} waiting={waiting} />
              </Link>
            </DropdownItem>
          ))}
        </>
      )}
      <DropdownSeparator />
      <DropdownLabel>{t('theme.label')}</DropdownLabel>
      <DropdownRadioGroup
        value={theme}
        onValueChange={(chosen) => setTheme(THEMES.find((known) => known === chosen) ?? 'system')}
      >
        {THEMES.map((choice) => {
          const Icon = ICONS[choice];
          return (
            <DropdownRadioItem key={choice} value={choice}>
              <Icon aria-hidden />
              {t(`theme.${choice}`)}
            </DropdownRadioItem>
          );
        })}
      </DropdownRadioGroup>
      <DropdownSeparator />
      <DropdownItem onSelect={onHelp}>
        <Keyboard aria-hidden />
        {t('help.title')}
        <kbd className="ms-auto text-muted text-xs">?</kbd>
      </DropdownItem>
      <DropdownItem onSelect={() => void signOut({ callbackUrl: '/login' })}>
        <LogOut aria-hidden />
        {t('menu.sign_out')}
      </DropdownItem>
    </DropdownMenu>
  );
}
