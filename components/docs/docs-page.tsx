import { useTranslations } from 'next-intl';
import { Wordmark } from '#components/ui/wordmark.tsx';
import { AnchoredHeading } from './anchored-heading.tsx';
import { DocsNav } from './docs-nav.tsx';
import { Guide } from './guide.tsx';
import { listOperations } from './list-operations.ts';
import { ObjectSection } from './object-section.tsx';
import { OperationSection } from './operation-section.tsx';
import { type Reference, tagAnchor } from './reference.ts';

const TOP_LINK = 'inline-flex h-11 items-center rounded-md px-2 text-muted text-sm hover:text-ink';

function TopBar() {
  const t = useTranslations('docs');
  return (
    <header className="sticky top-0 z-30 border-line border-b bg-background print:static">
      <a
        href="#main"
        className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex h-14 max-w-[96rem] items-center gap-2 px-4 sm:px-6">
        <a href="/docs" className="inline-flex h-11 items-center rounded-md">
          <Wordmark />
        </a>
        <nav className="ms-auto flex gap-1 print:hidden">
          <a href="/" className={TOP_LINK}>
            {t('form')}
          </a>
          <a href="/admin" className={TOP_LINK}>
            {t('desk')}
          </a>
        </nav>
      </div>
    </header>
  );
}

function Operations({ document, origin }: Reference) {
  return document.tags.map(({ name, description }) => (
    <section key={name} id={tagAnchor(name)} className="scroll-mt-20 pt-12">
      <AnchoredHeading level={2} anchor={tagAnchor(name)} name={name}>
        {name}
      </AnchoredHeading>
      <p className="mt-1 mb-6 text-muted text-sm">{description}</p>
      {listOperations(document, name).map((listed) => (
        <OperationSection
          key={listed.operation.operationId}
          listed={listed}
          document={document}
          origin={origin}
        />
      ))}
    </section>
  ));
}

/** The reference of the API, whole on one page: it can be searched, printed and read offline. */
export function DocsPage(reference: Reference) {
  const t = useTranslations('docs');
  const { document } = reference;
  return (
    <>
      <TopBar />
      <div className="mx-auto max-w-[96rem] gap-10 px-4 sm:px-6 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)]">
        <nav
          aria-label={t('contents')}
          className="sticky top-14 hidden max-h-[calc(100dvh-3.5rem)] overflow-y-auto py-8 lg:block print:hidden"
        >
          <DocsNav document={document} />
        </nav>
        <main id="main" tabIndex={-1} className="min-w-0 pt-8 pb-24 outline-none">
          <h1 className="font-semibold text-2xl tracking-tight">{t('title')}</h1>
          <p className="mt-1 text-sm">
            <a href="/api/v1/openapi.json" className="text-accent underline underline-offset-2">
              {t('download')}
            </a>
          </p>
          <details className="mt-4 rounded-lg border border-line bg-surface p-3 lg:hidden print:hidden">
            <summary className="cursor-pointer py-1 font-medium text-sm">{t('contents')}</summary>
            <div className="mt-3">
              <DocsNav document={document} />
            </div>
          </details>
          <div lang="en" dir="ltr">
            <Guide {...reference} />
            <Operations {...reference} />
            <section id="objects" className="scroll-mt-20 pt-12">
              <AnchoredHeading level={2} anchor="objects" name={t('objects')}>
                {t('objects')}
              </AnchoredHeading>
              <div className="mt-4">
                {Object.entries(document.components.schemas).map(([name, schema]) => (
                  <ObjectSection key={name} name={name} schema={schema} />
                ))}
              </div>
            </section>
          </div>
        </main>
      </div>
    </>
  );
}
