'use client';

import { Ear, FlaskConical, Plug } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StartDemoButton } from '#components/dashboard/demo/start-demo-button.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useMounted } from '#components/ui/use-mounted.ts';
import { FormQr } from './form-qr.tsx';

/** Nobody has said anything yet: how to let them. */
interface EmptyDeskProps {
  /** Whether the viewer may run the demo and hand out tokens. */
  mayManage: boolean;
}

export function EmptyDesk({ mayManage }: EmptyDeskProps) {
  const t = useTranslations('desk');
  const mounted = useMounted();
  const link = mounted ? `${location.origin}/` : null;
  return (
    <div className="mx-auto max-w-3xl py-6 lg:py-12">
      <Ear aria-hidden strokeWidth={1.5} className="size-10 text-accent" />
      <h2 className="mt-4 text-balance font-semibold text-2xl">{t('empty.title')}</h2>
      <p className="mt-2 max-w-prose text-pretty text-muted">{t('empty.text')}</p>
      <Card className="mt-8 grid gap-6 p-5 md:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <h3 className="font-semibold">{t('empty.share_title')}</h3>
          <p className="mt-1 text-pretty text-muted text-sm">{t('empty.share_text')}</p>
          {link ? (
            <a
              href={link}
              className="mt-4 block break-all rounded-md bg-sunken px-3 py-2 font-medium text-accent text-sm underline-offset-4 hover:underline"
            >
              {link}
            </a>
          ) : (
            <Skeleton className="mt-4 h-9" />
          )}
          <div className="mt-3">
            <CopyButton
              text={link ?? ''}
              label={t('copy')}
              doneLabel={t('copied')}
              failedLabel={t('copy_failed')}
            />
          </div>
        </div>
        <div className="flex flex-col items-center">
          {link ? (
            <FormQr link={link} label={t('empty.qr_label')} />
          ) : (
            <Skeleton className="size-40" />
          )}
          <p className="mt-2 max-w-44 text-center text-muted text-xs">{t('empty.qr_text')}</p>
        </div>
      </Card>
      {mayManage && (
        <Card className="mt-4 flex flex-wrap items-center gap-4 p-5">
          <FlaskConical aria-hidden strokeWidth={1.5} className="size-6 text-muted" />
          <div className="min-w-48 grow basis-64">
            <h3 className="font-semibold">{t('empty.demo_title')}</h3>
            <p className="mt-1 text-pretty text-muted text-sm">{t('empty.demo_text')}</p>
          </div>
          <StartDemoButton />
        </Card>
      )}
      {mayManage && (
        <Card className="mt-4 flex flex-wrap items-center gap-4 p-5">
          <Plug aria-hidden strokeWidth={1.5} className="size-6 text-muted" />
          <div className="min-w-48 grow basis-64">
            <h3 className="font-semibold">{t('empty.connect_title')}</h3>
            <p className="mt-1 text-pretty text-muted text-sm">{t('empty.connect_text')}</p>
          </div>
          <Button asChild>
            <Link href="/admin/connect">{t('nav.connect')}</Link>
          </Button>
        </Card>
      )}
    </div>
  );
}
