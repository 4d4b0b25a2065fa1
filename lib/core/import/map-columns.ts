/** What a row of a file can say; everything else in it is left aside. */
export const IMPORT_FIELDS = [
  'id',
  'timestamp',
  'customer_name',
  'feedback',
  'rating',
  'source',
  'metadata',
  'locale',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Names under which other tools keep these, best first; case and punctuation do not count. */
const ALIASES: Record<ImportField, string[]> = {
  id: ['id', 'uuid'],
  timestamp: [
    'timestamp',
    'created_at',
    'submitted_at',
    'date_time',
    'date',
    'time',
    'created',
    'submitted',
    'date_created',
    'review_date',
    'submission_date',
    'updated_at',
  ],
  customer_name: [
    'customer_name',
    'customer',
    'name',
    'full_name',
    'author',
    'reviewer',
    'reviewer_name',
    'user_name',
    'user',
    'client',
  ],
  feedback: [
    'feedback',
    'feedback_text',
    'comment',
    'comments',
    'text',
    'review',
    'review_text',
    'message',
    'body',
    'content',
    'answer',
  ],
  rating: ['rating', 'score', 'stars', 'star_rating', 'star', 'grade'],
  source: ['source', 'channel', 'origin'],
  metadata: ['metadata', 'meta'],
  locale: ['language', 'locale', 'lang'],
};

const plain = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, '');

/** Which of a file's columns holds what; of several that could, the one whose name says it best. */
export function mapColumns(names: readonly string[]): Partial<Record<ImportField, string>> {
  const given = new Map(names.map((name) => [plain(name), name]));
  return Object.fromEntries(
    Object.entries(ALIASES).flatMap(([field, aliases]) => {
      const alias = aliases.map(plain).find((one) => given.has(one));
      return alias === undefined ? [] : [[field, given.get(alias)]];
    }),
  );
}
