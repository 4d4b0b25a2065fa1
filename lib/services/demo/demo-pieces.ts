import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ratingSchema } from '#lib/core/feedback/feedback-input.ts';

const pieceSchema = z.object({
  customer_name: z.string(),
  feedback: z.string(),
  rating: ratingSchema,
  source: z.string(),
  burst: z.optional(z.string()),
});

export type DemoPiece = z.output<typeof pieceSchema> & { locale: string };

let pieces: DemoPiece[] | undefined;

/** Everything customers say in the demo: a file a language in prisma/demo. */
export function demoPieces(): DemoPiece[] {
  const folder = join(process.cwd(), 'prisma', 'demo');
  pieces ??= readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const parsed = z
        .array(pieceSchema)
        .parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return parsed.map((piece) => ({ ...piece, locale: file.replace('.json', '') }));
    });
  return pieces;
}
