import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';
import { at as seoul, date, write } from './support/run-view.ts';

const presentation = 'session-1-presentation-1';

type Line = Record<string, unknown> & { at: string };

/** Writes a run as it would have been pressed, all before the first presentation as planned. */
async function run(app: App, ...lines: Line[]): Promise<void> {
  const opening = ['opening-remarks-1', 'opening-remarks-2', 'opening-keynote'];
  const before = opening.map((slot, index) => ({ at: seoul('14:00:00') + index * 180_000, do: 'start', slot }));
  const entries = [...before, ...lines.map((line) => ({ ...line, at: seoul(line.at) }))];
  await write(app, entries);
}

async function openStage(page: Page, view = 'stage'): Promise<void> {
  await page.evaluate((name) => (location.hash = `/${name}`), view);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.getByRole('navigation')).toHaveCount(0);
}

const timer = (page: Page) => page.getByRole('timer');

// A minute before the first presentation.
test.use({ startsAt: `${date}T05:14:00Z`, settings: { language: 'en', role: 'organiser' } });

test.describe('early in the day', () => {
  test.use({ startsAt: `${date}T04:17:00Z` });

  test('it is black, counts to the first slot, and says that nothing is on', async ({ app: { page } }) => {
    await openStage(page);
    await page.clock.pauseAt(`${date}T04:17:50Z`);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await expect(timer(page)).toHaveText('00:42:10');
    await expect(page.getByText('To come')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Mr. Bokyun Shim심보균');
    await expect(page.locator('footer')).toContainText('First 14:00');
    await expect(page.locator('footer')).toContainText('13:17 Seoul');
  });
});

test('on, wrap up, finish, over time: each by its word, and the number goes on', async ({ app, app: { page } }) => {
  await run(app, { at: '14:15:00', do: 'start', slot: presentation });
  await openStage(page);
  for (const [time, number, word] of [
    ['05:22:26', '07:34', 'On'],
    ['05:27:59', '02:01', 'On'],
    ['05:28:00', '02:00', 'Wrap up'],
    ['05:29:00', '01:00', 'Finish'],
    ['05:30:00', '00:00', 'Finish'],
    ['05:30:01', '+00:01', 'Over time'],
    ['05:33:41', '+03:41', 'Over time'],
  ] as const) {
    await page.clock.pauseAt(`${date}T${time}Z`);
    await expect(timer(page)).toHaveText(number);
    await expect(page.getByText(word, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Prof. Sabine Kuhlmann자비네 쿨만 교수');
  // The next follows the one that is on, however long that takes.
  await expect(page.locator('footer')).toContainText('Next 14:33 Prof. Myung Jae Moon 문명재 교수');
});

test('paused: frozen, and said', async ({ app, app: { page } }) => {
  await run(app, { at: '14:15:00', do: 'start', slot: presentation }, { at: '14:20:00', do: 'pause' });
  await openStage(page);
  await page.clock.pauseAt(`${date}T05:22:00Z`);
  await expect(timer(page)).toHaveText('10:00');
  await expect(page.getByText('Paused')).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(timer(page)).toHaveText('10:00');
  await expect(page.locator('footer')).toContainText('Next 14:33');
});

test('late: it counts what the next slot is late by', async ({ app, app: { page } }) => {
  await run(app, { at: '14:15:00', do: 'start', slot: presentation }, { at: '14:29:00', do: 'finish' });
  await openStage(page);
  await page.clock.pauseAt(`${date}T05:33:26Z`);
  await expect(timer(page)).toHaveText('+03:26');
  await expect(page.getByText('Late', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Prof. Myung Jae Moon');
});

test('it follows live what is done and said in another window', async ({ app, app: { page } }) => {
  await run(app);
  await openStage(page);
  await page.clock.pauseAt(`${date}T05:16:00Z`);
  await app.call('run.append', { date, after: 3, entry: { at: seoul('14:15:30'), do: 'start', slot: presentation } });
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Prof. Sabine Kuhlmann');
  await app.call('stage.say', { message: 'Two minutes, please' });
  await expect(page.getByRole('status')).toHaveText('Two minutes, please');
  await app.call('stage.say', { message: '' });
  await expect(page.getByRole('status')).toBeEmpty();
});

test.describe('when the programme is over', () => {
  test.use({ startsAt: `${date}T07:00:00Z` });

  test('it says so', async ({ app, app: { page } }) => {
    const agenda = (await app.call('agenda.get', {})) as { value: { sessions: { slots: { id: string }[] }[] } };
    const ids = agenda.value.sessions.flatMap(({ slots }) => slots.map(({ id }) => id));
    const starts = ids.map((slot, index) => ({ at: seoul('14:00:00') + index * 60_000, do: 'start', slot }));
    await write(app, [...starts, { at: seoul('15:00:00'), do: 'finish' }]);
    await openStage(page);
    await expect(page.getByText('The programme is over.')).toBeVisible();
    await expect(timer(page)).toHaveCount(0);
  });
});

test('no key leads away from it, whatever is pressed', async ({ app: { page } }) => {
  await openStage(page);
  for (const key of ['1', '2', '9', '/', 'l', 'b', '?', 'F9', 'm', 'z', 'x']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/#\/stage$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

const sizes = [
  [3840, 2160],
  [1920, 1080],
  [1080, 1920],
  [800, 600],
  [640, 360],
  [480, 270],
] as const;

for (const language of ['en', 'ko'] as const) {
  test.describe(`in a window of any size, ${language}`, () => {
    test.use({ settings: { language, role: 'organiser' } });

    test('nothing is cut off, and no second moves anything', async ({ app, app: { page } }) => {
      await run(app, { at: '14:18:00', do: 'start', slot: presentation });
      await app.call('stage.say', {
        message: 'Please speak more slowly for the interpreters: 조금만 천천히 말씀해 주십시오.',
      });
      await openStage(page);
      await page.clock.pauseAt(`${date}T05:22:59Z`);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        const at = `${width} × ${height}`;
        expect(await cutOff(page), at).toEqual([]);
        const box = await timer(page).boundingBox();
        // It fills the width or the height that it has.
        expect(Math.max((box?.width ?? 0) / width, (box?.height ?? 0) / height), at).toBeGreaterThan(0.6);
        await page.clock.runFor(1000);
        expect(await timer(page).boundingBox(), at).toEqual(box);
      }
    });

    test('the mini timer is legible at 260 × 90', async ({ app, app: { page } }) => {
      await run(app, { at: '14:18:00', do: 'start', slot: presentation });
      await openStage(page, 'mini');
      await page.setViewportSize({ width: 260, height: 90 });
      await page.clock.pauseAt(`${date}T05:22:59Z`);
      await expect(timer(page)).toHaveText('10:01');
      await expect(page.getByText(language === 'en' ? '3:00 behind' : '3:00 늦음')).toBeVisible();
      await expect(page.getByText('Prof. Sabine Kuhlmann')).toBeVisible();
      await expect(page.getByText('자비네 쿨만 교수')).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      const sizesOfText = await page.evaluate(() =>
        [...document.querySelectorAll('main p, main span')].map((text) => parseFloat(getComputedStyle(text).fontSize)),
      );
      expect(Math.min(...sizesOfText)).toBeGreaterThanOrEqual(10);
    });
  });
}

/** Texts that do not fit where they stand, or stand outside the window. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main p, main h2, main span, main strong')]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        const isOutside = box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1 || box.top < -1;
        const isClipped =
          getComputedStyle(text).overflow !== 'visible' &&
          (text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1);
        return text.textContent !== '' && (isOutside || isClipped);
      })
      .map((text) => text.textContent ?? ''),
  );
}
