'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import { AssistantChoice } from './assistant-choice.tsx';
import { ASSISTANT_NAMES, type Assistant } from './assistants.ts';
import { SetUpStep } from './set-up-step.tsx';
import { TokenStep } from './token-step.tsx';
import { TryStep } from './try-step.tsx';
import { useAssistantToken } from './use-assistant-token.ts';

interface ConnectDeskProps {
  /** How the outside reaches us; null: as this browser does. */
  publicUrl: string | null;
  /** Where Earshot is, on the machine it runs on. */
  folder: string;
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="mt-4 p-4 sm:p-5">
      <h2 id={id} className="mb-4 flex items-center gap-2.5 font-semibold">
        <span
          aria-hidden
          className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-muted text-xs tabular-nums"
        >
          {number}
        </span>
        {title}
      </h2>
      {children}
    </Card>
  );
}

/** From choosing an assistant to seeing that it would find its tools. */
export function ConnectDesk({ publicUrl, folder }: ConnectDeskProps) {
  const t = useTranslations('connect');
  const [assistant, setAssistant] = useState<Assistant>('claude_code');
  const tokens = useAssistantToken();
  const mounted = useMounted();
  const origin = publicUrl ?? (mounted ? location.origin : null);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={t('title')}
        text={t('text')}
        actions={
          <Link
            href="/admin/tokens"
            className="inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-2"
          >
            {t('all_tokens')}
          </Link>
        }
      />
      <Step number={1} title={t('which')}>
        <AssistantChoice chosen={assistant} onChoose={setAssistant} />
      </Step>
      <Step number={2} title={t('token_title')}>
        <TokenStep name={ASSISTANT_NAMES[assistant]} tokens={tokens} />
      </Step>
      <Step number={3} title={t('set_up', { name: ASSISTANT_NAMES[assistant] })}>
        {origin === null ? (
          <Skeleton className="h-40" />
        ) : (
          <SetUpStep
            key={assistant}
            assistant={assistant}
            connection={{
              url: `${origin}/api/mcp`,
              token: tokens.token || 'earshot_…',
              folder,
            }}
          />
        )}
      </Step>
      <Step number={4} title={t('try_title')}>
        {/* Another token has not been tried. */}
        <TryStep key={tokens.token} token={tokens.token} />
      </Step>
    </div>
  );
}
