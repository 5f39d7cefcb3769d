import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';
import type { Desktop, WindowLook } from './support/host.ts';

const laptop = { x: 0, y: 0, width: 1280, height: 800 };
const projector = { x: 1280, y: 0, width: 1920, height: 1080 };
const stageAddress = 'app://briefing/#/stage';
const miniAddress = 'app://briefing/#/mini';

function desktopOf({ desktop }: Pick<App, 'desktop'>): Desktop {
  if (!desktop) throw new Error('This host has no desktop.');
  return desktop;
}

async function lookOf(app: App, address: string): Promise<WindowLook | undefined> {
  return (await desktopOf(app).windows()).find((window) => window.address === address);
}

/** Presses a key in the main window and waits for the page of the window that it opens. */
async function openBy(app: App, key: string): Promise<Page> {
  await expect(app.page.getByRole('main')).toBeVisible();
  const [page] = await Promise.all([app.page.context().waitForEvent('page'), app.page.keyboard.press(key)]);
  await expect(page.getByRole('timer')).toBeVisible();
  return page;
}

/** A window may be gone before the key that closes it is released. */
async function closeBy(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key).catch(() => {});
}

test.describe('with a second display, the stage', () => {
  // A list is an option of its own form to Playwright.
  test.use({ displays: [[laptop, projector], { scope: 'test' }], settings: { language: 'en', role: 'organiser' } });
  test.skip(({ host }) => host === 'electron', 'A machine has the displays it has.');

  test('fills that one, and leaves the keyboard where the event is run from', async ({ app }) => {
    await openBy(app, 'F10');
    await expect.poll(() => lookOf(app, stageAddress)).toMatchObject({ fullScreen: true, bounds: projector });
    expect(await lookOf(app, stageAddress)).toMatchObject({ backgroundColor: '#000000', focused: false });
    expect(await desktopOf(app).window()).toMatchObject({ focused: true });
  });

  test('is there once, however often it is asked for, and closes by its keys', async ({ app }) => {
    const stage = await openBy(app, 'F10');
    await app.page.keyboard.press('F10');
    await desktopOf(app).chooseMenuItem('stage');
    expect(await desktopOf(app).windows()).toHaveLength(2);
    await Promise.all([stage.waitForEvent('close'), closeBy(stage, 'F10')]);
    const again = await openBy(app, 'F10');
    await Promise.all([again.waitForEvent('close'), app.page.keyboard.press('Control+F10')]);
    expect(await desktopOf(app).windows()).toHaveLength(1);
  });

  test('leaves the full screen by Escape, and fills it again by F', async ({ app }) => {
    const stage = await openBy(app, 'F10');
    await expect.poll(async () => (await lookOf(app, stageAddress))?.fullScreen).toBe(true);
    await stage.keyboard.press('Escape');
    await expect.poll(async () => (await lookOf(app, stageAddress))?.fullScreen).toBe(false);
    await stage.keyboard.press('f');
    await expect.poll(async () => (await lookOf(app, stageAddress))?.fullScreen).toBe(true);
  });

  test('comes back when that display is unplugged, and goes there again when it is plugged in', async ({ app }) => {
    await openBy(app, 'F10');
    await expect.poll(async () => (await lookOf(app, stageAddress))?.fullScreen).toBe(true);
    await desktopOf(app).unplugLast();
    const back = { x: 128, y: 80, width: 1024, height: 640 };
    await expect.poll(() => lookOf(app, stageAddress)).toMatchObject({ fullScreen: false, bounds: back });
    expect(await desktopOf(app).window()).toMatchObject({ focused: true });
    await desktopOf(app).plugIn(projector);
    await expect.poll(() => lookOf(app, stageAddress)).toMatchObject({ fullScreen: true, bounds: projector });
  });
});

test('on the only display the stage is a large window, and it stays black in every theme', async ({ app }) => {
  test.skip(app.host === 'electron', 'A machine has the displays it has.');
  await openBy(app, 'F10');
  expect(await lookOf(app, stageAddress)).toMatchObject({
    fullScreen: false,
    bounds: { x: 192, y: 108, width: 1536, height: 864 },
  });
  await desktopOf(app).chooseMenuItem('toggle-theme');
  await expect.poll(() => desktopOf(app).themeSource()).toBe('dark');
  expect(await lookOf(app, stageAddress)).toMatchObject({ backgroundColor: '#000000' });
});

test.describe('the mini timer', () => {
  test('stays on top without taking the keyboard, and goes by the same key', async ({ app }) => {
    const mini = await openBy(app, 'F7');
    expect(await lookOf(app, miniAddress)).toMatchObject({
      onTop: true,
      focused: false,
      bounds: { width: 260, height: 90 },
    });
    await Promise.all([mini.waitForEvent('close'), app.page.keyboard.press('F7')]);
    const again = await openBy(app, 'F7');
    await Promise.all([again.waitForEvent('close'), closeBy(again, 'Escape')]);
  });

  test('opens where it was left', async ({ app }) => {
    const mini = await openBy(app, 'F7');
    const { bounds: first } = (await lookOf(app, miniAddress)) as WindowLook;
    expect(first).toMatchObject({ width: 260, height: 90 });
    await Promise.all([mini.waitForEvent('close'), closeBy(mini, 'F7')]);
    await app.restart();
    await openBy(app, 'F7');
    expect(await lookOf(app, miniAddress)).toMatchObject({ bounds: first });
  });
});

test('what the menu opens is opened in the main window alone', async ({ app }) => {
  const stage = await openBy(app, 'F10');
  await desktopOf(app).chooseMenuItem('note');
  await expect(app.page).toHaveURL(/#\/note$/u);
  await expect(stage).toHaveURL(/#\/stage$/u);
  // Each window that heard it would turn it once.
  await desktopOf(app).chooseMenuItem('toggle-theme');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'booth');
});

test('every window is as closed as the main one', async ({ app }) => {
  const stage = await openBy(app, 'F10');
  const calls = await stage.evaluate(async () => ({
    kinds: Object.keys((window as unknown as { briefing: object }).briefing),
    opened: String(window.open('https://example.com/')),
    node: ['require', 'process', 'module'].filter((name) => name in window),
  }));
  expect(calls).toMatchObject({ kinds: ['call', 'subscribe'], node: [] });
  await stage.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect(stage.getByRole('timer')).toBeVisible();
  await expect(stage).toHaveURL(/#\/stage$/u);
});

test('all windows close with the main one, and the app ends', async ({ app }) => {
  await openBy(app, 'F10');
  await openBy(app, 'F7');
  expect(await desktopOf(app).windows()).toHaveLength(3);
  expect(await app.quit()).toBe(0);
});

test.describe('while a run is on', () => {
  test.use({ startsAt: '2026-11-24T05:14:00Z', settings: { language: 'en', role: 'organiser' } });

  test('the display does not go to sleep, and may again afterwards', async ({ app }) => {
    const at = Date.parse('2026-11-24T05:14:00Z');
    expect(await desktopOf(app).isKeptAwake()).toBe(false);
    await app.call('run.append', { date: '2026-11-24', after: 0, entry: { at, do: 'start' } });
    await expect.poll(() => desktopOf(app).isKeptAwake()).toBe(true);
    await app.call('run.append', { date: '2026-11-24', after: 1, entry: { at: at + 1, do: 'undo' } });
    await expect.poll(() => desktopOf(app).isKeptAwake()).toBe(false);
  });
});
