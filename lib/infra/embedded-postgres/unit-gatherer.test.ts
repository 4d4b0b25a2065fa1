import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UnitGatherer } from './unit-gatherer.ts';

function message(type: string, body: string): Buffer {
  const bytes = Buffer.alloc(5 + Buffer.byteLength(body));
  bytes.write(type);
  bytes.writeUInt32BE(bytes.length - 1, 1);
  bytes.write(body, 5);
  return bytes;
}

const statement = Buffer.concat(
  ['P', 'B', 'D', 'E', 'S'].map((type) => message(type, 'x'.repeat(300))),
);

it('hands a statement on when it is whole, however its bytes arrive', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }), (sizes) => {
      const query = message('Q', 'SELECT 1');
      const sent = Buffer.concat([statement, query, statement]);
      const ends = [0, statement.length, statement.length + query.length, sent.length];
      const gatherer = new UnitGatherer();
      let passed = 0;
      for (let at = 0, turn = 0; at < sent.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        for (const unit of gatherer.push(sent.subarray(at, at + size))) {
          expect(unit.equals(sent.subarray(passed, passed + unit.length))).toBe(true);
          expect(ends[ends.indexOf(passed) + 1]).toBe(passed + unit.length);
          passed += unit.length;
        }
        at += size;
      }
      expect(passed).toBe(sent.length);
    }),
  );
});

it('lets what has no type pass: how a connection begins', () => {
  const startup = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);
  expect(new UnitGatherer().push(startup)).toEqual([startup]);
});

it('hands a goodbye on by itself, without what it leaves unfinished', () => {
  const goodbye = message('X', '');
  const query = message('Q', 'SELECT 1');
  expect(new UnitGatherer().push(Buffer.concat([query, goodbye]))).toEqual([query, goodbye]);
  const half = statement.subarray(0, 305);
  expect(new UnitGatherer().push(Buffer.concat([half, goodbye]))).toEqual([goodbye]);
});
