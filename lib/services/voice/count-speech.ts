import type { Actor } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { speechLimits } from '#lib/infra/limits/speech-limits.ts';
import { tooMany } from '#lib/services/count-request.ts';

function keyOf(actor: Actor): string {
  switch (actor.kind) {
    case 'customer':
      return clientKey(actor.address);
    case 'user':
      return actor.userId;
    case 'token':
      return actor.tokenId ?? 'environment';
    case 'system':
      return actor.name;
  }
}

/**
 * Counts one transcription, by whoever asks for it and of the day's.
 * @throws AppError `rate_limited`.
 */
export async function countSpeech(actor: Actor): Promise<void> {
  const { client, day } = speechLimits();
  const own = await client.count(keyOf(actor));
  if (!own.granted) throw tooMany(own);
  if (!day) throw new AppError('rate_limited', 'No transcriptions are granted here.');
  const all = await day.count('all');
  if (!all.granted) throw tooMany(all);
}
