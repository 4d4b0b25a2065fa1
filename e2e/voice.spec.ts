import type { Page } from '@playwright/test';
import { FakeTranscriptionServer } from '#test/fake-transcription-server.ts';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { hostPage } from './host-page.ts';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

/** A browser that understands what the test says, by `window.hear(…)`. */
const fakeRecogniser = (page: Page, { local = false, error = '' } = {}) =>
  page.addInitScript(
    ({ local, error }) => {
      class Recogniser extends EventTarget {
        static available = async () => (local ? 'available' : 'unavailable');
        #said: { isFinal: boolean; 0: { transcript: string } }[] = [];
        start() {
          Reflect.set(window, 'hearing', this);
          setTimeout(() => {
            if (error) this.#tell('error', { error });
            else this.#tell('audiostart', {});
          }, 20);
        }
        stop() {
          setTimeout(() => this.#tell('end', {}), 20);
        }
        abort() {
          this.#tell('end', {});
        }
        hear(transcript: string) {
          this.#said.push({ isFinal: true, 0: { transcript } });
          this.#tell('result', { results: this.#said });
        }
        #tell(name: string, more: object) {
          this.dispatchEvent(Object.assign(new Event(name), more));
        }
      }
      Reflect.set(window, 'SpeechRecognition', Recogniser);
    },
    { local, error },
  );

const hear = (page: Page, words: string) =>
  page.evaluate((text) => Reflect.get(window, 'hearing').hear(text), words);

const noRecogniser = (page: Page) =>
  page.addInitScript(() => {
    Reflect.set(window, 'SpeechRecognition', undefined);
    Reflect.set(window, 'webkitSpeechRecognition', undefined);
  });

const speak = (page: Page) => page.getByRole('button', { name: 'Speak instead of typing' });

test('what the browser itself understands goes to the caret, and can be changed', async ({
  earshot,
  page,
}) => {
  await fakeRecogniser(page, { local: true });
  await page.goto(earshot.url);
  const text = page.locator('[name=feedback]');
  await text.fill('Hello. Thanks.');
  await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6));
  // It stays on this device: nothing is to be told first.
  await speak(page).click();
  await expect(page.getByRole('status').getByText('Listening')).toBeVisible();
  await hear(page, 'The soup was cold.');
  await expect(page.getByText('The soup was cold.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(text).toHaveValue('Hello. The soup was cold. Thanks.');
  await expect(text).toBeFocused();
  await expect(page.getByText('Your words are in the text')).toBeVisible();
  await page.keyboard.type(' Really.');
  await expect(text).toHaveValue('Hello. The soup was cold. Really. Thanks.');
  await page.reload();
  await expect(text).toHaveValue(/soup was cold/);
});

test('who sends the sound away says so first; cancel and Escape leave the text', async ({
  earshot,
  page,
}) => {
  await fakeRecogniser(page);
  await page.goto(earshot.url);
  await speak(page).click();
  await expect(page.getByText('may send the sound to its maker')).toBeVisible();
  expect(await page.evaluate(() => Reflect.has(window, 'hearing'))).toBe(false);
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await hear(page, 'Not this');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(speak(page)).toBeFocused();
  await speak(page).click();
  await expect(page.getByText('Listening')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(speak(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[name=feedback]')).toHaveValue('');
});

for (const [error, words] of [
  ['not-allowed', 'The microphone is blocked'],
  ['audio-capture', 'No microphone was found'],
  ['no-speech', 'We did not hear anything'],
  ['network', 'there is no connection'],
] as const) {
  test(`trouble is explained: ${error}`, async ({ earshot, page }) => {
    await fakeRecogniser(page, { local: true, error });
    await page.goto(earshot.url);
    await speak(page).click();
    await expect(page.getByRole('status').getByText(words)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('[name=feedback]').fill('Typed all the same');
  });
}

test('without ears and without a service there is no button', async ({ earshot, page }) => {
  await noRecogniser(page);
  await page.goto(earshot.url);
  await page.locator('[name=feedback]').fill('So it is typed');
  await expect(page.locator('[data-speak]')).toBeHidden();
});

test.describe('with a transcription service', () => {
  const service = new FakeTranscriptionServer();
  let earshot: EarshotProcess;

  test.beforeAll(async () => {
    await service.start();
    earshot = await EarshotProcess.start({
      TRANSCRIPTION_URL: service.url,
      TRANSCRIPTION_MODEL: 'whisper-1',
    });
  });
  test.afterAll(async () => {
    await earshot.dispose();
    service.stop();
  });
  test.beforeEach(() => {
    service.heard = [];
    service.answer = () => ({ text: 'La sopa estaba fría.' });
  });

  test('a recording is written down where the browser does not listen', async ({ page }) => {
    await noRecogniser(page);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${earshot.url}/es`);
    await page.getByRole('button', { name: 'Hablar en lugar de escribir' }).click();
    await expect(page.getByText('se graba, se envía')).toBeVisible();
    await page.getByRole('button', { name: 'Empezar a hablar' }).click();
    await expect(page.getByText('Le escuchamos')).toBeVisible();
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: 'Listo' }).click();
    await expect(page.locator('[name=feedback]')).toHaveValue('La sopa estaba fría.');
    expect(service.heard).toMatchObject([
      { type: 'audio/webm', fields: { language: 'es', model: 'whisper-1' } },
    ]);
    expect(service.heard[0]?.bytes.length).toBeGreaterThan(1_000);
    expect(complaints).toEqual([]);
  });

  test('a browser whose own service is away goes on with a recording', async ({ page }) => {
    await fakeRecogniser(page, { local: true, error: 'network' });
    await page.goto(`${earshot.url}/en`);
    await speak(page).click();
    await expect(page.getByText('recorded, sent to be written down')).toBeVisible();
    await page.getByRole('button', { name: 'Start speaking' }).click();
    await expect(page.getByText('Listening')).toBeVisible();
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.locator('[name=feedback]')).toHaveValue('La sopa estaba fría.');
  });

  test('a service that fails, and a microphone that is refused, are explained', async ({
    page,
  }) => {
    await noRecogniser(page);
    service.answer = (_heard, response) => {
      response.statusCode = 500;
      response.end('{}');
      return undefined;
    };
    await page.goto(`${earshot.url}/en`);
    await speak(page).click();
    await page.getByRole('button', { name: 'Start speaking' }).click();
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText('It could not be written down')).toBeVisible();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Start speaking' }).click();
    await expect(page.getByText('The microphone is blocked')).toBeVisible();
  });

  test('the widget lets people speak on another site', async ({ page }) => {
    await noRecogniser(page);
    const host = await hostPage(
      `<!doctype html><body><script src="${earshot.url}/widget/v1.js" data-mode="inline"></script>`,
      earshot.url,
    );
    const body = JSON.stringify({ allowed_origins: [host.url] });
    await earshot.api('/settings', { method: 'PATCH', body });
    await page.goto(host.url);
    await speak(page).click();
    await page.getByRole('button', { name: 'Start speaking' }).click();
    await expect(page.getByText('Listening')).toBeVisible();
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByLabel('What would you like to tell us?')).toHaveValue(
      'La sopa estaba fría.',
    );
    host.close();
  });
});
