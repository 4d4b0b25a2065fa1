export const AUDIT_FILTERS = ['actor', 'action', 'via', 'outcome', 'period', 'from', 'to'] as const;

/** What narrows the audit log down, as it stands in the address. */
export type AuditQuery = Partial<Record<(typeof AUDIT_FILTERS)[number], string | undefined>>;

/** The filters as a query; a change of undefined takes one away. */
export function auditSearch(query: AuditQuery, more: Record<string, string> = {}): string {
  const filled = Object.entries({ ...query, ...more }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return new URLSearchParams(filled).toString();
}

export const auditHref = (query: AuditQuery, more?: Record<string, string>): string => {
  const search = auditSearch(query, more);
  return search === '' ? '/admin/audit' : `/admin/audit?${search}`;
};
