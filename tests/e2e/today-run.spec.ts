import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';
import { dated } from './support/dated-forum.ts';
import { untilSession2, writeRun } from './support/run.ts';

test.use({ startsAt: '2026-11-24T06:20:00Z', timezoneId: 'Asia/Seoul' });

const row = (name: string) => ({ hasText: name });
const susar = row('Presentation 1 — Mr. Deniz Susar');
const audain = row('Presentation 2 — Mr. Sean Audain');
const manodham = row('Presentation 3 — Dr. Thavisak Manodham');

test.describe('the time line by the run', () => {
  test('says by how much it is behind, and what is expected beside what was planned', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:20'), '15:21 start session-2-presentation-1');
    await page.clock.pauseAt('2026-11-24T06:24:00Z');
    const main = page.getByRole('main');
    await expect(main).toContainText('6 min behind plan');
    await expect(main).toContainText('By the run.');
    await expect(main).toContainText('The event still ends at 16:30.');
    await expect(main.getByRole('group').filter({ hasText: 'Session 2' })).toContainText('15:15–16:15 → 15:21–16:21');
    const now = page.getByRole('listitem').filter(susar);
    await expect(now).toContainText('15:15 → 15:21');
    await expect(now).toContainText('5:00 left');
    const next = page.getByRole('listitem').filter(audain);
    await expect(next).toContainText('Next');
    await expect(next).toContainText('15:23 → 15:29');
    await expect(next).toContainText('in 5:00');
  });

  test('says when the event will end once that moves', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:20'), '15:31 start session-2-presentation-1');
    await page.clock.pauseAt('2026-11-24T06:32:00Z');
    await expect(page.getByRole('main')).toContainText('16 min behind plan');
    await expect(page.getByRole('main')).toContainText('The event ends about 16:37 instead of 16:30.');
    await expect(page.getByRole('listitem').filter({ hasText: '9 min unallocated' })).toContainText(
      'used up by the delay',
    );
  });

  test('says that it is ahead, and that it is on time again', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:10'), '15:12:30 start session-2-presentation-1');
    await page.clock.pauseAt('2026-11-24T06:20:25Z');
    await expect(page.getByRole('main')).toContainText('2 min ahead of plan');
    await expect(page.getByRole('listitem').filter(audain)).toContainText('15:23 → 15:21');
    await page.clock.pauseAt('2026-11-24T06:23:00Z');
    await expect(page.getByRole('main')).toContainText('On time');
    await expect(page.getByRole('listitem').filter(audain)).not.toContainText('→');
  });

  test('stands still in a pause, and what is to come waits', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:15'), '15:15 start session-2-presentation-1', '15:18 pause');
    await page.clock.pauseAt('2026-11-24T06:21:00Z');
    const now = page.getByRole('listitem').filter(susar);
    const panel = page.getByRole('complementary', { name: 'Now and next' });
    for (const seconds of [0, 30]) {
      await page.clock.runFor(seconds * 1000);
      await expect(now).toContainText('Paused');
      await expect(now).toContainText('5:00 left');
      await expect(panel.getByRole('timer')).toHaveText('5:00');
      await expect(panel).toContainText('Paused');
      await expect(page.getByRole('listitem').filter(audain)).toContainText('in 5:00');
    }
    await expect(page.getByRole('listitem').filter(audain)).toContainText('15:23 → 15:26');
  });

  test('warns in words as time runs out, and then counts what is over', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:15'), '15:15 start session-2-presentation-1');
    await page.clock.pauseAt('2026-11-24T06:20:59Z');
    const now = page.getByRole('listitem').filter(susar);
    const panel = page.getByRole('complementary', { name: 'Now and next' });
    await expect(now).toContainText('2:01 left');
    await expect(now).not.toContainText('Wrap up');
    await page.clock.runFor(1000);
    await expect(now).toContainText('Wrap up');
    await expect(panel).toContainText('Wrap up');
    await page.clock.runFor(60_000);
    await expect(now).toContainText(/Finish/u);
    await page.clock.runFor(60_000 + 42_000);
    await expect(now).toContainText('Over time');
    await expect(now).toContainText('over by 0:42');
    await expect(panel.getByRole('timer')).toHaveText('+0:42');
    await expect(panel).toContainText('over the planned 8:00');
    await expect(page.getByRole('listitem').filter(audain)).toContainText('any moment now');
    await expect(page.getByRole('listitem').filter(manodham)).toContainText('in 8:00');
    await page.clock.runFor(60_000);
    await expect(page.getByRole('main')).toContainText('1 min behind plan');
    await expect(page.getByRole('listitem').filter(audain)).toContainText('15:23 → 15:24');
  });

  test('keeps what was: actual times of what is done, and what was skipped', async ({ app }) => {
    const { page } = app;
    await writeRun(
      app,
      ...untilSession2('15:20'),
      '15:21 start session-2-presentation-1',
      '15:32 start session-2-presentation-2',
      '15:33 skip session-2-presentation-3',
    );
    await page.clock.pauseAt('2026-11-24T06:33:00Z');
    const done = page.getByRole('listitem').filter(susar);
    await expect(done).toContainText('15:15 → 15:21');
    await expect(done).toContainText('Done 15:32');
    await expect(done).toContainText('8 min → 11 min');
    const skipped = page.getByRole('listitem').filter(manodham);
    await expect(skipped).toContainText('Skipped');
    await expect(skipped.getByRole('heading')).toHaveCSS('text-decoration-line', 'line-through');
    await expect(skipped).not.toContainText(/in \d/u);
    await expect(page.getByRole('group').filter({ hasText: 'Session 1' })).toContainText('14:15–15:15 → 14:15–15:20');
  });

  test('says in the other views too that it is behind', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:20'), '15:21 start session-2-presentation-1');
    await page.clock.pauseAt('2026-11-24T06:29:05Z');
    await page.keyboard.press('4');
    await expect(page.getByRole('banner')).toContainText('6 min behind plan');
    await page.keyboard.press('F9');
    await expect(page.getByRole('complementary').getByRole('timer')).toHaveText('+0:05');
    await page.setViewportSize({ width: 480, height: 320 });
    await expect(page.getByText('over by 0:05').locator('visible=true')).toBeVisible();
    await expect(page.getByText('Over time').locator('visible=true')).toBeVisible();
  });

  test.describe('in Korean', () => {
    test.use({ settings: { language: 'ko', role: 'interpreter' } });

    test('speaks as a show-caller would', async ({ app }) => {
      const { page } = app;
      await writeRun(app, ...untilSession2('15:20'), '15:21 start session-2-presentation-1');
      await page.clock.pauseAt('2026-11-24T06:29:42Z');
      await expect(page.getByRole('main')).toContainText('6분 지연');
      const now = page.getByRole('listitem').filter({ hasText: '데니즈 수사르' });
      await expect(now).toContainText('시간 초과');
      await expect(now).toContainText('0:42 초과');
      await expect(page.getByRole('listitem').filter({ hasText: '숀 오데인' })).toContainText('곧 시작');
    });
  });
});

