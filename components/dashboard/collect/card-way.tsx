'use client';

import { Download, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { PAPERS, type PaperName } from '#lib/core/card/card-paper.ts';
import { RadioRow } from './radio-row.tsx';
import type { Destination } from './ways.ts';

/** A card to be printed: seen as it will be, then sent to the printer or into a PDF. */
export function CardWay({ destination: { source, locale } }: { destination: Destination }) {
  const t = useTranslations('collect.card');
  const [paper, setPaper] = useState<PaperName>('a6');
  const [sheet, setSheet] = useState<'one' | 'sheet'>('one');
  const frame = useRef<HTMLIFrameElement>(null);
  const place = new URLSearchParams({ ...(source !== 'form' && { source }) });
  const query = new URLSearchParams([...place, ['lang', locale ?? 'en'], ['paper', paper]]);
  const drawing = `/card.svg?${query}`;
  const page = `/card?${query}${sheet === 'sheet' ? '&sheet=1' : ''}`;
  const pieces = sheet === 'sheet' ? PAPERS[paper].perSheet : 1;
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
      <div className="grid gap-4">
        <RadioRow
          legend={t('paper')}
          options={[
            { value: 'a6', label: t('paper_a6') },
            { value: 'a5', label: t('paper_a5') },
          ]}
          value={paper}
          onChoose={setPaper}
        />
        <RadioRow
          legend={t('sheet')}
          options={[
            { value: 'one', label: t('sheet_one') },
            { value: 'sheet', label: t('sheet_many', { count: PAPERS[paper].perSheet }) },
          ]}
          value={sheet}
          onChoose={setSheet}
        />
        <p className="max-w-prose text-pretty text-muted text-sm">{t('text')}</p>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => frame.current?.contentWindow?.print()}>
            <Printer aria-hidden />
            {t('print')}
          </Button>
          <Button asChild>
            <a href={drawing} download={`earshot-${source}-${paper}.svg`}>
              <Download aria-hidden />
              {t('svg')}
            </a>
          </Button>
          <Button asChild>
            <a href={`/qr.svg?${place}`} download={`earshot-${source}-qr.svg`}>
              <Download aria-hidden />
              {t('qr')}
            </a>
          </Button>
        </div>
        <a
          href={page}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 w-fit items-center text-accent text-sm underline underline-offset-2"
        >
          {t('page')}
        </a>
      </div>
      <div className="grid place-items-center rounded-lg bg-sunken p-4 sm:p-8">
        <div className={cn('grid w-full max-w-72 bg-white', pieces > 1 && 'max-w-96 grid-cols-2')}>
          {Array.from({ length: pieces }, (_, index) => (
            // biome-ignore lint/performance/noImgElement: a drawing of ours has no sizes to choose from
            <img
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
              key={index}
              src={drawing}
              alt={index === 0 ? t('alt') : ''}
              width={PAPERS[paper].width}
              height={PAPERS[paper].height}
              className={cn('h-auto w-full', pieces > 1 && 'outline-1 outline-line outline-dashed')}
            />
          ))}
        </div>
      </div>
      {/* What the button prints; the printer asks for its size, not for how it stands here. */}
      <iframe
        ref={frame}
        src={page}
        title={t('page')}
        aria-hidden
        tabIndex={-1}
        className="pointer-events-none fixed top-0 -left-full h-px w-px"
      />
    </div>
  );
}
