'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';
import type { FieldIssue } from '#lib/core/errors.ts';
import type { SettingsWire } from '#lib/core/settings/settings-wire.ts';
import { draftOf, patchOf, type SettingsDraft } from './settings-draft.ts';

const PATH = '/api/v1/settings';

/** The settings as they are, as they are being changed, and the way from the one to the other. */
export function useSettings(initial: SettingsWire) {
  const t = useTranslations('settings');
  const toast = useToast();
  const router = useRouter();
  const { busy, run } = useAction();
  const [settings, setSettings] = useState(initial);
  const [draft, setDraft] = useState(() => draftOf(initial));
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const [outdated, setOutdated] = useState(false);
  const base = draftOf(settings);
  const patch = patchOf(base, draft);

  const start = (fresh: SettingsWire) => {
    setSettings(fresh);
    setDraft(draftOf(fresh));
    setIssues([]);
    setOutdated(false);
    // The shop's mark in the header and the names of sources are the server's to tell.
    router.refresh();
  };

  const send = (ifMatch: string | undefined) =>
    run(async () => {
      setOutdated(false);
      setIssues([]);
      try {
        const body = { method: 'PATCH' as const, body: patch };
        start(await fetchJson<SettingsWire>(PATH, { ...body, ...(ifMatch && { ifMatch }) }));
        toast({ text: t('saved') });
      } catch (cause) {
        if (!(cause instanceof ApiProblem)) throw cause;
        if (cause.code === 'precondition_failed') setOutdated(true);
        else if (cause.issues.length > 0) setIssues(cause.issues);
        else throw cause;
      }
    });

  return {
    settings,
    draft,
    dirty: Object.keys(patch).length > 0,
    busy,
    issues,
    outdated,
    change: (change: Partial<SettingsDraft>) => setDraft((now) => ({ ...now, ...change })),
    save: () => send(`"${settings.version}"`),
    saveOnTop: () => send(undefined),
    discard: () => {
      setDraft(base);
      setIssues([]);
    },
    takeTheirs: () => run(async () => start(await fetchJson<SettingsWire>(PATH))),
    /** A logo is saved by itself; what else is being changed stays as it is. */
    setLogo: (file: File | null) =>
      run(async () => {
        const changed = await fetchJson<SettingsWire>(
          `${PATH}/logo`,
          file ? { method: 'PUT', body: file } : { method: 'DELETE' },
        );
        // Where somebody else was there in between, a later save shall still hear of it.
        const alone = changed.version === settings.version + 1;
        const version = alone ? changed.version : settings.version;
        setSettings({ ...settings, logo: changed.logo, version });
        toast({ text: t(file ? 'brand.logo_saved' : 'brand.logo_removed') });
        router.refresh();
      }),
  };
}

export type SettingsForm = ReturnType<typeof useSettings>;
