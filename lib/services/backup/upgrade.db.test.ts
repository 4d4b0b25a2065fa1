import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { createBus } from '#lib/infra/bus.ts';
import { createDatabase } from '#lib/infra/database.ts';
import type { Context } from '#lib/services/context.ts';
import { deleteFeedback } from '#lib/services/delete-feedback.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { listTokens } from '#lib/services/list-tokens.ts';
import { readOldWords } from '#lib/services/read-old-words.ts';
import { readSeries } from '#lib/services/read-series.ts';
import { listReports } from '#lib/services/reports/list-reports.ts';
import { readReport } from '#lib/services/reports/read-report.ts';
import { currentSettings } from '#lib/services/settings/kept-settings.ts';
import { signIn } from '#lib/services/sign-in.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { listViews } from '#lib/services/views/list-views.ts';
import { createOtherDatabase } from '#test/other-database.ts';
import { restoreBackup } from './restore-backup.ts';

/** Backups of databases that earlier versions wrote, sixty pieces each over three weeks. */
const FOLDER = join(import.meta.dirname, '../../../test/upgrade');
const OWNER = { email: 'owner@example.com', password: 'correct horse battery staple' };
const actor: Actor = { kind: 'system', name: 'test' };
const RATED = { '1': 12, '2': 12, '3': 12, '4': 12, '5': 12 };

describe.each(readdirSync(FOLDER).sort())('what a version wrote before: %s', (file) => {
  it('is here after the upgrade, and works on', async () => {
    const other = await createOtherDatabase();
    afterAll(() => other.drop());
    const counts = await restoreBackup(other.address, join(FOLDER, file));
    const db = createDatabase({ ...other.address, max: 4 });
    const context: Context = { actor, db, bus: createBus(), now: () => new Date() };
    try {
      expect((await currentSettings(context)).settings.shopName).toBe('Bäckerei Süß');
      expect(await signIn(context, { ...OWNER, device: null })).toMatchObject({
        role: 'admin',
      });
      expect((await listTokens(context)).map(({ name }) => name)).toEqual(['Till']);
      expect(await listViews(context)).toMatchObject([
        { name: 'Unhappy', query: { sentiment: 'negative' } },
      ]);
      const { data: reports } = await listReports(context);
      expect(reports).toHaveLength(counts.analysis_report ?? 0);
      for (const { id } of reports) expect((await readReport(context, id)).id).toBe(id);

      const whole = { total: 60, average_rating: 3, rating_distribution: RATED };
      expect(await summarizeFeedback(context)).toMatchObject(whole);
      const range = { from: '2026-10-01T00:00:00Z', to: '2026-12-01T00:00:00Z', bucket: 'day' };
      const { points: days } = await readSeries(context, range);
      expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(60);

      const found = async (search: string) =>
        (await listFeedback(context, { search, limit: '100' })).data;
      expect(await found('soup')).toHaveLength(6);
      await readOldWords(context);
      expect(await found('soup')).toHaveLength(6);
      expect(await found('配送')).toHaveLength(6);

      const [piece, next] = await found('Lieferung');
      if (!piece || !next) throw new Error('nothing was found');
      await editFeedback(context, piece.id, { rating: 5 });
      await deleteFeedback(context, next.id);
      await submitFeedback(context, { customer_name: 'Ada', feedback: 'Still here', rating: 4 });
      const rows = (await listFeedback(context, { limit: '100' })).data;
      const rated = rows.map(({ rating }) => rating).sort();
      const { rating_distribution: ratings } = await summarizeFeedback(context);
      expect(
        Object.entries(ratings).flatMap(([of, count]) => Array(count).fill(Number(of))),
      ).toEqual(rated);
      expect(rated).toHaveLength(60);
    } finally {
      await db.close();
    }
  });
});
