import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { AuditDesk } from '#components/dashboard/audit/audit-desk.tsx';
import { AUDIT_FILTERS, type AuditQuery } from '#components/dashboard/audit/audit-query.ts';
import { RefusedAudit } from '#components/dashboard/audit/refused-audit.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { type AuditPage, listAudit } from '#lib/services/audit/list-audit.ts';
import { createContext } from '#lib/services/context.ts';
import { listTeam } from '#lib/services/list-team.ts';
import { listTokens } from '#lib/services/list-tokens.ts';
import { readSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { knownActions } from '#lib/transports/http/audit/known-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditLogPage({ searchParams }: PageProps) {
  const given = await searchParams;
  const actor = await requireActor('feedback:read', '/admin/audit');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  const context = createContext(actor);
  const one = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
  const query: AuditQuery = Object.fromEntries(AUDIT_FILTERS.map((name) => [name, one(name)]));
  let page: AuditPage;
  try {
    page = await listAudit(context, { ...query, cursor: one('cursor') });
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid_input') return <RefusedAudit />;
    throw error;
  }
  const [team, tokens, settings, { desk, audit }] = await Promise.all([
    listTeam(context),
    listTokens(context),
    readSettings(context),
    getMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ desk, audit }}>
      <AuditDesk
        entries={page.data}
        next={page.next_cursor}
        query={query}
        paged={one('cursor') !== undefined}
        actions={knownActions()}
        actors={[...team.map(({ email }) => email), ...tokens.map(({ name }) => name)]}
        retentionDays={settings.audit_retention_days}
      />
    </NextIntlClientProvider>
  );
}
