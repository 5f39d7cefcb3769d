import { expect, test } from './support/app.ts';
import { begin, deck, goOn, openRehearsal, speaker } from './support/rehearsal.ts';

const minute = 60_000;

test.use({ settings: speaker, startsAt: '2026-11-24T05:21:40.300Z' });

test.describe('before it begins', () => {
  test('it says what it will do, and what the deck plans against the slot', async ({ app }) => {
    await openRehearsal(app);
    const { page } = app;
    await expect(page).toHaveTitle('Rehearsal – Briefing');
    await expect(page.getByText('5 slides, 8:00 planned. The slot is 8:00, just as long.')).toBeVisible();
    await expect(page.getByText(/closing the window loses nothing/u)).toBeVisible();
    await expect(page.getByText(/^None yet\./u)).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`#/slides/${deck}$`, 'u'));
  });

  test('it is reached from Today by a speaker, and from the deck by a link', async ({ app: { page } }) => {
    const turn = page.getByRole('region', { name: 'Your turn' });
    await turn.getByRole('link', { name: 'Rehearse' }).click();
    await expect(page).toHaveURL(new RegExp(`#/rehearse/${deck}$`, 'u'));
    await page.keyboard.press('5');
    await page.getByRole('article').getByRole('link', { name: 'Rehearse' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Rehearsal/u })).toBeFocused();
  });

  test('a moderator’s deck, which has no minutes of its own, is held against its plan', async ({ app: { page } }) => {
    await page.goto(new URL('#/rehearse/session-1', page.url()).href);
    await expect(page.getByText(/gives moderating no minutes of its own/u)).toBeVisible();
    await begin({ page });
    await expect(page.getByText(/^left of \d:\d\d planned$/u)).toBeVisible();
    await expect(page.getByText(/^If the rest keeps to its plan: \d:\d\d in all\.$/u)).toBeVisible();
  });
});

