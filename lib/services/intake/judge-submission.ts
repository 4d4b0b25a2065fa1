import { AppError } from '#lib/core/errors.ts';
import type { ProofOfWork } from '#lib/core/settings/settings.ts';
import type { HoldEvidence, HoldReason } from '#lib/core/spam/hold-reason.ts';
import type { Alarm } from '#lib/core/spam/intake-watch.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { acceptProof } from '#lib/infra/proof-of-work.ts';
import type { Context } from '#lib/services/context.ts';
import { springTrap, type TrapAnswer } from '#lib/services/spring-trap.ts';
import { intakeOf } from './intake.ts';

/** When to try again without a proof: by then it may be calm. */
const RETRY_SECONDS = 60;

export interface Judged {
  /** Says which sending this is: its repeat is not judged as another. */
  id: string;
  text: string;
  source: string;
  receivedAt: Date;
}

export interface JudgedBy {
  /** What Earshot's own form sends along; without it no trap is set. */
  trap?: TrapAnswer | undefined;
  proof?: string | undefined;
  /** Whether the sender can be asked for a proof; what cannot is kept aside. */
  provable: boolean;
  proofOfWork: ProofOfWork;
}

export interface Hold {
  reason: HoldReason;
  evidence: HoldEvidence | null;
}

const hold = (reason: HoldReason, evidence: HoldEvidence | null = null): Hold => ({
  reason,
  evidence,
});

/** Why a proof is asked for, or null when none is. Where the team wants none, what is too much is held. */
function demandOf(alarm: Alarm | null, proofOfWork: ProofOfWork): 'prove' | 'hold' | null {
  if (proofOfWork === 'on') return 'prove';
  if (proofOfWork === 'auto') return alarm && 'prove';
  return alarm?.cause === 'unusual_rate' ? 'hold' : null;
}

/**
 * Why a customer's submission is to be kept aside, or null to take it. Whoever is named is trusted:
 * a token, a session, the demo. Where nothing is strange this asks neither the database nor Redis.
 * @throws AppError `challenge_required`.
 */
export async function judgeSubmission(
  { actor, bus, db }: Context,
  { id, text, source, receivedAt }: Judged,
  { trap, proof, provable, proofOfWork }: JudgedBy,
): Promise<Hold | null> {
  const trapped = trap && springTrap(trap, receivedAt);
  if (actor.kind !== 'customer') return trapped ? hold(trapped) : null;
  const intake = intakeOf(bus);
  const client = clientKey(actor.address);
  const now = receivedAt.getTime();
  if (trapped) {
    intake.suspect(client, now);
    return hold(trapped);
  }
  intake.arrive(db, source, now);
  const demand = demandOf(intake.watch.alarmOf(source, now), proofOfWork);
  if (demand === 'hold') return hold('unusual_rate');
  if (demand === 'prove') {
    const proven = proof !== undefined && (await acceptProof(proof, receivedAt));
    if (!proven && provable) throw challengeRequired();
    if (!proven) return hold('no_proof');
    intake.watch.prove(now);
  }
  const echo = intake.duplicates.judge({ text, id, client, at: now });
  if (!echo) return null;
  intake.suspect(client, now);
  return hold('near_duplicate', echo);
}

const challengeRequired = () =>
  new AppError(
    'challenge_required',
    'Far more comes in than usual. Solve the challenge of GET /api/v1/challenge and send what ' +
      'proves it as `proof`, or send a token.',
    { retryAfter: RETRY_SECONDS },
  );
