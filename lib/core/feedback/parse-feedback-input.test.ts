import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { countCharacters } from './count-characters.ts';
import { parseFeedbackInput } from './parse-feedback-input.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const good = { customer_name: 'Ada', feedback: 'Lovely', rating: 5 };

describe('parseFeedbackInput', () => {
  it('takes anything at all, and either accepts it or says what is wrong', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        try {
          parseFeedbackInput(given, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          expect(error).toMatchObject({ code: 'invalid_input' });
        }
      }),
    );
  });

  it('keeps every text it accepts as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1200 }), (feedback) => {
        let kept: string;
        try {
          kept = parseFeedbackInput({ ...good, feedback }, NOW).input.feedback;
        } catch {
          return;
        }
        expect(kept).toBe(feedback);
        expect(Buffer.from(kept, 'utf8').toString('utf8')).toBe(feedback);
        expect(countCharacters(kept)).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('counts people’s characters, not machines’', () => {
    const accepts = (feedback: string) => {
      try {
        parseFeedbackInput({ ...good, feedback }, NOW);
        return true;
      } catch {
        return false;
      }
    };
    expect(accepts('😀'.repeat(1000))).toBe(true);
    expect(accepts('😀'.repeat(1001))).toBe(false);
    expect(accepts('e\u0301'.repeat(1000))).toBe(true);
    expect(accepts(` ${'x'.repeat(1000)}\n`)).toBe(true);
    expect(accepts(' '.repeat(1_000_000))).toBe(false);
    expect(accepts(`x${' '.repeat(100_000)}x`)).toBe(false);
  });

  it('takes a clock that is a little ahead for now', () => {
    const timestamp = '2026-11-22T12:00:30Z';
    expect(parseFeedbackInput({ ...good, timestamp }, NOW).timestamp).toEqual(NOW);
  });

  it('reports one issue a field, in words that name it', () => {
    try {
      parseFeedbackInput({ feedback: '\u0000', rating: 0 }, NOW);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        issues: [
          { field: 'customer_name', code: 'required' },
          { field: 'feedback', code: 'unreadable_characters' },
          { field: 'rating', code: 'not_a_rating' },
        ],
      });
    }
  });
});
