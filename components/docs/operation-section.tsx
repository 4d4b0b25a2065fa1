import { useTranslations } from 'next-intl';
import type { OpenApiDocument } from '#lib/core/openapi/open-api-document.ts';
import { AnchoredHeading } from './anchored-heading.tsx';
import { AnswerList } from './answer-list.tsx';
import { CodeBlock } from './code-block.tsx';
import { curlExample } from './curl-example.ts';
import { FieldList } from './field-list.tsx';
import { fieldsOf } from './fields-of.ts';
import type { ListedOperation } from './list-operations.ts';
import { MarkedText } from './marked-text.tsx';
import { MethodBadge } from './method-badge.tsx';
import { printExample } from './print-example.ts';
import { nameOfReference } from './reference.ts';

interface OperationSectionProps {
  listed: ListedOperation;
  document: OpenApiDocument;
  origin: string;
}

const PLACES = [
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'headers'],
] as const;

export function OperationSection({ listed, document, origin }: OperationSectionProps) {
  const t = useTranslations('docs');
  const { method, path, operation } = listed;
  const { operationId, parameters = [], requestBody, responses } = operation;
  const { 'application/json': body } = requestBody?.content ?? {};
  const bodyName = nameOfReference(body?.schema.$ref ?? '');
  const success = Object.values(responses).find((one) => 'content' in one);
  const [content] = success && 'content' in success ? Object.values(success.content ?? {}) : [];
  return (
    <article
      id={operationId}
      className="scroll-mt-20 border-line border-t py-8 target:-mx-3 target:rounded-lg target:bg-accent-soft/30 target:px-3"
    >
      <AnchoredHeading level={3} anchor={operationId} name={operation.summary}>
        {operation.summary}
      </AnchoredHeading>
      <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm">
        <MethodBadge method={method} />
        <code className="[overflow-wrap:anywhere]">{path}</code>
      </p>
      <div className="mt-3 grid grid-cols-1 gap-x-10 gap-y-5 xl:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
        <div className="max-w-prose">
          <MarkedText text={operation.description} className="mt-2 text-pretty text-sm" />
          {PLACES.map(([place, title]) => (
            <FieldList
              key={place}
              title={t(title)}
              fields={parameters.filter((one) => one.in === place)}
            />
          ))}
          <FieldList
            title={t('body')}
            fields={fieldsOf(document.components.schemas[bodyName], true)}
          />
          <AnswerList responses={responses} />
        </div>
        <div className="space-y-3 self-start xl:sticky xl:top-20 print:static">
          <CodeBlock title={t('request')} text={curlExample(listed, origin)} />
          {content && <CodeBlock title={t('response')} text={printExample(content.example)} />}
        </div>
      </div>
    </article>
  );
}
