import type { Page } from 'playwright-core';

/** Higher than this, a picture tells nothing more. */
const highest = 3_000;

/** The whole page as WebP: a fifth of a PNG. */
export async function takePicture(page: Page, whole = true): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const height = await page.evaluate<number>(whole ? 'document.documentElement.scrollHeight' : 'innerHeight');
  const { width } = page.viewportSize()!;
  const { data } = await session.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: 60, captureBeyondViewport: whole },
    clip: { x: 0, y: 0, width, height: Math.min(height, highest), scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
