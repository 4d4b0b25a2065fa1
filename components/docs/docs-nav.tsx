import { useTranslations } from 'next-intl';
import type { OpenApiDocument } from '#lib/core/openapi/open-api-document.ts';
import { listOperations } from './list-operations.ts';
import { MethodBadge } from './method-badge.tsx';
import { tagAnchor } from './reference.ts';

const LINK = 'flex items-baseline gap-2 rounded-md px-2 py-1 text-sm hover:bg-sunken';

export function DocsNav({ document }: { document: OpenApiDocument }) {
  const t = useTranslations('docs');
  return (
    <ul className="space-y-4">
      <li>
        {(['start', 'authentication', 'limits', 'errors'] as const).map((chapter) => (
          <a key={chapter} href={`#${chapter}`} className={LINK}>
            {t(chapter)}
          </a>
        ))}
      </li>
      {document.tags.map(({ name }) => (
        <li key={name}>
          <a href={`#${tagAnchor(name)}`} className={`${LINK} font-semibold`} lang="en">
            {name}
          </a>
          <ul lang="en">
            {listOperations(document, name).map(({ method, operation }) => (
              <li key={operation.operationId}>
                <a href={`#${operation.operationId}`} className={LINK}>
                  <span className="min-w-0 flex-1">{operation.summary}</span>
                  <MethodBadge method={method} className="shrink-0 text-[0.625rem]" />
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        <a href="#objects" className={`${LINK} font-semibold`}>
          {t('objects')}
        </a>
      </li>
    </ul>
  );
}
