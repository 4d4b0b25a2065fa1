'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
  /** Where the browser refuses the clipboard (no secure origin): the text stays selectable. */
  failedLabel: string;
}

type Outcome = 'idle' | 'done' | 'failed';

export function CopyButton({ text, label, doneLabel, failedLabel }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle');

  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    // `clipboard` is missing, not merely refused, on an origin that is not secure.
    const attempt = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('insecure'));
    setOutcome(
      await attempt.then(
        () => 'done' as const,
        () => 'failed' as const,
      ),
    );
  };

  const words = { idle: label, done: doneLabel, failed: failedLabel }[outcome];
  return (
    <Button onClick={copy} aria-live="polite">
      {outcome === 'done' ? <Check aria-hidden /> : <Copy aria-hidden />}
      {words}
    </Button>
  );
}
