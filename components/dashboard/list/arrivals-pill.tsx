import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';

interface ArrivalsPillProps {
  count: number;
  /** There are more than these. */
  more: boolean;
  busy: boolean;
  onShow: () => void;
}

/** '3 new', above a list that stands still until it is pressed. */
export function ArrivalsPill({ count, more, busy, onShow }: ArrivalsPillProps) {
  const t = useTranslations('desk');
  return (
    <div
      role="status"
      className="pointer-events-none sticky top-16 z-20 flex h-0 justify-center overflow-visible"
    >
      {count > 0 && (
        <Button
          variant="primary"
          size="small"
          disabled={busy}
          onClick={onShow}
          className="-translate-y-1/2 pointer-events-auto animate-appear rounded-full shadow-floating"
        >
          <ArrowUp aria-hidden />
          {more ? t('list.new_and_more', { count }) : t('list.new', { count })}
        </Button>
      )}
    </div>
  );
}
