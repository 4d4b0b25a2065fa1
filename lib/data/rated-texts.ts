import type { RatedText } from '#lib/core/sentiment/correction/learn-correction.ts';
import type { Database } from '#lib/infra/database.ts';

const PAGE = 2_000;

/**
 * The newest pairs of text and rating, demo data aside, until there are so many or their texts so
 * long; by feedback_newest.
 */
export async function selectRatedTexts(
  db: Database,
  { rows, characters }: { rows: number; characters: number },
): Promise<RatedText[]> {
  const pairs: RatedText[] = [];
  let left = characters;
  let after: { timestamp: Date; id: string } | undefined;
  while (pairs.length < rows && left > 0) {
    const page: (RatedText & { id: string; timestamp: Date; demo: boolean })[] = await db.query(
      `SELECT id, "timestamp", feedback AS text, rating, language, demo FROM feedback
        WHERE ($1::timestamptz IS NULL OR ("timestamp", id) < ($1, $2::uuid))
        ORDER BY "timestamp" DESC, id DESC LIMIT ${PAGE}`,
      [after?.timestamp ?? null, after?.id ?? null],
    );
    for (const { text, rating, language, demo } of page) {
      if (demo || pairs.length >= rows || left <= 0) continue;
      pairs.push({ text, rating, language });
      left -= text.length;
    }
    if (page.length < PAGE) break;
    after = page.at(-1);
  }
  return pairs;
}
