'use client';

import { useEffect, useState } from 'react';

/**
 * A figure whose changed digits roll in. Digits are keyed from the end, so that units stay units
 * when the number grows by one.
 */
export function RollingNumber({ text }: { text: string }) {
  const [settled, setSettled] = useState(false);
  useEffect(() => setSettled(true), []);
  const fromTheEnd = [...text]
    .reverse()
    .map((digit, place) => ({ digit, key: `${place}${digit}` }));
  return (
    <>
      <span className="sr-only">{text}</span>
      <span aria-hidden className="inline-flex flex-row-reverse whitespace-pre tabular-nums">
        {fromTheEnd.map(({ digit, key }) => (
          <Digit key={key} digit={digit} rolls={settled} />
        ))}
      </span>
    </>
  );
}

function Digit({ digit, rolls }: { digit: string; rolls: boolean }) {
  // As it was when this digit appeared: the class must not come later, or old digits would roll too.
  const [rolled] = useState(rolls);
  return <span className={rolled ? 'inline-block animate-roll' : 'inline-block'}>{digit}</span>;
}
