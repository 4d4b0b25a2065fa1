'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { FieldProblem } from '#components/ui/field.tsx';
import { Section } from './section.tsx';
import type { SettingsDraft } from './settings-draft.ts';
import { SourceRow } from './source-row.tsx';
import type { SettingsForm } from './use-settings.ts';

interface SourcesSectionProps {
  form: SettingsForm;
  issueText: (field: string) => string | undefined;
}

/** The places the team named, each with its own link. */
export function SourcesSection({ form, issueText }: SourcesSectionProps) {
  const t = useTranslations('settings.sources');
  const { draft, change, settings } = form;
  const { sources } = draft;
  const set = (key: string, part: Partial<SettingsDraft['sources'][number]>) =>
    change({ sources: sources.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const twice = form.issues.some(({ field }) => field === 'sources');
  return (
    <Section anchor="sources" title={t('title')} text={t('text')}>
      {sources.length === 0 && <p className="mb-3 text-muted text-sm">{t('empty')}</p>}
      <ul className="grid gap-5">
        {sources.map((source, index) => (
          <SourceRow
            key={source.key}
            source={source}
            saved={settings.sources.some(({ name }) => name === source.name)}
            onChange={(part) => set(source.key, part)}
            onRemove={() => change({ sources: sources.filter(({ key }) => key !== source.key) })}
            nameError={issueText(`sources.${index}.name`)}
            labelError={issueText(`sources.${index}.label`)}
          />
        ))}
      </ul>
      <FieldProblem id="sources-problem" text={twice ? issueText('sources') : undefined} />
      <Button
        size="small"
        className="mt-4"
        onClick={() =>
          change({
            sources: [
              ...sources,
              { key: String(performance.now()), name: '', label: '', archived: false },
            ],
          })
        }
      >
        <Plus aria-hidden />
        {t('add')}
      </Button>
    </Section>
  );
}
