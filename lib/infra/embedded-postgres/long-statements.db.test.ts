import { expect, it } from 'vitest';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { testContext } from '#test/test-context.ts';

const { db } = testContext();

it('a statement longer than one read meets no stranger on its way', async () => {
  const long = async (length: number) => {
    const text = 'x'.repeat(length);
    const [row] = await db.query<{ length: number }>('SELECT length($1::text) AS length', [text]);
    expect(row?.length).toBe(length);
  };
  const short = async (number: number) => {
    const [row] = await db.query<{ sum: number }>('SELECT $1::int + $2::int + $3::int AS sum', [
      number,
      1,
      1,
    ]);
    expect(row?.sum).toBe(number + 2);
  };
  for (let round = 0; round < 5; round += 1) {
    const calls = Array.from({ length: 30 }, (_, n) => (n % 2 ? long(300_000 + n) : short(n)));
    await Promise.all(calls);
  }
});

it('statements that wait for transactions to end keep their own values', async () => {
  const alone = async (number: number) => {
    const [row] = await db.query<{ sum: number }>('SELECT $1::int + 0 AS sum', [number]);
    expect(row?.sum).toBe(number);
  };
  const together = (number: number) =>
    inTransaction(db, async (transaction) => {
      for (let step = 0; step < 3; step += 1) {
        const given = [number, step];
        const [row] = await transaction.query('SELECT $1::int AS n, $2::int AS step', given);
        expect(row).toEqual({ n: number, step });
      }
    });
  for (let round = 0; round < 20; round += 1) {
    const calls = Array.from({ length: 40 }, (_, n) => (n % 4 ? alone(n) : together(n)));
    await Promise.all(calls);
  }
});
