import { expect, test } from './support/app.ts';

// 14:06 in Seoul on the day on which the Forum is rehearsed.
test.use({ startsAt: '2026-11-24T05:06:00Z', timezoneId: 'Asia/Seoul' });

const at = (time: string) => Date.parse(`2026-11-24T${time}+09:00`);

test.describe('a clock that is not what it seemed', () => {
  test('set back an hour in the middle of a run: it is said, and the countdown goes on as before', async ({ app }) => {
    const { page, call } = app;
    await page.clock.pauseAt('2026-11-24T05:07:00Z');
    const entry = { at: at('14:06:30'), do: 'start', slot: 'opening-keynote' };
    expect(await call('run.append', { date: '2026-11-24', after: 0, entry })).toMatchObject({ ok: true });
    const panel = page.getByRole('complementary', { name: 'Now and next' });
    await page.clock.runFor(1000);
    await expect(panel.getByRole('timer').first()).toHaveText('7:29');

    await page.clock.setSystemTime('2026-11-24T04:07:01Z');
    await page.clock.runFor(1000);
    const badge = page.getByRole('region', { name: 'The clock of this machine' });
    await expect(badge).toContainText('set back by 01:00:00');
    await expect(badge).toContainText('was moved with it, so countdowns go on as before');
    await page.clock.runFor(1000);
    await expect(panel.getByRole('timer').first()).toHaveText('7:27');
    await expect
      .poll(async () => JSON.stringify(await call('run.get', {})))
      .toMatch(/"do":"set-clock","by":-3600\d{3}/u);

    await page.keyboard.press('z');
    await expect(badge).toBeHidden();
  });

  test('asleep through two slots: it is said, what was on is over its time, and that time can be left out', async ({
    app: { page, call },
  }) => {
    await page.clock.pauseAt('2026-11-24T05:07:00Z');
    const entry = { at: at('14:06:00'), do: 'start', slot: 'opening-keynote' };
    await call('run.append', { date: '2026-11-24', after: 0, entry });
    await page.clock.runFor(1000);
    await page.clock.setSystemTime('2026-11-24T05:40:00Z');
    await page.clock.runFor(1000);
    const badge = page.getByRole('region', { name: 'The clock of this machine' });
    await expect(badge).toContainText(/slept, or its clock was set forward, by 32:59/u);
    await expect(badge).toContainText('that time counts as gone by in the run');
    const panel = page.getByRole('complementary', { name: 'Now and next' });
    await expect(panel).toContainText('Keynote Speech');

    await page.keyboard.press('x');
    await page.clock.runFor(1000);
    await expect(panel.getByRole('timer').first()).toHaveText(/^6:5\d$/u);
  });
});
