import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackEntryHref } from '#components/dashboard/feedback-query.ts';
import { type Inline, parseAnswer } from '#lib/core/assistant/parse-answer.ts';

function InlineMark({ piece }: { piece: Inline }) {
  const t = useTranslations('assistant');
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return <strong className="font-semibold">{piece.text}</strong>;
    case 'code':
      return <code className="rounded-sm bg-sunken px-1 text-sm">{piece.text}</code>;
    case 'link':
      return (
        <Link
          href={piece.href}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          {piece.text}
        </Link>
      );
    case 'cite':
      return (
        <sup className="mx-0.5 text-xs">
          <Link
            href={feedbackEntryHref(piece.id)}
            prefetch={false}
            aria-label={t('cite', { number: piece.number })}
            className="rounded-sm px-0.5 text-accent underline underline-offset-2"
          >
            {piece.number}
          </Link>
        </sup>
      );
  }
}

function Line({ inline }: { inline: Inline[] }) {
  return inline
    .map((piece, place) => ({ piece, place }))
    .map(({ piece, place }) => <InlineMark key={`${place} ${piece.kind}`} piece={piece} />);
}

interface AnswerTextProps {
  text: string;
  /** Feedback it cites, in the order of their numbers. */
  citations: readonly string[];
}

/** What the assistant says: text, lists, and links to the desk; never a picture or another place. */
export function AnswerText({ text, citations }: AnswerTextProps) {
  const blocks = parseAnswer(text, citations).map((block, place) => ({ block, place }));
  return (
    <div dir="auto" className="space-y-2 break-words text-pretty leading-7">
      {blocks.map(({ block, place }) =>
        block.kind === 'list' ? (
          <ul key={place} className="list-disc space-y-1 ps-5 marker:text-muted">
            {block.items
              .map((inline, item) => ({ inline, item }))
              .map(({ inline, item }) => (
                <li key={item}>
                  <Line inline={inline} />
                </li>
              ))}
          </ul>
        ) : (
          <p key={place} className={block.kind === 'heading' ? 'pt-1 font-semibold' : undefined}>
            <Line inline={block.inline} />
          </p>
        ),
      )}
    </div>
  );
}
