'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import type { SettingsForm } from './use-settings.ts';

/** What waits to be saved, always in reach; and what to do where somebody else was faster. */
export function SaveBar({ form }: { form: SettingsForm }) {
  const t = useTranslations('settings');
  const { dirty, busy, issues, outdated } = form;
  return (
    <div role="status" className="sticky bottom-16 z-20 mt-4 empty:hidden lg:bottom-3">
      {dirty && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-raised px-4 py-3 shadow-floating">
          <div className="min-w-0 grow basis-56 text-sm">
            {outdated ? (
              <>
                <p className="font-medium">{t('outdated_title')}</p>
                <p className="text-muted">{t('outdated_text')}</p>
              </>
            ) : (
              <p className={issues.length > 0 ? 'text-danger' : undefined}>
                {t(issues.length > 0 ? 'invalid' : 'unsaved')}
              </p>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            {outdated ? (
              <>
                <Button disabled={busy} onClick={() => void form.takeTheirs()}>
                  {t('outdated_theirs')}
                </Button>
                <Button variant="primary" disabled={busy} onClick={() => void form.saveOnTop()}>
                  {t('outdated_mine')}
                </Button>
              </>
            ) : (
              <>
                <Button disabled={busy} onClick={form.discard}>
                  {t('discard')}
                </Button>
                <Button type="submit" variant="primary" disabled={busy}>
                  {t(busy ? 'saving' : 'save')}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
