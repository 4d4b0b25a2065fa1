import type { ReactNode } from 'react';
import { hasMark, ShopMark } from '#components/ui/shop-mark.tsx';
import { Wordmark } from '#components/ui/wordmark.tsx';
import type { ShopLook } from '#lib/core/settings/shop-look.ts';
import { PageCard } from './page-card.tsx';

interface ShopPageProps {
  look: ShopLook;
  children: ReactNode;
  footer?: ReactNode;
  /** For the team: Earshot's own mark stands where the shop has none. */
  forTeam?: boolean;
}

/** A public page in the shop's colour, under its logo or name. */
export function ShopPage({ look, children, footer, forTeam = false }: ShopPageProps) {
  const { shop, css, nonce } = look;
  return (
    <>
      {css && (
        // Browsers hide a nonce from scripts, so what hydrates differs from what was sent.
        <style nonce={nonce} suppressHydrationWarning>
          {css}
        </style>
      )}
      <PageCard footer={footer}>
        {hasMark(shop) ? (
          <ShopMark shop={shop} className="mb-6" />
        ) : (
          forTeam && <Wordmark className="mb-6" />
        )}
        {children}
      </PageCard>
    </>
  );
}
