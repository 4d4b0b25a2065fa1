import { ChevronRight, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ToolUse } from '#lib/core/assistant/assistant-wire.ts';

type Shown = ToolUse & { running?: boolean };

function Use({ use: { name, arguments: given, result, failed, running } }: { use: Shown }) {
  const t = useTranslations('assistant');
  return (
    <details className="group rounded-md border border-line bg-surface">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 px-3 py-1.5 text-sm pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none rtl:rotate-180"
        />
        <code className="min-w-0 break-words">{name}</code>
        <span className="ms-auto shrink-0 text-muted text-xs">
          {running ? t('running') : failed ? t('failed') : ''}
        </span>
      </summary>
      <dl className="border-line border-t px-3 py-2 text-xs">
        <dt className="text-muted">{t('arguments')}</dt>
        <dd>
          <pre className="overflow-x-auto whitespace-pre-wrap break-words py-1">
            {JSON.stringify(given, null, 2)}
          </pre>
        </dd>
        <dt className="mt-1 text-muted">{t('result')}</dt>
        <dd>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0} className="max-h-64 overflow-auto whitespace-pre-wrap break-words py-1">
            {result}
          </pre>
        </dd>
      </dl>
    </details>
  );
}

interface ToolUsesProps {
  plan: readonly string[];
  tools: readonly Shown[];
}

/** What an answer was made from: the plan, and each look into the record. */
export function ToolUses({ plan, tools }: ToolUsesProps) {
  const t = useTranslations('assistant');
  if (plan.length + tools.length === 0) return null;
  return (
    <div className="space-y-2">
      {plan.length > 0 && (
        <div className="text-muted text-sm">
          <p className="font-medium">{t('plan')}</p>
          <ol className="list-decimal ps-5">
            {plan
              .map((step, place) => ({ step, place }))
              .map(({ step, place }) => (
                <li key={place}>{step}</li>
              ))}
          </ol>
        </div>
      )}
      {tools.length > 0 && (
        <div className="space-y-1">
          <p className="flex items-center gap-2 text-muted text-sm">
            <Search aria-hidden className="size-4" />
            {t('tools', { count: tools.length })}
          </p>
          {tools
            .map((use, place) => ({ use, place }))
            .map(({ use, place }) => (
              <Use key={place} use={use} />
            ))}
        </div>
      )}
    </div>
  );
}
