import type { Shop } from '#lib/core/settings/shop-look.ts';
import { cn } from './class-names.ts';

/** The shop's logo, else its name. In the dark a logo keeps a light ground: most are made for one. */
export function ShopMark({ shop: { name, logo }, className }: { shop: Shop; className?: string }) {
  if (logo) {
    return (
      // biome-ignore lint/performance/noImgElement: it is small, and the browser keeps it for ever
      <img
        src={logo.url}
        alt={name ?? ''}
        width={logo.width}
        height={logo.height}
        className={cn(
          'h-10 w-auto max-w-full rounded-md object-contain dark:bg-white dark:p-1',
          className,
        )}
      />
    );
  }
  if (!name) return null;
  return (
    <div className={cn('font-semibold text-base wrap-anywhere', className)}>
      <bdi>{name}</bdi>
    </div>
  );
}

export const hasMark = ({ name, logo }: Shop): boolean => name !== null || logo !== null;
