import type { BrowserContext } from 'playwright-core';

/// Pictures of page and panel together. A headless browser has no window to photograph, so the browser itself puts the
/// two screenshots beside each other.

/** One PNG of both; the strip that fills the height above the panel stands for the browser's own panel header. */
export async function composeSideBySide(
  context: BrowserContext,
  page: Buffer,
  panel: Buffer,
): Promise<Buffer> {
  const sheet = await context.newPage();
  try {
    await sheet.setContent(sheetOf(page, panel));
    await sheet
      .locator('img')
      .evaluateAll((images) =>
        Promise.all(images.map((image) => image instanceof HTMLImageElement && image.decode())),
      );
    // Screenshots are in device pixels; undoing the scale here keeps each of them one for one.
    await sheet.evaluate(() => {
      document.body.style.zoom = String(1 / devicePixelRatio);
    });
    return await sheet.locator('main').screenshot();
  } finally {
    await sheet.close();
  }
}

function sheetOf(page: Buffer, panel: Buffer): string {
  return `<!doctype html>
<meta name="color-scheme" content="light dark">
<style>
body { margin: 0 }
main { display: flex; width: max-content; background: light-dark(#e9e8e4, #26282b) }
img { display: block }
section { display: flex; flex-direction: column; border-left: 2px solid light-dark(#d0cec7, #3a3d41) }
header {
  display: flex; flex: 1; align-items: center; min-height: 0; overflow: hidden; padding: 0 16px;
  color: light-dark(#1f2328, #e6e6e3); font: 600 14px system-ui, "DejaVu Sans", sans-serif;
}
</style>
<main>
<img alt="" src="${dataUrl(page)}">
<section><header>FOI Drafter</header><img alt="" src="${dataUrl(panel)}"></section>
</main>`;
}

function dataUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
