import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { violations } from './support/axe.ts';
import { writeRun } from './support/run.ts';

// The note has some two thousand elements, and axe looks at each several times.
test.describe.configure({ timeout: 240_000 });

const views = [
  'today',
  'lookup',
  'note',
  'speakers',
  'slides',
  'settings',
  'booth',
  'missed',
  'numbers',
  'sheet',
  'rehearse',
  'run',
  'files',
  'document',
  'own',
  'study',
  'simulate',
  'stage',
  'mini',
] as const;

/** They take the whole window: each is there when the rail is not. */
const alone: ReadonlySet<string> = new Set(['booth', 'study', 'rehearse', 'stage', 'mini']);

async function open(page: Page, view: string): Promise<void> {
  await page.goto(new URL(`#/${view}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  if (alone.has(view)) await expect(page.getByRole('navigation')).toHaveCount(0);
  else
    await expect(page.getByRole('navigation').first().locator('[aria-current]')).toHaveAttribute('href', railOf(view));
}

const openedFrom: Record<string, string> = {
  missed: 'lookup',
  own: 'lookup',
  document: 'files',
  numbers: 'slides',
  sheet: 'today',
  simulate: 'today',
};

/** The address on the rail that a view opens from. */
function railOf(view: string): string {
  return `#/${openedFrom[view] ?? view}`;
}

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'booth'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({
        settings: { language, theme, role: 'speaker', person: 'sean-audain' },
        startsAt: '2026-11-24T05:21:40Z',
      });

      // In one start of the app: to start it takes longer than to look at a view.
      test('axe finds nothing in any view', async ({ app: { page } }) => {
        for (const view of views) {
          await open(page, view);
          expect(await violations(page), view).toEqual([]);
        }
      });

      test('axe finds nothing in a rehearsal that runs, is paused and has ended, nor in the figures of a script', async ({
        app: { page },
      }) => {
        await open(page, 'rehearse');
        await page.keyboard.press('s');
        await page.keyboard.insertText('Local governments deliver 65% of the targets. '.repeat(200));
        await expect(page.getByRole('main').locator('[data-band]')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('r');
        await expect(page.getByRole('timer')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('p');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('table')).toBeVisible();
        await expect(page.getByRole('timer')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing in a search, its term card and the list of keys', async ({ app: { page } }) => {
        await open(page, 'lookup');
        await page.keyboard.type('gov');
        await expect(page.getByRole('option').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Control+Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await open(page, 'today');
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing in the time line of a run, in overtime, nor in a choice of time zones', async ({
        app,
      }) => {
        const { page } = app;
        await writeRun(
          app,
          '14:02 start opening-remarks-1',
          '14:06 start opening-remarks-2',
          '14:07 skip opening-keynote',
        );
        await open(page, 'today');
        await expect(page.getByRole('main').getByText(/→/u).first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await open(page, 'settings');
        await page.getByRole('combobox').last().fill('auck');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing in the short card and in what was found in the note', async ({ app: { page } }) => {
        await open(page, 'note');
        await page.keyboard.press('f');
        await page.keyboard.insertText('Wellington');
        await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
        expect(await violations(page, 'section:has(mark)')).toEqual([]);
        await page.getByRole('link', { name: 'SDG targets' }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page, '[role=dialog], dialog')).toEqual([]);
      });
    });

    test.describe(`a booth with its turns, ${language}, ${theme}`, () => {
      const boothTeam = { interpreters: ['Jisoo', 'Minji', 'Hana'], me: 0, turnMinutes: 20 as const };
      test.use({ settings: { language, theme, role: 'interpreter', boothTeam }, startsAt: '2026-11-24T05:13:30Z' });

      test('axe finds nothing in its line, at a hand-over, and in what a key opens', async ({ app }) => {
        const { page } = app;
        await app.call('booth.logTurn', {
          seen: 0,
          action: { at: Date.parse('2026-11-24T05:00:00Z'), do: 'start', interpreter: 0 },
        });
        await open(page, 'booth');
        await expect(page.getByRole('button', { name: /Minji/u })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        // Not stopped: axe waits by timers of its own.
        await page.clock.fastForward(150_000);
        await expect(page.getByRole('status').filter({ hasText: /Hand over now|지금 교대/u })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('F3');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });

    test.describe(`an organiser, ${language}, ${theme}`, () => {
      test.use({ settings: { language, theme, role: 'organiser' } });

      test('axe finds nothing in the loose ends', async ({ app: { page } }) => {
        await page.locator('section[aria-labelledby=loose-ends]').getByRole('button').click();
        expect(await violations(page)).toEqual([]);
      });
    });

    test.describe(`the first start in ${language}, ${theme}`, () => {
      test.use({ settings: { language, theme } });

      test('axe finds nothing', async ({ app: { page } }) => {
        await page.getByRole('radio').nth(5).check();
        await expect(page.getByRole('main')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

// 640 × 400 is what 200 % zoom leaves of 1280 × 800.
for (const size of [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
  { width: 640, height: 400 },
  { width: 480, height: 320 },
]) {
  test(`nothing has to be scrolled sideways at ${size.width} × ${size.height}`, async ({ app: { page } }) => {
    await page.setViewportSize(size);
    for (const view of views) {
      await open(page, view);
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(content, view).toBeLessThanOrEqual(window);
    }
  });
}

test('Korean is set in the font that comes with the app', async ({ app: { page } }) => {
  await open(page, 'note');
  await expect(page.locator('p[lang=ko] a').first()).toHaveText('지방정부');
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p[lang=ko] a' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }))).toEqual([
    { familyName: 'Pretendard Variable', isCustomFont: true },
  ]);
});

test('what is in the other language says so', async ({ app: { page } }) => {
  for (const view of views) {
    await open(page, view);
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        // Notes for interpreters quote single Korean words in an English sentence; whole texts are what counts.
        if (!/^[\s·]*[가-힣][\s가-힣·]*$/u.test(textContent ?? '')) continue;
        if (!parentElement?.closest('[lang]:not(html)')) found.push(textContent ?? '');
      }
      return found;
    });
    expect(unmarked, view).toEqual([]);
  }
});

test('with less motion wanted, nothing moves', async ({ app: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'today');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
