import { Fragment } from 'react';

const MARKS = /(`[^`]+`|\*\*[^*]+\*\*)/;

function Part({ text }: { text: string }) {
  if (text.startsWith('`')) {
    return (
      <code className="rounded bg-sunken px-1 py-px text-[0.9em] [overflow-wrap:anywhere]">
        {text.slice(1, -1)}
      </code>
    );
  }
  if (text.startsWith('**')) return <strong>{text.slice(2, -2)}</strong>;
  return <Fragment>{text}</Fragment>;
}

/** The little of CommonMark that our descriptions use: code, bold, paragraphs. */
export function MarkedText({ text, className }: { text: string; className?: string }) {
  return text.split('\n\n').map((paragraph) => (
    <p key={paragraph} className={className}>
      {paragraph.split(MARKS).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
        <Part key={place} text={part} />
      ))}
    </p>
  ));
}