test.describe('a speaker whose event runs late', () => {
  test.use({ settings: { language: 'en', role: 'speaker', person: 'sean-audain' }, timezoneId: 'Pacific/Auckland' });

  test('sees the number by the run, and from where it comes', async ({ app }) => {
    const { page } = app;
    await page.clock.pauseAt('2026-11-24T06:21:40Z');
    const turn = page.getByRole('region', { name: 'Your turn' });
    await expect(turn.getByRole('timer')).toHaveText('00:01:20');
    await expect(turn).toContainText('by the plan: nobody runs the programme on this machine');
    await writeRun(app, ...untilSession2('15:20'), '15:21:30.000 start session-2-presentation-1');
    await expect(turn.getByRole('timer')).toHaveText('00:07:50');
    await expect(turn).toContainText('expected 6 min after plan');
    await expect(turn).toContainText('15:23 → 15:29 Tue 24 Nov');
    await expect(turn).toContainText('Auckland (you)19:29 Tue 24 Nov · UTC+13');
  });

  test('waits when the one before is over time, then is on, and over', async ({ app }) => {
    const { page } = app;
    await writeRun(app, ...untilSession2('15:15'), '15:15 start session-2-presentation-1');
    await page.clock.pauseAt('2026-11-24T06:22:59Z');
    const turn = page.getByRole('region', { name: 'Your turn' });
    await expect(turn.getByRole('timer')).toHaveText('00:00:01');
    await page.clock.runFor(1000);
    await expect(turn).toContainText('You speak');
    await expect(turn.getByRole('timer')).toHaveText('any moment now');
    await page.clock.runFor(40_000);
    await expect(turn.getByRole('timer')).toHaveText('any moment now');
    const call = (after: number, time: string, act: string) =>
      app.call('run.append', { date: '2026-11-24', after, entry: { at: Date.parse(`2026-11-24T${time}Z`), do: act } });
    await call(11, '06:23:40', 'start');
    await expect(turn).toContainText('You are on; left:');
    await expect(turn.getByRole('timer')).toHaveText('00:08:00');
    await page.clock.runFor(10_000);
    await call(12, '06:23:50', 'pause');
    await page.clock.runFor(60_000);
    await expect(turn).toContainText('Paused');
    await expect(turn.getByRole('timer')).toHaveText('00:07:50');
    await call(13, '06:24:50', 'resume');
    await page.clock.runFor(7 * 60_000 + 92_000);
    await expect(turn).toContainText('You are over time by');
    await expect(turn.getByRole('timer')).toHaveText('00:00:42');
    await call(14, '06:33:22', 'finish');
    await expect(turn).toHaveText('You have had your turn.');
  });

  test('is told that their turn is skipped', async ({ app }) => {
    await writeRun(app, ...untilSession2('15:15'), '15:16 skip session-2-presentation-2');
    await expect(app.page.getByRole('region', { name: 'Your turn' })).toContainText(
      'Your turn is skipped: 15:23 Presentation 2',
    );
  });

  test.describe('who moderates', () => {
    test.use({ settings: { language: 'en', role: 'speaker', person: 'mi-kyoung-park' } });

    test('sees when their session begins, and how long it will last', async ({ app }) => {
      const { page } = app;
      await page.clock.pauseAt('2026-11-24T06:21:00Z');
      await writeRun(app, ...untilSession2('15:20'));
      const turn = page.getByRole('region', { name: 'Your turn' });
      await expect(turn).toContainText('You moderate');
      await expect(turn.getByRole('timer')).toHaveText('any moment now');
      await app.call('run.append', {
        date: '2026-11-24',
        after: 10,
        entry: { at: Date.parse('2026-11-24T06:21:00Z'), do: 'start', slot: 'session-2-presentation-1' },
      });
      await expect(turn).toContainText('You are moderating; left:');
      await expect(turn.getByRole('timer')).toHaveText('01:00:00');
    });
  });
});

