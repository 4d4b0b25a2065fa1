import { Check, MessageSquarePlus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import type { Proposal } from '#lib/core/assistant/assistant-wire.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { NAME_MAX } from '#lib/core/feedback/limits.ts';

interface ProposalCardProps {
  /** Of the message it stands in; what is stored gets it too, so that it is stored once. */
  id: string;
  proposal: Proposal;
}

/** Feedback that the assistant understood, for a person to look at, put right and store. */
export function ProposalCard({ id, proposal }: ProposalCardProps) {
  const t = useTranslations('assistant');
  const { busy, run } = useAction();
  const [name, setName] = useState(proposal.customer_name);
  const [rating, setRating] = useState(proposal.rating);
  const [stored, setStored] = useState(false);

  const store = () =>
    run(async () => {
      const { feedback, points } = proposal;
      const body = { id, customer_name: name, feedback, rating, source: 'assistant' };
      const metadata = points.length > 1 ? { points } : {};
      await fetchJson('/api/v1/feedback', { method: 'POST', body: { ...body, metadata } });
      setStored(true);
    });

  return (
    <section
      aria-label={t('proposal.title')}
      className="rounded-lg border border-accent/40 bg-surface p-4"
    >
      <h2 className="flex items-center gap-2 font-semibold text-sm">
        <MessageSquarePlus aria-hidden className="size-4 text-accent" />
        {t('proposal.title')}
      </h2>
      <blockquote dir="auto" className="mt-2 border-line-strong border-s-2 ps-3 text-pretty">
        {proposal.feedback}
      </blockquote>
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        <Field label={labelOf('customer_name', t('proposal.name'))}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={NAME_MAX}
              disabled={stored}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={labelOf('rating', t('proposal.rating'))}>
          {(control) => (
            <NativeSelect
              {...control}
              value={rating}
              disabled={stored}
              onChange={({ target }) => {
                const chosen = RATINGS.find((one) => String(one) === target.value);
                if (chosen) setRating(chosen);
              }}
              className="w-full"
            >
              {RATINGS.map((one) => (
                <option key={one} value={one}>
                  {'★'.repeat(one)} {one}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      </div>
      {proposal.topics.length > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-1.5 text-sm">
          <span className="text-muted">{t('proposal.topics')}</span>
          {proposal.topics.map((topic) => (
            <Badge key={topic}>{topic}</Badge>
          ))}
        </p>
      )}
      <div role="status" className="mt-4">
        {stored ? (
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <Check aria-hidden className="size-4 text-accent" />
            {t('proposal.stored')}
            <Link
              href={feedbackEntryHref(id)}
              prefetch={false}
              className="text-accent underline underline-offset-4"
            >
              {t('proposal.open')}
            </Link>
          </p>
        ) : (
          <Button variant="primary" disabled={busy || name.trim() === ''} onClick={store}>
            {busy ? t('proposal.storing') : t('proposal.store')}
          </Button>
        )}
      </div>
    </section>
  );

  function labelOf(field: Proposal['assumed'][number], label: string): string {
    return proposal.assumed.includes(field) ? `${label} (${t('proposal.assumed')})` : label;
  }
}
