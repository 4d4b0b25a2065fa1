import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnchoredHeading } from './anchored-heading.tsx';
import { CodeBlock } from './code-block.tsx';
import { FactTable } from './fact-table.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Reference } from './reference.ts';

function Chapter({
  anchor,
  name,
  children,
}: {
  anchor: string;
  name: string;
  children: ReactNode;
}) {
  return (
    <section id={anchor} className="scroll-mt-20 pt-10">
      <AnchoredHeading level={2} anchor={anchor} name={name}>
        {name}
      </AnchoredHeading>
      {children}
    </section>
  );
}

const firstCall = (origin: string) => `curl -X POST ${origin}/api/v1/feedback \\
  -H 'Content-Type: application/json' \\
  -d '{"customer_name":"Ada","feedback":"Lovely cake","rating":5}'`;

const TEXT = 'mt-2 max-w-prose text-pretty text-sm';

/** What is worth knowing before any single operation. */
export function Guide({ document, origin, scopes, errors }: Reference) {
  const t = useTranslations('docs');
  const { securitySchemes, headers } = document.components;
  return (
    <>
      <Chapter anchor="start" name={t('start')}>
        <MarkedText text={document.info.description} className={TEXT} />
        <div className="mt-4 max-w-prose">
          <CodeBlock title={t('request')} text={firstCall(origin)} />
        </div>
      </Chapter>
      <Chapter anchor="authentication" name={t('authentication')}>
        <MarkedText text={securitySchemes.token?.description ?? ''} className={TEXT} />
        <MarkedText text={securitySchemes.session?.description ?? ''} className={TEXT} />
        <FactTable
          headings={[t('scope'), t('allows')]}
          rows={scopes.map(({ scope, allows }) => [scope, allows])}
        />
      </Chapter>
      <Chapter anchor="limits" name={t('limits')}>
        <MarkedText
          text="So many requests a client or a token may make in a period; the operator sets how many. Beyond that the answer is 429 (`rate_limited`), and `Retry-After` says in how many seconds to come back. Answers tell what is left:"
          className={TEXT}
        />
        <FactTable
          headings={[t('headers'), t('says')]}
          rows={Object.entries(headers).map(([name, header]) => [name, header.description])}
        />
      </Chapter>
      <Chapter anchor="errors" name={t('errors')}>
        <MarkedText
          text="Every refusal is a problem document (RFC 9457, `application/problem+json`). Programs go by `code`, which is stable; `detail` tells people what was wrong and what to do; `issues` names each refused field."
          className={TEXT}
        />
        <FactTable
          headings={[t('code'), t('status'), t('cause')]}
          anchors={errors.map(({ status }) => `error-${status}`)}
          rows={errors.map(({ code, status, cause }) => [code, String(status), cause])}
        />
      </Chapter>
    </>
  );
}
