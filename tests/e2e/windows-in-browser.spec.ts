import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

/** More windows than the host has streams for, and as many as a browser has connections to one host. */
async function sixPages(first: Page): Promise<Page[]> {
  const more = Array.from({ length: 5 }, async () => {
    const page = await first.context().newPage();
    await page.goto(first.url());
    await expect(page.getByRole('main')).toBeVisible();
    return page;
  });
  return [first, ...(await Promise.all(more))];
}

test('six windows follow live, and still do when the one that listened is closed', async ({ app }) => {
  const pages = await sixPages(app.page);
  const [first, second, ...others] = pages as [Page, Page, ...Page[]];
  await second.keyboard.press('b');
  for (const page of pages) await expect(page.locator('html')).toHaveAttribute('data-theme', 'booth');

  // The first window has the stream. What changes while nobody has it is asked for afterwards.
  await first.goto('about:blank');
  await second.keyboard.press('b');
  for (const page of others) await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await second.keyboard.press('l');
  for (const page of others) await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('the stage opens in a window of its own and follows the run live', async ({ app }) => {
  const opened = app.page.context().waitForEvent('page');
  await app.page.keyboard.press('F10');
  const stage = await opened;
  await expect(stage.getByRole('timer')).toBeVisible();
  await app.call('stage.say', { message: '마무리해 주십시오' });
  await expect(stage.getByText('마무리해 주십시오')).toBeVisible();
  await stage.keyboard.press('F10');
  await expect.poll(() => stage.isClosed()).toBe(true);
});

test('the mini timer opens in a window of its own', async ({ app }) => {
  const opened = app.page.context().waitForEvent('page');
  await app.page.keyboard.press('F7');
  await expect((await opened).getByRole('timer')).toBeVisible();
});
