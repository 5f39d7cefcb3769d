import { expect, test } from './support/app.ts';

// 14:21:40 in Seoul, during Presentation 1 of Session 1.
test.use({ startsAt: '2026-11-24T05:21:40Z', timezoneId: 'Asia/Seoul' });

test.describe('the programme', () => {
  test('says that it has no date, and what it counts to instead', async ({ app: { page } }) => {
    await expect(page.getByText(/The event has no date yet.*rehearsal for Tuesday.*24 November 2026/u)).toBeVisible();
    await expect(page.getByText('No date set: rehearsal since 14:00 Seoul')).toBeVisible();
  });

  test('marks what is on and what is next by words, and counts to each', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T05:22:00Z');
    const now = page.getByRole('listitem').filter({ hasText: 'Presentation 1 — Prof. Sabine Kuhlmann' });
    await expect(now).toContainText('Now');
    await expect(now).toHaveAttribute('aria-current', 'time');
    await expect(now).toContainText('8:00 left');
    const next = page.getByRole('listitem').filter({ hasText: 'Presentation 2 — Prof. Myung Jae Moon' });
    await expect(next).toContainText('Next');
    await expect(next).toContainText('in 8:00');
    await page.clock.runFor(1000);
    await expect(now).toContainText('7:59 left');
  });

  test('moves on by itself when a slot begins', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T05:29:59Z');
    const second = page.getByRole('listitem').filter({ hasText: 'Presentation 2 — Prof. Myung Jae Moon' });
    await expect(second).toContainText('in 0:01');
    await page.clock.runFor(1000);
    await expect(second).toHaveAttribute('aria-current', 'time');
    await expect(second).toContainText('15:00 left');
    await expect(page.getByRole('listitem').filter({ hasText: 'Presentation 1 — Prof. Sabine' })).toContainText('Done');
  });

  test('shows the time that the note gives to nobody as such', async ({ app: { page } }) => {
    await page.getByText('Opening Session', { exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: '1 min unallocated' })).toContainText('14:14');
    await expect(page.getByRole('listitem').filter({ hasText: '9 min unallocated' })).toContainText('16:21');
  });

  test('folds a session that is over, and unfolds it again when asked', async ({ app: { page } }) => {
    const opening = page.getByRole('group').filter({ hasText: 'Opening Session' });
    await expect(opening.getByText('Done').first()).toBeVisible();
    await expect(opening.getByText('Keynote Speech')).toBeHidden();
    await page.getByText('Opening Session', { exact: true }).click();
    await expect(opening.getByText('Keynote Speech')).toBeVisible();
  });

  test('begins a new rehearsal when this one is over', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T07:29:59Z');
    await expect(page.getByText(/rehearsal for Tuesday/u)).toBeVisible();
    await page.clock.runFor(1000);
    await expect(page.getByText(/rehearsal for Wednesday/u)).toBeVisible();
    await expect(page.getByText('No date set: rehearsal, counting to the next 14:00 Seoul')).toBeVisible();
  });

  test('has its terms beside it, each a card away', async ({ app: { page } }) => {
    const panel = page.getByRole('complementary', { name: 'Now and next' });
    await panel.getByRole('button', { name: 'local governance 지방 거버넌스' }).click();
    await expect(page.getByRole('dialog', { name: 'local governance' })).toBeVisible();
  });
});

test('an interpreter sees who is on and who is next, in both languages', async ({ app: { page } }) => {
  await page.clock.pauseAt('2026-11-24T05:22:00Z');
  const panel = page.getByRole('complementary', { name: 'Now and next' });
  for (const text of ['Prof. Sabine Kuhlmann', '자비네 쿨만 교수', 'Prof. Myung Jae Moon', '문명재 교수']) {
    await expect(panel.getByText(text, { exact: true }).first()).toBeVisible();
  }
  await expect(panel.getByText(/University of Potsdam/u)).toHaveAttribute('lang', 'en');
  await expect(panel.getByText(/포츠담대학교/u)).toHaveAttribute('lang', 'ko');
  await expect(panel.getByRole('timer')).toHaveText('8:00');
  await expect(panel.getByText('left of 15:00')).toBeVisible();
});

test.describe('a speaker', () => {
  test.use({
    settings: { language: 'en', role: 'speaker', person: 'sean-audain' },
    timezoneId: 'Pacific/Auckland',
    startsAt: '2026-11-24T05:40:00Z',
  });

  test('sees how long until they speak, there and here', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T05:40:50Z');
    const turn = page.getByRole('region', { name: 'Your turn' });
    await expect(turn).toContainText('You speak in');
    await expect(turn.getByRole('timer')).toHaveText('00:42:10');
    await expect(turn).toContainText('Seoul15:23 Tue 24 Nov');
    await expect(turn).toContainText('Auckland (you)19:23 Tue 24 Nov · UTC+13');
    await expect(turn).toContainText('Presentation 2 · 8 min');
  });

  test('sees how long they have left, and that their turn is over', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T06:30:59Z');
    const turn = page.getByRole('region', { name: 'Your turn' });
    await expect(turn).toContainText('You are on');
    await expect(turn.getByRole('timer')).toHaveText('00:00:01');
    await page.clock.runFor(1000);
    await expect(turn).toHaveText('You have had your turn.');
  });

  test('is marked in the time line', async ({ app: { page } }) => {
    const mine = page.getByRole('listitem').filter({ hasText: 'Presentation 2 — Mr. Sean Audain' });
    await expect(mine).toContainText('· you');
  });
});

test.describe('a clock elsewhere', () => {
  test.use({ timezoneId: 'America/New_York', startsAt: '2026-11-24T16:00:00Z' });

  test('shows the own time, and the date where it is another day', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-24T16:00:30Z');
    const bar = page.getByRole('banner');
    await expect(bar).toContainText('01:00:30');
    await expect(bar).toContainText('you 11:00 New York UTC−5 · Tue 24 Nov');
  });
});

test('in Seoul, no second time is shown', async ({ app: { page } }) => {
  await expect(page.getByRole('banner')).toContainText('Seoul');
  await expect(page.getByRole('banner')).not.toContainText('you ');
});
