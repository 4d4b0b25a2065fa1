import { test as base } from '@playwright/test';
import { EarshotProcess } from './earshot-process.ts';

/** One Earshot for the tests of a worker; each test clears what it cares about. */
export const test = base.extend<object, { earshot: EarshotProcess }>({
  earshot: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      const earshot = await EarshotProcess.start();
      await use(earshot);
      await earshot.dispose();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
