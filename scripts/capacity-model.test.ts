import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planCapacity } from './capacity-model.ts';

const COSTS = {
  server_us: 200,
  database_us: 100,
  event_us: 10,
  event_bytes: 500,
  row_bytes: 1_400,
};
const DEMAND = {
  submissionsPerSecond: 1_000,
  viewers: 1_000,
  hoursPerDay: 24,
  utilisation: 0.5,
};

it('adds up what a small place needs', () => {
  const plan = planCapacity(COSTS, { ...DEMAND, submissionsPerSecond: 10, viewers: 5 });
  expect(plan.instances).toBe(1);
  expect(plan.coresPerInstance.submissions).toBeCloseTo((10 * 200) / 1e6 / 0.5);
  expect(plan.coresPerInstance.viewers).toBeCloseTo((5 * (10 + 2) * 10) / 1e6 / 0.5);
  expect(plan.coresPerInstance.bus).toBe(0);
  expect(plan.busOut).toBe(0);
  expect(plan.databaseCores).toBeCloseTo(0.002);
  expect(plan.storagePerDayGigabytes).toBeCloseTo((10 * 86_400 * 1_400) / 1e9);
});

it('gives no instance more than a core computes, and takes no more instances than that needs', () => {
  const rates = fc.integer({ min: 0, max: 15_000 });
  const crowds = fc.integer({ min: 0, max: 500_000 });
  fc.assert(
    fc.property(rates, crowds, (submissionsPerSecond, viewers) => {
      const plan = planCapacity(COSTS, { ...DEMAND, submissionsPerSecond, viewers });
      expect(plan.instances).not.toBeNull();
      expect(plan.coresPerInstance.all).toBeLessThanOrEqual(1);
      expect(plan.piecesPerViewer).toBeLessThanOrEqual(50);
    }),
    { numRuns: 50 },
  );
});

it('says when no number of instances is enough', () => {
  const plan = planCapacity(COSTS, { ...DEMAND, submissionsPerSecond: 60_000 });
  expect(plan.instances).toBeNull();
});

it('never needs less for more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 20_000 }),
      (less, more) => {
        const of = (rate: number) => planCapacity(COSTS, { ...DEMAND, submissionsPerSecond: rate });
        const [small, large] = [of(less), of(less + more)];
        expect(large.instances ?? 0).toBeGreaterThanOrEqual(small.instances ?? 0);
        expect(large.databaseCores).toBeGreaterThan(small.databaseCores);
      },
    ),
  );
});
