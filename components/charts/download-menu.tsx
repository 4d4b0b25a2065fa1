'use client';

import { Download, FileSpreadsheet, Image as Picture } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { Button } from '#components/ui/button.tsx';
import { DropdownItem, DropdownMenu } from '#components/ui/dropdown-menu.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import { csvLine } from '#lib/core/feedback/csv.ts';
import { chartPicture } from './chart-picture.ts';
import { saveFile } from './save-file.ts';
import type { ChartSeries } from './series-hues.ts';

export interface ChartDownload {
  /** Without its ending. */
  fileName: string;
  /** The table with plain values: what a spreadsheet can go on with. */
  rows: readonly (readonly (string | number)[])[];
  note: string;
  legend: readonly ChartSeries[];
}

interface DownloadMenuProps extends ChartDownload {
  title: string;
  /** Where the chart is drawn. */
  frame: RefObject<HTMLElement | null>;
  /** Whether it is drawn at all, and not its table. */
  drawn: boolean;
}

/** The chart as a picture, its table as a file; both are made in the browser. */
export function DownloadMenu(props: DownloadMenuProps) {
  const { title, fileName, rows, note, legend, frame, drawn } = props;
  const t = useTranslations('desk');
  const toast = useToast();

  const saveTable = () => {
    // Excel takes a file without the byte order mark for an old code page.
    const text = `\ufeff${rows.map(csvLine).join('')}`;
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  };
  const savePicture = async () => {
    try {
      const chart = frame.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
      if (!chart) throw new Error('There is no chart to take a picture of.');
      saveFile(await chartPicture({ chart, title, note, legend }), `${fileName}.png`);
    } catch {
      toast({ text: t('chart.picture_failed'), tone: 'danger' });
    }
  };

  return (
    <DropdownMenu
      trigger={
        <Button variant="ghost" size="icon" aria-label={`${t('chart.download')}: ${title}`}>
          <Download aria-hidden />
        </Button>
      }
    >
      <DropdownItem onSelect={saveTable}>
        <FileSpreadsheet aria-hidden />
        {t('chart.download_csv')}
      </DropdownItem>
      <DropdownItem
        disabled={!drawn}
        onSelect={() => void savePicture()}
        className="data-disabled:opacity-55"
      >
        <Picture aria-hidden />
        {t('chart.download_picture')}
      </DropdownItem>
    </DropdownMenu>
  );
}
