import type { Ref } from 'react';
import { directionOf } from '#lib/core/i18n/direction-of.ts';

interface ThankYouTextProps {
  ref?: Ref<HTMLHeadingElement>;
  thankYou: { text: string; language: string };
}

/** The thank-you with its own language and direction, whatever those of the page are. */
export function ThankYouText({ ref, thankYou }: ThankYouTextProps) {
  return (
    <>
      <div className="grid size-16 place-items-center rounded-full bg-(--positive-soft) text-(--positive)">
        <svg viewBox="0 0 24 24" aria-hidden="true" className="size-8" fill="none">
          <path
            d="M5 12.5l4.6 4.6L19 7.5"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </div>
      <h1
        ref={ref}
        tabIndex={-1}
        lang={thankYou.language}
        dir={directionOf(thankYou.language)}
        className="text-xl leading-8 font-medium text-balance whitespace-pre-line wrap-anywhere outline-none"
      >
        {thankYou.text}
      </h1>
    </>
  );
}
