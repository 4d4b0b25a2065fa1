import { useTranslations } from 'next-intl';
import type { OpenApiDocument } from '#lib/core/openapi/open-api-document.ts';
import { MarkedText } from './marked-text.tsx';
import { SchemaType } from './schema-type.tsx';

type Responses = OpenApiDocument['paths'][string][string]['responses'];

/** What success looks like; each refusal is a link to the table of errors. */
export function AnswerList({ responses }: { responses: Responses }) {
  const t = useTranslations('docs');
  const refusals = Object.keys(responses).filter((status) => /^[45]\d\d$/.test(status));
  return (
    <section className="mt-5">
      <h4 className="font-semibold text-sm">{t('answers')}</h4>
      <dl className="mt-1 divide-y divide-line border-line border-y text-sm">
        {Object.entries(responses).map(([status, answer]) => {
          if ('$ref' in answer) return null;
          const [content] = Object.values(answer.content ?? {});
          return (
            <div key={status} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-2 py-1.5">
              <dt className="font-mono font-semibold">{status}</dt>
              <dd>
                <MarkedText text={answer.description} />
                {content && (
                  <p className="text-muted text-xs">
                    <SchemaType schema={content.schema} />
                  </p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-2 text-muted text-sm">
        {t('refusals')}
        {refusals.map((status) => (
          <a
            key={status}
            href={`#error-${status}`}
            className="inline-flex min-h-7 min-w-7 items-center font-mono underline underline-offset-2"
          >
            {status}
          </a>
        ))}
      </p>
    </section>
  );
}
