import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import messages from '#messages/en/desk.json' with { type: 'json' };
import { findChromium } from '#scripts/test/find-chromium.ts';
import { cleanUp } from './clean-up.ts';
import { alignClock } from './clock.ts';
import { watchDesk } from './desk-watch.ts';
import { signIn } from './sign-in.ts';
import { submit, wordsOf } from './submit.ts';

/** Far above the marks of the crowds. */
const FIRST_MARK = 500_000;

export interface BrowserResult {
  /** Milliseconds from submitting to the row's being in the page. */
  inPage: number[];
  /** … to its being painted. */
  painted: number[];
  /** … to the hourly count's having it. */
  counted: number[];
  /** The most by which the two clocks can be apart, in milliseconds. */
  uncertainty: number;
}

/** Resolves when the desk's socket has brought it the figures: from then on it is live. */
function figuresArrive(page: Page): Promise<void> {
  return new Promise((resolve) => {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith('42["metrics"')) resolve();
      });
    });
  });
}

async function openDesk(url: string): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  cleanUp.defer(() => browser.close());
  const context = await browser.newContext({ locale: 'en-GB' });
  await signIn(context.request, url);
  const page = await context.newPage();
  const live = figuresArrive(page);
  await page.goto(`${url}/admin`);
  await page.getByRole('heading', { name: messages.figure.count }).waitFor();
  await live;
  return page;
}

/** A real browser on the desk: pieces in quick succession, then counts, slower than the figures. */
export async function measureBrowser(
  url: string,
  plan: { pieces: number; pieceEveryMs: number; counts: number; countEveryMs: number },
): Promise<BrowserResult> {
  await submit(url, FIRST_MARK); // an empty desk has neither stream nor figures
  const page = await openDesk(url);
  await page.evaluate(watchDesk, messages.figure.count);
  const { offset, uncertainty } = await alignClock(page);

  const sentAt: number[] = [];
  for (let piece = 1; piece <= plan.pieces + plan.counts; piece += 1) {
    if (piece === plan.pieces + 1) await sleep(plan.countEveryMs); // the figures' pause is over
    const next = sleep(piece <= plan.pieces ? plan.pieceEveryMs : plan.countEveryMs);
    sentAt[piece] = await submit(url, FIRST_MARK + piece);
    await next;
  }
  const { words, painted, counts } = await page.evaluate(() => deskSightings);
  await page.context().browser()?.close(); // what comes next has the machine to itself
  const result: BrowserResult = { inPage: [], painted: [], counted: [], uncertainty };
  const waited = (piece: number, at: number | undefined) => {
    if (at === undefined) throw new Error(`the desk never showed piece ${piece}`);
    return at + offset - (sentAt[piece] ?? Number.NaN);
  };
  for (let piece = 1; piece <= plan.pieces; piece += 1) {
    result.inPage.push(waited(piece, words[wordsOf(FIRST_MARK + piece)]));
    result.painted.push(waited(piece, painted[wordsOf(FIRST_MARK + piece)]));
  }
  for (let piece = plan.pieces + 1; piece < sentAt.length; piece += 1) {
    result.counted.push(waited(piece, counts[piece + 1])); // the first piece of all counts too
  }
  return result;
}
