import { Bot, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { type AnswerContent, BUILT_IN } from '#lib/core/assistant/assistant-wire.ts';
import { AnswerText } from './answer-text.tsx';
import type { Turn } from './conversation-state.ts';
import { ProposalCard } from './proposal-card.tsx';
import { ToolUses } from './tool-uses.tsx';

function Answer({ id, content }: { id: string; content: AnswerContent }) {
  const t = useTranslations('assistant');
  const { answered_by: by, fallback, unsupported, stopped } = content;
  return (
    <>
      <ToolUses plan={content.plan} tools={content.tools} />
      <AnswerText text={content.text} citations={citedIn(content)} />
      {content.proposal && <ProposalCard id={id} proposal={content.proposal} />}
      <p className="text-muted text-xs">
        {[
          by === BUILT_IN ? t('by_built_in') : by && t('by_model', { model: by }),
          fallback && t(`fallback.${fallback}`),
          stopped && t('stopped'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {unsupported.length > 0 && (
        <p className="border-danger border-s-2 ps-3 text-sm">
          {t('unsupported', { numbers: unsupported.join(' · ') })}
        </p>
      )}
    </>
  );
}

/** What its text cites of what it may cite, numbered as it is read. */
function citedIn({ text, citations }: Pick<AnswerContent, 'text' | 'citations'>): string[] {
  const cited = [...text.matchAll(/\[\[([0-9a-f-]{36})\]\]/gi)].map(([, id = '']) =>
    id.toLowerCase(),
  );
  return [...new Set(cited)].filter((id) => citations.includes(id));
}

interface TurnViewProps {
  turn: Turn;
  onRetry: (turn: Turn) => void;
  /** Whether another answer is being made. */
  busy: boolean;
}

/** A question, and its answer as far as there is one. */
export function TurnView({ turn, onRetry, busy }: TurnViewProps) {
  const t = useTranslations('assistant');
  const { question, answer, live, problem } = turn;
  const isUnanswered = !answer && !live;
  return (
    <li className="space-y-4">
      <div className="flex justify-end">
        <p
          dir="auto"
          className="max-w-[85%] whitespace-pre-wrap break-words rounded-lg bg-accent-soft px-4 py-2 text-pretty"
        >
          <span className="sr-only">{t('you')}: </span>
          {question}
        </p>
      </div>
      <div className="flex gap-3">
        <Bot aria-hidden className="mt-1 hidden size-5 shrink-0 text-accent sm:block" />
        <div className="min-w-0 flex-1 space-y-3">
          {answer === 'withdrawn' && <p className="text-muted text-sm">{t('withdrawn')}</p>}
          {answer && answer !== 'withdrawn' && <Answer {...answer} />}
          {live && (
            <>
              {live.fallback && (
                <p className="text-muted text-sm">{t(`fallback.${live.fallback}`)}</p>
              )}
              <ToolUses plan={live.plan} tools={live.tools} />
              {live.text !== '' && <AnswerText text={live.text} citations={[]} />}
              <p className="animate-pulse text-muted text-sm motion-reduce:animate-none">
                {t('answering')}
              </p>
            </>
          )}
          {isUnanswered && (
            <div className="flex flex-wrap items-center gap-3 text-sm">
              <p>{problem?.text || t(problem?.kind === 'lost' ? 'lost' : 'error')}</p>
              <Button size="small" disabled={busy} onClick={() => onRetry(turn)}>
                <RotateCcw aria-hidden />
                {t('retry')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
