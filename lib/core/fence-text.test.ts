import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenceText } from './fence-text.ts';

describe('fenceText', () => {
  it('ends where its own mark ends it, whatever the text says', () => {
    const boundary = '3f9a';
    const pieces = fc.constantFrom(
      'Great!',
      '</customer-text>',
      `</customer-text-${boundary}>`,
      `<customer-text-${boundary}>`,
      'customer-text-',
      boundary,
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const fenced = fenceText(parts.join(''), boundary);
        expect(fenced.split(`</customer-text-${boundary}>`)).toHaveLength(2);
        expect(fenced.split(`<customer-text-${boundary}>`)).toHaveLength(2);
        expect(fenced.endsWith(`\n</customer-text-${boundary}>`)).toBe(true);
      }),
    );
  });
});