dated.describe('an organiser', () => {
  dated.use({ settings: { language: 'en', role: 'organiser' }, startsAt: '2026-11-24T04:59:00Z' });

  dated('sees without a key pressed that it begins late', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T04:59:30Z');
    await expect(page.getByRole('main')).toContainText('Not begun yet');
    await page.clock.runFor(30_000 + 3 * 60_000);
    await expect(page.getByRole('main')).toContainText('3 min behind plan');
    const first = page.getByRole('listitem').filter({ hasText: 'Opening Remarks 1' });
    await expect(first).toContainText('Due, not begun');
    await expect(first).toContainText('14:00 → 14:03');
    await expect(first).toContainText('any moment now');
    await expect(page.getByRole('main')).toContainText('Now 14:03');
  });
});

dated.describe('an interpreter on whose machine nobody presses anything', () => {
  dated.use({ startsAt: '2026-11-24T05:02:00Z' });

  dated('is never told that the event is late', async ({ app: { page } }) => {
    await expect(page.getByRole('main')).toContainText('By the plan: nobody runs the programme on this machine.');
    await expect(page.getByRole('main')).not.toContainText('behind');
  });
});

dated.describe('when the event is over', () => {
  dated('it is said since when, and nothing counts', async ({ app }) => {
    const { page } = app;
    await page.clock.pauseAt('2026-11-24T07:30:00Z');
    await expect(page.getByRole('main')).toContainText('The programme is over: by its plan it ended at 16:30.');
  });

  dated.describe('three days ago, and never run', () => {
    dated.use({ startsAt: '2026-11-27T01:00:00Z', settings: { language: 'en', role: 'organiser' } });

    dated('it is said with its date', async ({ app: { page } }) => {
      await expect(page.getByRole('main')).toContainText(
        'The event is over: by its plan it ended on Tuesday, 24 November 2026, at 16:30 in Seoul.',
      );
      await expect(page.getByRole('main').getByRole('timer')).toHaveCount(0);
      await expect(page.getByRole('main')).not.toContainText('behind');
    });

    dated('it is said of a run that was left open', async ({ app }) => {
      await writeRun(app, '14:02 start opening-remarks-1');
      await app.page.reload();
      await expect(app.page.getByRole('main')).toContainText('The event is over');
      await expect(app.page.getByRole('main')).not.toContainText('over by');
    });
  });
});

dated('a run of another programme counts for nothing here, and is kept', async ({ app, contentFile }) => {
  await writeRun(app, '14:02 start opening-remarks-1', '14:06 finish');
  await expect(app.page.getByRole('main')).toContainText('By the run.');
  await app.quit();
  await writeChangedContent(contentFile ?? '', ({ agenda, ...content }) => ({
    ...content,
    agenda: { ...agenda, date: '2026-12-01' },
  }));
  await app.restart();
  await expect(app.page.getByRole('main')).toContainText(
    'A run log of 2 lines (Tuesday, 24 November 2026) is of another programme',
  );
  await expect(app.page.getByRole('main')).toContainText('By the plan');
  expect(await app.call('run.get', {})).toMatchObject({ value: { run: null, other: { lines: 2 } } });
});
