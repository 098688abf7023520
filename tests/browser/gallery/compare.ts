import type { Page } from 'playwright-core';

/** How far two colours may be apart, a channel, and still count as the same. */
const SAME = 48;

/**
 * The part of two pictures that differs, 0 to 1; 1 when they are not of one size. The browser decodes them: no library
 * is needed.
 */
export function difference(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const urls = [before, after].map((picture) => `data:image/jpeg;base64,${picture.toString('base64')}`);
  return page.evaluate(
    async ({ urls: [first, second], same }) => {
      const read = async (url: string | undefined) => {
        const picture = new Image();
        picture.src = url ?? '';
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, picture.width, picture.height);
      };
      const [a, b] = [await read(first), await read(second)];
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let other = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if (
          [0, 1, 2].some(
            (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > same,
          )
        )
          other += 1;
      return other / (a.data.length / 4);
    },
    { urls, same: SAME },
  );
}

/** What tells whether letters are drawn here as they were for the pictures that are kept. */
export function lettersOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) return '';
    return ['14px system-ui', 'bold 16px system-ui', '12px monospace']
      .map((font) => {
        context.font = font;
        return context.measureText('Portez ce vieux whisky au juge blond qui fume 3018').width.toFixed(2);
      })
      .join(' ');
  });
}
