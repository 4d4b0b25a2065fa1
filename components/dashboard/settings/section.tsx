import { type ReactNode, useId } from 'react';
import { Card } from '#components/ui/card.tsx';

interface SectionProps {
  /** What a link to it says after `#`. */
  anchor?: string;
  title: string;
  text: string;
  children: ReactNode;
}

/** A part of the settings under its own heading. */
export function Section({ anchor, title, text, children }: SectionProps) {
  const id = useId();
  return (
    <Card id={anchor} aria-labelledby={id} className="scroll-mt-18 p-4 sm:p-5">
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-pretty text-muted text-sm">{text}</p>
      {children}
    </Card>
  );
}
