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

/** The next window that opens beside this one, once something has opened it. */
async function opened(page: Page, open: () => Promise<unknown>): Promise<Page> {
  const next = page.context().waitForEvent('page');
  await open();
  return next;
}

test.describe('the stage', () => {
  test.use({ settings: { language: 'en', role: 'organiser' } });

  test('opens in a window of its own by a key, follows live, and closes by the same key', async ({ app }) => {
    await expect(app.page.getByRole('main')).toBeVisible();
    const stage = await opened(app.page, () => app.page.keyboard.press('F10'));
    await expect(stage).toHaveURL(/#\/stage$/u);
    await expect(stage).toHaveTitle('Stage – Briefing');
    await expect(stage.getByRole('timer')).toBeVisible();
    await app.call('stage.say', { message: 'Louder, please' });
    await expect(stage.getByRole('status')).toHaveText('Louder, please');
    // Asked for again it is the same window.
    await app.page.keyboard.press('F10');
    await expect(stage.getByRole('status')).toHaveText('Louder, please');
    expect(app.page.context().pages()).toHaveLength(2);
    await Promise.all([stage.waitForEvent('close'), stage.keyboard.press('F10')]);
    expect(app.page.context().pages()).toHaveLength(1);
  });

  test('closes from the main window by a key of its own', async ({ app: { page } }) => {
    await expect(page.getByRole('main')).toBeVisible();
    const stage = await opened(page, () => page.keyboard.press('F10'));
    await expect(stage.getByRole('timer')).toBeVisible();
    await Promise.all([stage.waitForEvent('close'), page.keyboard.press('Control+F10')]);
  });

  test('fills the screen by a key, and leaves it again', async ({ app: { page } }) => {
    await expect(page.getByRole('main')).toBeVisible();
    const stage = await opened(page, () => page.keyboard.press('F10'));
    await expect(stage.getByRole('timer')).toBeVisible();
    const isFull = () => stage.evaluate(() => document.fullscreenElement !== null);
    await stage.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await stage.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
  });

  test('that the browser does not let open is said, with what to do', async ({ app: { page } }) => {
    await page.evaluate(() => (window.open = () => null));
    await page.keyboard.press('F10');
    await expect(page.getByRole('alert')).toContainText('Allow pop-ups for this address');
  });
});

test.describe('the mini timer', () => {
  test.use({ settings: { language: 'ko', theme: 'booth', role: 'interpreter' } });

  for (const key of ['F7', 'Escape']) {
    test(`stays on top where the browser can, and closes by ${key}`, async ({ app: { page } }) => {
      await expect(page.getByRole('main')).toBeVisible();
      const mini = await opened(page, () => page.keyboard.press('F7'));
      await expect(mini.getByRole('timer')).toBeVisible();
      expect(await page.evaluate(() => 'documentPictureInPicture' in window)).toBe(true);
      // Painted by this page, in its own style and language, and telling the time.
      await expect(mini.locator('html')).toHaveAttribute('lang', 'ko');
      await expect(mini.locator('body')).toHaveCSS('font-family', /Pretendard/u);
      await expect(mini.locator('html')).toHaveCSS('background-color', 'rgb(13, 16, 17)');
      const before = await mini.getByRole('timer').textContent();
      await expect(mini.getByRole('timer')).not.toHaveText(before ?? '');
      await page.keyboard.press('l');
      await expect(mini.locator('html')).toHaveAttribute('lang', 'en');
      // It is gone before the key is released.
      await Promise.all([mini.waitForEvent('close'), mini.keyboard.press(key).catch(() => {})]);
      // And again.
      const second = await opened(page, () => page.keyboard.press('F7'));
      await expect(second.getByRole('timer')).toBeVisible();
      await Promise.all([second.waitForEvent('close'), page.keyboard.press('F7')]);
    });
  }

  test('is a small window where the browser has none that stays on top', async ({ app: { page } }) => {
    await page.evaluate(() => Object.defineProperty(window, 'documentPictureInPicture', { value: undefined }));
    const mini = await opened(page, () => page.keyboard.press('F7'));
    await expect(mini).toHaveURL(/#\/mini$/u);
    await expect(mini.getByRole('timer')).toBeVisible();
    await Promise.all([mini.waitForEvent('close'), mini.keyboard.press('Escape')]);
  });

  test('says where its key is that screen sharing may show it', async ({ app: { page } }) => {
    await page.keyboard.press('6');
    await expect(page.getByRole('heading', { name: '다른 창' })).toBeVisible();
    await expect(page.getByRole('button', { name: '미니 타이머 열기' })).toHaveAttribute('aria-keyshortcuts', 'F7');
    await expect(page.getByText(/화면을 공유하면 미니 타이머와 무대 화면이 .* 보일 수 있습니다/u)).toBeVisible();
  });
});

test.describe('while a run is on', () => {
  test.use({ startsAt: '2026-11-24T05:14:00Z' });

  test('the page keeps the display awake, and no longer', async ({ app, app: { page } }) => {
    await page.addInitScript(() => {
      const held = new Set<object>();
      Object.assign(globalThis, { held });
      const request = async () => {
        const lock = {
          released: false,
          async release() {
            lock.released = true;
            held.delete(lock);
          },
        };
        held.add(lock);
        return lock;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await page.reload();
    await expect(page.getByRole('main')).toBeVisible();
    const locks = () => page.evaluate(() => (globalThis as unknown as { held: Set<object> }).held.size);
    expect(await locks()).toBe(0);
    const at = Date.parse('2026-11-24T05:14:00Z');
    await app.call('run.append', { date: '2026-11-24', after: 0, entry: { at, do: 'start' } });
    await expect.poll(locks).toBe(1);
    await app.call('run.append', { date: '2026-11-24', after: 1, entry: { at: at + 1, do: 'undo' } });
    await expect.poll(locks).toBe(0);
  });
});