test.describe('while it runs', () => {
  test.beforeEach(async ({ app }) => {
    await openRehearsal(app);
    await begin(app);
  });

  test('the time that is left is large, and changes on its own second', async ({ app: { page } }) => {
    const left = page.getByRole('timer');
    await expect(left).toHaveText('8:00');
    await page.clock.runFor(999);
    await expect(left).toHaveText('8:00');
    await page.clock.runFor(1);
    await expect(left).toHaveText('7:59');
    await page.clock.runFor(500);
    await page.keyboard.press('p');
    await expect(page.getByText('Paused')).toBeVisible();
    await page.clock.runFor(700);
    await page.keyboard.press('p');
    await expect(page.getByText('Paused')).toBeHidden();
    await page.clock.runFor(499);
    await expect(left).toHaveText('7:59');
    await page.clock.runFor(1);
    await expect(left).toHaveText('7:58');
  });

  test('the slide stands there in both languages, with its points, its time, and what comes next', async ({
    app: { page },
  }) => {
    await page.clock.runFor(52_000);
    const shown = page.getByRole('region', { name: 'The slide you are on' });
    await expect(shown).toContainText('Slide 1 of 5');
    await expect(shown).toContainText('0:52 of 1:30 planned');
    await expect(shown.getByRole('heading', { level: 2 }).locator('[lang=en]')).toHaveText(
      /^Cities responding to citizens/u,
    );
    await expect(shown.getByRole('heading', { level: 2 }).locator('[lang=ko]')).toBeVisible();
    await expect(shown.locator('li p[lang=ko]').first()).toBeVisible();
    await expect(page.getByText(/^Next: 2 Smart city infrastructure/u)).toBeVisible();
  });

  test('ahead or behind is told by sign and words, and where it leads', async ({ app: { page } }) => {
    const clock = page.getByRole('region', { name: 'Time' });
    await page.clock.runFor(90_000);
    await expect(clock).toContainText('Slide 1 ±0:00 on the plan');
    await page.clock.runFor(40_000);
    await expect(clock).toContainText('Slide 1 +0:40 behind the plan');
    await expect(clock).toContainText('8:40 in all, 0:40 over the slot.');
    await goOn(page, 2);
    await expect(clock).toContainText('Slide 2 +0:40 behind the plan');
    await page.clock.runFor(50_000);
    await goOn(page, 3);
    await expect(clock).toContainText('Slide 3 −0:30 ahead of the plan');
    await expect(clock).toContainText('7:30 in all, 0:30 to spare.');
    await expect(clock.getByRole('timer')).toHaveText('5:00');
  });

  test('the end of the slot is told in words, and beyond it the time counts up', async ({ app: { page } }) => {
    const clock = page.getByRole('region', { name: 'Time' });
    await expect(clock).not.toContainText('Begin to close');
    await page.clock.runFor(6 * minute);
    await expect(clock).toContainText('Begin to close');
    await page.clock.runFor(minute);
    await expect(clock).toContainText('Close now');
    await page.clock.runFor(minute);
    await expect(clock.getByRole('timer')).toHaveText('0:00');
    await page.clock.runFor(20_000);
    await expect(clock.getByRole('timer')).toHaveText('+0:20');
    await expect(clock).toContainText('over the slot of 8:00');
    await expect(clock).toContainText('Over time');
  });

  test('a pause outlives a change of slide', async ({ app: { page } }) => {
    await page.clock.runFor(10_000);
    await page.keyboard.press('p');
    await expect(page.getByText('Paused')).toBeVisible();
    await goOn(page, 2);
    await page.clock.runFor(minute);
    await expect(page.getByText('Paused')).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText('7:50');
    await page.keyboard.press('p');
    await page.clock.runFor(5_000);
    await expect(page.getByRole('timer')).toHaveText('7:45');
    await expect(page.getByText('0:05 of 2:00 planned')).toBeVisible();
  });

  test('a slide can be gone back to, chosen, and a step taken back', async ({ app: { page } }) => {
    const slides = page.getByRole('navigation', { name: 'All slides' });
    await page.clock.runFor(10_000);
    // What a presenter's remote sends.
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Slide 2 of 5')).toBeVisible();
    await page.clock.runFor(5_000);
    await page.keyboard.press('PageUp');
    await expect(page.getByText('Slide 1 of 5')).toBeVisible();
    await page.clock.runFor(2_000);
    await expect(page.getByText('0:12 of 1:30 planned')).toBeVisible();
    await slides.getByRole('button', { name: /New ways of working/u }).click();
    await expect(page.getByText('Slide 5 of 5')).toBeVisible();
    await expect(page.getByText('This is the last slide.')).toBeVisible();
    await page.clock.runFor(3_000);
    await page.keyboard.press('u');
    await expect(page.getByText('Slide 1 of 5')).toBeVisible();
    await expect(page.getByText('0:15 of 1:30 planned')).toBeVisible();
    await expect(slides.getByRole('button', { name: /Smart city infrastructure/u })).toContainText('0:05 / 2:00');
  });

  test('on a button, Enter and Space press that button and nothing else', async ({ app: { page } }) => {
    const pause = page.getByRole('button', { name: 'Pause' });
    await pause.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Paused')).toBeVisible();
    await expect(page.getByText('Slide 1 of 5')).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).press('Space');
    await expect(page.getByText('Paused')).toBeHidden();
    await expect(page.getByText('Slide 1 of 5')).toBeVisible();
    await pause.blur();
    // A click leaves Space to the slides.
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('Slide 2 of 5')).toBeVisible();
    await goOn(page, 3);
  });

  test('time spent away need not count', async ({ app: { page } }) => {
    await page.clock.runFor(90_000);
    await goOn(page, 2);
    await page.clock.runFor(6 * minute);
    await expect(page.getByText(/Were you called away\?/u)).toBeHidden();
    await page.clock.runFor(minute);
    await expect(page.getByText('This slide has run for 7:00. Were you called away?')).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByText('Paused')).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText('6:30');
  });

  test('the display is kept awake while it runs, and not while it is paused', async ({ app }) => {
    test.skip(app.desktop !== null, 'A desktop host does it outside the page: tests/electron/keep-awake.test.ts.');
    const { page } = app;
    const held = () => page.evaluate(() => (globalThis as unknown as { held: number }).held);
    await page.keyboard.press('p');
    await expect(page.getByText('Paused')).toBeVisible();
    await page.evaluate(() => {
      const counted = globalThis as unknown as { held: number };
      counted.held = 0;
      const request = async () => {
        counted.held += 1;
        return { released: false, release: async () => void (counted.held -= 1) };
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await page.keyboard.press('p');
    await expect.poll(held).toBe(1);
    await page.keyboard.press('p');
    await expect.poll(held).toBe(0);
  });

  test('leaving pauses it; it is there again, on another start too', async ({ app }) => {
    await app.page.clock.runFor(90_000);
    await goOn(app.page, 2);
    await app.page.clock.runFor(30_000);
    await app.page.keyboard.press('Escape');
    await expect(app.page).toHaveURL(new RegExp(`#/slides/${deck}$`, 'u'));
    await expect(app.page.getByRole('heading', { level: 1, name: /^Slides/u })).toBeFocused();
    await app.page.keyboard.press('r');
    await expect(app.page.getByText('Paused')).toBeVisible();
    await app.restart();
    await app.page.keyboard.press('5');
    await expect(app.page.getByRole('heading', { level: 1, name: /^Slides/u })).toBeFocused();
    await app.page.keyboard.press('r');
    await expect(app.page.getByText('Paused')).toBeVisible();
    await expect(app.page.getByRole('timer')).toHaveText('6:00');
    await expect(app.page.getByText('Slide 2 of 5')).toBeVisible();
  });

  test('a window that is closed in the middle loses nothing, and the time goes on', async ({ app }) => {
    await app.page.clock.runFor(90_000);
    await goOn(app.page, 2);
    await app.page.clock.resume();
    await app.page.reload();
    await expect(app.page.getByText('Slide 2 of 5')).toBeVisible();
    await expect(app.page.getByText('Paused')).toBeHidden();
    expect(await app.call('rehearsal.list', { deck })).toMatchObject({
      value: { record: { entries: [{ do: 'start' }, { do: 'next' }], finished: null }, runs: [] },
    });
  });

  test('nothing has to be scrolled sideways, and the time that is left is in sight', async ({ app: { page } }) => {
    for (const [width, height] of [
      [1280, 800],
      [800, 600],
      [640, 400],
      [480, 320],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(content, `${width} × ${height}`).toBeLessThanOrEqual(window);
    }
  });

  test('another window goes on with it, and this one follows', async ({ app }) => {
    const at = Date.parse('2026-11-24T05:40:09.300Z');
    await app.page.clock.runFor(10_000);
    await app.call('rehearsal.append', { deck, after: 1, entry: { at, do: 'next' } });
    await expect(app.page.getByText('Slide 2 of 5')).toBeVisible();
    await expect(app.page.getByText('0:01 of 2:00 planned')).toBeVisible();
    await goOn(app.page, 3);
  });
});

test.describe('an interpreter, without naming a deck', () => {
  test.use({ settings: { language: 'en', role: 'interpreter' }, startsAt: '2026-11-24T05:21:40.300Z' });

  test('rehearses the one that comes next, also when another comes next meanwhile', async ({ app: { page } }) => {
    // A view that is not open yet would not open once time stands still.
    await page.keyboard.press('5');
    await expect(page.getByRole('article')).toContainText('Presentation 1');
    await page.goto(new URL('#/rehearse', page.url()).href);
    const presentation1 = page.getByRole('heading', { level: 2, name: /^Public governance under the pandemic/u });
    await expect(presentation1).toBeVisible();
    await page.clock.pauseAt('2026-11-24T05:29:50.300Z');
    await page.clock.runFor(minute);
    await expect(presentation1).toBeVisible();
    await page.keyboard.press('5');
    await expect(page.getByRole('article')).toContainText('Presentation 2');
  });
});
