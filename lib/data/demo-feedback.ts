import type { Database } from '#lib/infra/database.ts';
import { insertRows, type NewFeedback } from './insert-feedback.ts';

const CHUNK = 500;

/** History, some hundred rows a statement; ids that exist already are left alone. */
export async function insertDemoHistory(db: Database, rows: NewFeedback[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await insertRows(db, rows.slice(start, start + CHUNK));
  }
}

/** @returns how many pieces were removed. */
export async function deleteDemoFeedback(db: Database): Promise<number> {
  const { count } = await db.prisma.feedback.deleteMany({ where: { demo: true } });
  return count;
}

export function countDemoFeedback(db: Database): Promise<number> {
  return db.prisma.feedback.count({ where: { demo: true } });
}
