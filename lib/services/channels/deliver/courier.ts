import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { retryDelay } from '#lib/core/outbound/retry-delay.ts';
import {
  type KeptChannel,
  noteHealth,
  retireChannel,
  selectBusyChannels,
} from '#lib/data/channels.ts';
import { cancelDeliveries } from '#lib/data/deliveries.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  endTry,
  returnDelivery,
} from '#lib/data/delivery-claims.ts';
import { log } from '#lib/infra/log.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';
import { type Step, traced } from '#lib/infra/telemetry/tracing.ts';
import type { Context } from '#lib/services/context.ts';
import { failed } from './outcome.ts';
import { tryDelivery } from './try-delivery.ts';

/** What is due is looked for after this long at most. */
const LOOK_MS = 1_000;
/** With one channel at once: a slow one holds up neither the others nor this process. */
const MOST_AT_ONCE = 4;

/** Carries deliveries to their channels. Several processes may do so at once. */
export class Courier {
  readonly #context: Context;
  /** How many are under way to a channel. */
  readonly #underWay = new Map<string, Set<Promise<void>>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Works until it is told to stop; then leaves what is under way to the next process. */
  async work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const begun = await this.#beginDue(signal);
      const someEnds = [...this.#underWay.values()].flatMap((ones) => [...ones]);
      const wait = sleep(LOOK_MS, undefined, { signal, ref: false }).catch(() => {});
      // Where more may be due, a place that becomes free is taken at once.
      await (begun ? Promise.race([wait, ...someEnds]) : wait);
    }
    await this.settle();
  }

  /** Carries what is due now, and what becomes due meanwhile; returns when there is no more. */
  async carryDue(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const begun = await this.#beginDue(signal);
      const trips = [...this.#underWay.values()].flatMap((ones) => [...ones]);
      if (!begun && trips.length === 0) return;
      await Promise.race(trips);
    }
    await this.settle();
  }

  /** Resolves when nothing is under way any more. */
  async settle(): Promise<void> {
    await Promise.all([...this.#underWay.values()].flatMap((ones) => [...ones]));
  }

  /** Begins what is due and has a place. @returns whether that was anything. */
  async #beginDue(signal: AbortSignal): Promise<boolean> {
    let begun = false;
    for (const channel of await selectBusyChannels(this.#context.db)) {
      const underWay = this.#underWay.get(channel.id) ?? new Set();
      this.#underWay.set(channel.id, underWay);
      const free = MOST_AT_ONCE - underWay.size;
      if (free <= 0) continue;
      const claim = randomUUID();
      for (const delivery of await claimDeliveries(this.#context.db, channel.id, claim, free)) {
        begun = true;
        const trip = this.#carry(channel, delivery, claim, signal)
          .catch((error: unknown) => {
            // It stays claimed, and is tried again when the claim runs out.
            log().warn({ error, delivery: delivery.id }, 'the end of a delivery was not kept');
          })
          .finally(() => underWay.delete(trip));
        underWay.add(trip);
      }
    }
    return begun;
  }

  async #carry(
    channel: KeptChannel,
    delivery: ClaimedDelivery,
    claim: string,
    signal: AbortSignal,
  ): Promise<void> {
    const { db, now } = this.#context;
    const at = now();
    const began = performance.now();
    const outcome = await this.#try(channel, delivery, signal).catch((error) => {
      if (signal.aborted) return null;
      log().error({ error, delivery: delivery.id }, 'a delivery could not be made');
      return failed('unreachable');
    });
    if (outcome === null) return returnDelivery(db, delivery.id, claim);
    const { error, status, response, retryAfter, next } = outcome;
    const retryMs =
      next === 'again'
        ? retryDelay(delivery.tries, { retryAfter, now: now(), chance: Math.random() })
        : null;
    const durationMs = Math.round(performance.now() - began);
    const attempt = { at, durationMs, status, error, response };
    await endTry(db, { id: delivery.id, claim }, attempt, retryMs);
    const became = error === null ? 'delivered' : retryMs === null ? 'failed' : 'again';
    meters()?.deliveries.inc({ channel: channel.kind, outcome: became });
    await noteHealth(db, channel.id, error === null);
    if (next === 'gone') await this.#retire(channel);
    log().info(
      { channel: channel.id, delivery: delivery.id, tries: delivery.tries, status, error },
      error === null ? 'delivered' : 'not delivered',
    );
  }

  #try(channel: KeptChannel, delivery: ClaimedDelivery, signal: AbortSignal) {
    const facts = { 'earshot.channel': channel.kind, 'earshot.event': delivery.event };
    const work = async (step: Step | null) => {
      const outcome = await tryDelivery(this.#context, channel, delivery, signal);
      if (outcome.status !== null) step?.add({ 'http.response.status_code': outcome.status });
      if (outcome.error !== null) step?.fail(outcome.error);
      return outcome;
    };
    return traced('deliver', facts, work, 'client');
  }

  async #retire({ id }: KeptChannel): Promise<void> {
    await retireChannel(this.#context.db, id);
    await cancelDeliveries(this.#context.db, id);
    log().warn({ channel: id }, 'a channel was switched off: its receiver is gone');
  }
}
