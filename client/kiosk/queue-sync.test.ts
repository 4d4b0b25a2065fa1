import { expect, it } from 'vitest';
import { mintId } from '#client/courier/mint-id.ts';
import { MemoryStore } from './memory-store.ts';
import type { Piece } from './piece.ts';
import { QueueSync } from './queue-sync.ts';
import type { PieceOutcome, Proof } from './send-piece.ts';
import { TrueClock } from './true-clock.ts';

const DELIVERED: PieceOutcome = { kind: 'delivered', thankYou: null };
const REFUSED: PieceOutcome = { kind: 'refused', refusal: { status: 422, detail: 'No.' } };

function piece(number: number): Piece {
  const timestamp = `2026-11-23T10:00:0${number}.000Z`;
  const id = mintId(Date.parse(timestamp));
  const submission = {
    id,
    timestamp,
    customer_name: 'Ann',
    feedback: `Piece ${number}`,
    rating: 4,
  };
  return { id, submission: { ...submission, rating: 4 }, clockKnown: true };
}

/** A queue of three, before a server that answers as it is told, `Piece 1` first. */
async function before(answers: Record<string, PieceOutcome[]>, date: string | null = null) {
  const store = new MemoryStore();
  for (const number of [1, 2, 3]) await store.put(piece(number));
  const sent: { piece: Piece; proof: Proof }[] = [];
  const delivered: string[] = [];
  const sync = new QueueSync({
    store,
    clock: new TrueClock(store),
    token: async () => 'token',
    send: async (one, proof) => {
      sent.push({ piece: one, proof });
      return { outcome: answers[one.submission.feedback]?.shift() ?? DELIVERED, date };
    },
    onDelivered: (id) => delivered.push(id),
  });
  const texts = () => sent.map((one) => one.piece.submission.feedback);
  return { store, sync, sent, texts, delivered };
}

it('sends the oldest first, each once', async () => {
  const { store, sync, texts, delivered } = await before({});
  await sync.run();
  expect(texts()).toEqual(['Piece 1', 'Piece 2', 'Piece 3']);
  expect(delivered).toHaveLength(3);
  expect(await store.summary()).toEqual({ waiting: 0, refused: 0, oldestAt: null });
});

it('a piece that is refused waits for somebody, and holds up no other', async () => {
  const { store, sync, texts } = await before({ 'Piece 2': [REFUSED] });
  await sync.run();
  await sync.run();
  expect(texts()).toEqual(['Piece 1', 'Piece 2', 'Piece 3']);
  expect(await store.summary()).toMatchObject({ waiting: 1, refused: 1 });
  const [left] = await store.refused();
  expect(left).toMatchObject({ submission: { feedback: 'Piece 2' }, refusal: { status: 422 } });
});

it('a server that asks for time is left alone for as long, and then all goes on', async () => {
  const away: PieceOutcome = { kind: 'away', retryAfter: 600, trouble: 'Too many requests.' };
  const { store, sync, texts } = await before({ 'Piece 2': [away] });
  await sync.run();
  expect(texts()).toEqual(['Piece 1', 'Piece 2']);
  expect(await store.read('holdUntil')).toBeGreaterThanOrEqual(Date.now() + 599_000);
  expect(await store.read('lastTrouble')).toBe('Too many requests.');
  await sync.run();
  expect(texts()).toHaveLength(2);
  // Somebody presses "send now", or time has passed.
  await sync.run({ insist: true });
  expect(texts()).toEqual(['Piece 1', 'Piece 2', 'Piece 2', 'Piece 3']);
  expect(await store.read('lastTrouble')).toBe('');
});

it('what is too old to be dated by a form goes without its time, which it still tells', async () => {
  const { store, sync, sent } = await before({ 'Piece 1': [{ kind: 'late' }] });
  await sync.run();
  expect(sent[0]?.piece.late).toBeUndefined();
  expect(sent[1]?.piece).toMatchObject({ late: true, submission: { feedback: 'Piece 1' } });
  expect((await store.summary()).waiting).toBe(0);
});

it('what a clock that ran ahead had dated is dated now, not in the future', async () => {
  const now = new Date();
  const { store, sync, sent } = await before({ 'Piece 1': [{ kind: 'ahead' }] }, now.toUTCString());
  const future = { ...piece(1), id: '01a00000-0000-7000-8000-000000000000' };
  future.submission = { ...future.submission, timestamp: '2099-01-01T00:00:00.000Z' };
  await store.put(future);
  await sync.run();
  const [first, second] = sent.map((one) => one.piece.submission.timestamp);
  expect(first).toBe('2099-01-01T00:00:00.000Z');
  expect(Date.parse(second ?? '')).toBeLessThanOrEqual(Date.now());
  expect(Date.parse(second ?? '')).toBeGreaterThan(Date.now() - 60_000);
});

it('a kiosk that the desk forgot goes on as a form', async () => {
  const { store, sync, sent } = await before({ 'Piece 1': [{ kind: 'forgotten' }] });
  const setup = { id: 'k', name: 'Till', source: 'kiosk', locale: 'en' as const, pin_hash: '' };
  await store.write('enrolment', { key: 'earshot_kiosk_x', setup, forgotten: false });
  await sync.run();
  expect(sent.map(({ proof }) => proof.kind)).toEqual(['key', 'token', 'token', 'token']);
  expect(await store.read('enrolment')).toMatchObject({ forgotten: true });
  expect((await store.summary()).waiting).toBe(0);
});
