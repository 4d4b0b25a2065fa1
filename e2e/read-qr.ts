import type { Browser } from '@playwright/test';
import jsQR from 'jsqr';

/** What a camera reads from a picture (PNG) of a QR code; null where it finds none. */
export async function readQr(browser: Browser, picture: Buffer): Promise<string | null> {
  const page = await browser.newPage();
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const shown = Array.from(data, (value) => String.fromCharCode(value)).join('');
    return { pixels: btoa(shown), width: image.width, height: image.height };
  }, picture.toString('base64'));
  await page.close();
  const rgba = Uint8ClampedArray.from(Buffer.from(pixels, 'base64'));
  return jsQR(rgba, width, height)?.data ?? null;
}
