import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { IntakeWatch } from '#lib/core/spam/intake-watch.ts';
import { createBus } from '#lib/infra/bus.ts';
import { setDatabase } from '#lib/infra/database.ts';
import { parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import type { Context } from '#lib/services/context.ts';
import { demoPieces } from '#lib/services/demo/demo-pieces.ts';
import { discardAllHeld } from '#lib/services/discard-all-held.ts';
import { signFormToken } from '#lib/services/form-token.ts';
import { countHeldFeedback, listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { releaseAllHeld } from '#lib/services/release-all-held.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { issueChallenge } from './issue-challenge.ts';
import { readProtection } from './read-protection.ts';

const system = testContext();
const MINUTE = 60_000;
let now = Date.now();

beforeEach(() => {
  setDatabase(system.db);
  setProcessWide('env', parseEnv({ NEXTAUTH_SECRET: 'x'.repeat(40), LOG_LEVEL: 'silent' }));
  system.bus = createBus(); // nobody remembers what another test sent
  vi.useFakeTimers({ toFake: ['Date'], now });
  // Little work: it is the machine of the tests that does it.
  vi.spyOn(IntakeWatch.prototype, 'level').mockReturnValue(-3);
});
afterEach(() => {
  now = Date.now() + 24 * 60 * MINUTE;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const as = (address: string): Context => ({ ...system, actor: { kind: 'customer', address } });
const address = (nth: number) => `198.${18 + (nth >> 16)}.${(nth >> 8) & 255}.${nth & 255}`;
const trap = () => ({ token: signFormToken(new Date(Date.now() - 30_000)), website: '' });
const figures = async () => (await summarizeFeedback(system)).total;

interface Sent {
  text: string;
  from: string;
  source?: string;
  id?: string;
  proof?: string;
  provable?: boolean;
}

const send = ({ text, from, source = 'form', id = uuidv7(), ...ways }: Sent) =>
  submitFeedback(
    as(from),
    { id, customer_name: 'Somebody', feedback: text, rating: 5, source },
    { trap: trap(), ...ways },
  );

async function solve(from: string): Promise<string> {
  const challenge = await issueChallenge(as(from));
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}

const isAsked = (error: unknown) =>
  error instanceof AppError && error.code === 'challenge_required';

/** As the form does it: what is asked for a proof brings one. @returns whether it was asked. */
async function sendAsBrowser(sent: Sent): Promise<boolean> {
  const id = uuidv7();
  try {
    await send({ ...sent, id });
    return false;
  } catch (error) {
    if (!isAsked(error)) throw error;
    await send({ ...sent, id, proof: await solve(sent.from) });
    return true;
  }
}

/** As a robot does: no work for anybody. @returns whether it was turned away. */
const sendAsRobot = (sent: Sent) =>
  send(sent).then(
    () => false,
    (error) => {
      if (!isAsked(error)) throw error;
      return true;
    },
  );

const WORDS =
  'great cheap offer watch store visit today link bonus casino price amazing click order free best deal money win lucky prize gift card sale brand quality fast shipping original trusted customer happy buy more save now'.split(
    ' ',
  );
/** A generator of small numbers that is the same each time (Lehmer). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function* attack(pieces: number): Generator<string> {
  const roll = dice(4711);
  const sentence = () => Array.from({ length: 16 }, () => WORDS[roll(WORDS.length)]);
  const templates = Array.from({ length: 5 }, sentence);
  for (let nth = 0; nth < pieces; nth += 1) {
    const template = templates[roll(templates.length)] ?? [];
    // Half of it spun from five templates, half of it new each time.
    if (nth % 2 === 0)
      yield template.map((word, at) => (at === nth % 16 ? `word${roll(99)}` : word)).join(' ');
    else yield sentence().join(' ');
  }
}

describe('an attack from thousands of addresses', () => {
  it('leaves a hundred or so in the figures, and a person gets through meanwhile', async () => {
    const pieces = 4_000;
    let refused = 0;
    let nth = 0;
    for (const text of attack(pieces)) {
      nth += 1;
      vi.setSystemTime(now + nth * 50);
      if (await sendAsRobot({ text, from: address(nth) })) refused += 1;
    }
    const counted = await figures();
    const held = await countHeldFeedback(system);
    expect(counted + refused + (held.near_duplicate ?? 0)).toBe(pieces);
    expect(counted).toBeLessThanOrEqual(125);
    expect(refused).toBeGreaterThan(3_800);
    expect(await readProtection(system)).toMatchObject({ asks_for_proof: true });

    const asked = await sendAsBrowser({ text: 'The soup was cold', from: '203.0.113.9' });
    expect(asked).toBe(true);
    expect(await figures()).toBe(counted + 1);
    await send({ text: 'The bread was stale', from: '203.0.113.9', provable: false });
    expect((await listHeldFeedback(system))[0]).toMatchObject({
      reason: 'no_proof',
      feedback: { feedback: 'The bread was stale' },
    });

    vi.setSystemTime(now + nth * 50 + 11 * MINUTE);
    expect(await sendAsBrowser({ text: 'And the tea was good', from: '203.0.113.9' })).toBe(false);
    expect((await readProtection(system)).alarms).toEqual([]);
  });

  it('made of one text is kept aside from the third on, each saying why', async () => {
    const text = [...attack(1)].join();
    for (let nth = 0; nth < 20; nth += 1) {
      vi.setSystemTime(now + nth * 20_000);
      await send({ text: `${text} ${nth}`, from: address(nth) });
    }
    expect(await figures()).toBeLessThanOrEqual(6);
    const [newest] = await listHeldFeedback(system);
    expect(newest).toMatchObject({
      reason: 'near_duplicate',
      evidence: { clients: 20, times: 20 },
    });
  });

  it('that does the work is slowed, and its sameness found all the same', async () => {
    const text = [...attack(1)].join();
    let reached = 0;
    for (let nth = 0; nth < 200; nth += 1) {
      vi.setSystemTime(now + nth * 100);
      const proof = nth < 28 ? undefined : await solve(address(nth)).catch(() => undefined);
      const sent = send({ text, from: address(nth), ...(proof && { proof }) });
      if (
        await sent.then(
          () => true,
          () => false,
        )
      )
        reached += 1;
    }
    expect(reached).toBeGreaterThan(160);
    expect(await figures()).toBeLessThanOrEqual(6);
  });

  it('cannot use a proof twice, nor one of its own making', async () => {
    for (let nth = 0; nth < 200; nth += 1) {
      await sendAsRobot({ text: `${nth} Somebody says ${uuidv7()}`, from: address(nth) });
    }
    const from = address(1);
    const proof = await solve(from);
    await send({ text: 'One', from, proof });
    await expect(send({ text: 'Two', from, proof })).rejects.toSatisfy(isAsked);
    const { challenge, solution } = JSON.parse(atob(await solve(from)));
    const easier = {
      ...challenge,
      parameters: { ...challenge.parameters, keyPrefix: '0'.repeat(32) },
    };
    for (const forged of [
      { challenge: easier, solution },
      { challenge, solution: { ...solution, derivedKey: 'f'.repeat(64) } },
      { challenge: { ...challenge, signature: '0'.repeat(64) }, solution },
      { challenge, solution: null },
      null,
    ]) {
      const sent = send({ text: 'Three', from, proof: btoa(JSON.stringify(forged)) });
      await expect(sent).rejects.toSatisfy(isAsked);
    }
    const late = await solve(from);
    vi.setSystemTime(now + 10.5 * MINUTE);
    for (let nth = 0; nth < 200; nth += 1) {
      await sendAsRobot({ text: `${nth} Again ${uuidv7()}`, from: address(nth) });
    }
    await expect(send({ text: 'Four', from, proof: late })).rejects.toSatisfy(isAsked);
    await send({ text: 'Four', from, proof: await solve(from) });
  });
});

describe('an honest rush', () => {
  /** What the demo's customers say, once each and then once more with another opening. */
  const said = (pieces: number): string[] => {
    const texts = [...new Set(demoPieces().map(({ feedback }) => feedback))];
    return Array.from({ length: pieces }, (_, nth) => texts[nth % texts.length] ?? '');
  };

  it('of 300 at a webinar within a minute is counted whole', async () => {
    let asked = 0;
    for (const [nth, text] of said(300).entries()) {
      vi.setSystemTime(now + nth * 200);
      const words = nth % 3 === 0 ? 'Great, thank you!' : text;
      if (await sendAsBrowser({ text: words, from: address(nth) })) asked += 1;
    }
    expect(await figures()).toBe(300);
    expect(await listHeldFeedback(system)).toEqual([]);
    expect(asked).toBeLessThan(200);
  });

  it('of a queue behind one address for hours is counted whole, and nobody is asked', async () => {
    for (const [nth, text] of said(300).entries()) {
      vi.setSystemTime(now + nth * 45_000);
      expect(await sendAsBrowser({ text, from: '203.0.113.1' })).toBe(false);
    }
    expect(await figures()).toBe(300);
  });

  it('of a kiosk that was offline arrives whole, with the times it was given', async () => {
    const hour = 60 * MINUTE;
    for (const [nth, text] of said(50).entries()) {
      const given = new Date(now - 5 * hour + nth * 5 * MINUTE).toISOString();
      await submitFeedback(
        as('203.0.113.2'),
        {
          id: uuidv7(),
          timestamp: given,
          customer_name: 'Anonymous',
          feedback: text,
          rating: 4,
          source: 'kiosk',
        },
        { trap: trap() },
      );
    }
    expect(await figures()).toBe(50);
  });

  it('of whoever has a token, or is of the team, is not judged at all', async () => {
    const text = [...attack(1)].join();
    for (let nth = 0; nth < 200; nth += 1) {
      await submitFeedback(
        {
          ...system,
          actor: { kind: 'token', tokenId: null, name: 'shop', scopes: ['feedback:write'] },
        },
        { customer_name: 'A', feedback: text, rating: 1 },
      );
    }
    expect(await figures()).toBe(200);
    expect((await readProtection(system)).alarms).toEqual([]);
  });
});

describe('what was kept aside', () => {
  const HOLD = 40;
  beforeEach(async () => {
    const text = [...attack(1)].join();
    for (let nth = 0; nth < HOLD + 2; nth += 1) {
      vi.setSystemTime(now + nth * 10_000);
      await send({ text, from: address(nth) }).catch(() => {});
    }
    await submitFeedback(
      as('203.0.113.7'),
      { customer_name: 'Bot', feedback: 'Hello', rating: 1 },
      { trap: { token: '', website: 'https://spam.example' } },
    );
  });

  it('is released in one go, by reason and up to a moment, and nothing judges it again', async () => {
    const before = await figures();
    const { near_duplicate: many = 0, honeypot } = await countHeldFeedback(system);
    expect(honeypot).toBe(1);
    const [newest] = await listHeldFeedback(system, 'near_duplicate');
    const until = new Date(Date.parse(newest?.held_at ?? '') - 1);
    const selection = { reason: 'near_duplicate' as const, until };
    expect(await releaseAllHeld(system, selection)).toEqual({ released: many - 1, left: 0 });
    expect(await figures()).toBe(before + many - 1);
    expect(await countHeldFeedback(system)).toEqual({ near_duplicate: 1, honeypot: 1 });
  });

  it('is thrown away in one go', async () => {
    const before = await figures();
    const { discarded } = await discardAllHeld(system, { reason: null, until: system.now() });
    expect(discarded).toBeGreaterThan(20);
    expect(await countHeldFeedback(system)).toEqual({});
    expect(await figures()).toBe(before);
  });
});
