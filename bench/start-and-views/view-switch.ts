import type { Page } from 'playwright-core';

/** The key of each view and the address it leads to. */
export const viewKeys = { '1': '#/today', '2': '#/lookup', '3': '#/note', '4': '#/speakers', '5': '#/slides' } as const;
export type ViewKey = keyof typeof viewKeys;

/**
 * Presses a view's key; answers the time from the key to the frame that shows the view: its heading is there, and a
 * frame with it has been painted.
 */
export async function switchTo(page: Page, key: ViewKey): Promise<number> {
  const painted = page.evaluate(
    (address) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1');
        addEventListener(
          'keydown',
          (press) => {
            const look = () => {
              const heading = document.querySelector('h1');
              if (location.hash !== address || !heading || heading === before) requestAnimationFrame(look);
              // The second frame begins when the first, which holds the view, is on its way to the screen.
              else requestAnimationFrame(() => resolve(performance.now() - press.timeStamp));
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    viewKeys[key],
  );
  await leaveFields(page);
  await page.keyboard.press(key);
  return painted;
}

/** Look-up opens with its field ready to type in, where a digit is a digit. */
async function leaveFields(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
