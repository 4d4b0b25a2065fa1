import { afterEach, beforeEach, vi } from 'vitest';

/** Whatever complains on the console in a test is a failure nobody looked at. */
const loud = ['error', 'warn'] as const;

beforeEach(() => {
  for (const method of loud) {
    vi.spyOn(console, method).mockImplementation((...said) => {
      throw new Error(`console.${method}: ${said.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});
