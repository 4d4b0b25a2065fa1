import { findMatches } from '#lib/core/search/find-matches.ts';

interface HighlightedProps {
  text: string;
  /** What was searched for, if anything. */
  search?: string | undefined;
}

/** A text with the words of a search marked. Both stay text: nothing of them becomes markup. */
export function Highlighted({ text, search }: HighlightedProps) {
  if (!search) return text;
  const spans = findMatches(text, search);
  let end = 0;
  const parts = spans.map(([start, next]) => {
    const before = text.slice(end, start);
    end = next;
    return (
      <span key={start}>
        {before}
        <mark className="rounded-xs bg-mark text-ink">{text.slice(start, next)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
