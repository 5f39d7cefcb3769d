import { expect, test } from './support/app.ts';
import { begin, deck, openRehearsal, rehearse, speaker } from './support/rehearsal.ts';

const minute = 60_000;

test.use({ settings: speaker, startsAt: '2026-11-24T05:21:40.300Z' });

test.beforeEach(async ({ app }) => {
  await openRehearsal(app);
  await begin(app);
});

test('the whole is told against the slot, and each slide against its plan', async ({ app: { page } }) => {
  await rehearse(page, [100, 120, 90, 60, 90]);
  await expect(page.getByText('7:40 in all: 0:20 inside the slot of 8:00.')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Last rehearsals' }).getByRole('row');
  await expect(rows.nth(1)).toContainText(/Cities responding.*1:30 ?1:40 \+0:10/u);
  await expect(rows.nth(2)).toContainText(/2:00 ?2:00 ±0:00/u);
  await expect(rows.nth(4)).toContainText(/1:30 ?1:00 −0:30/u);
  await expect(rows.last()).toContainText(/8:00 ?7:40 −0:20/u);
});

test('again is one key; the last ones are compared, and a slide that always runs over is named', async ({
  app: { page },
}) => {
  await rehearse(page, [100, 120, 90, 60, 90]);
  await page.keyboard.press('r');
  await expect(page.getByRole('timer')).toHaveText('8:00');
  await rehearse(page, [130, 110, 90, 90, 90]);
  await expect(page.getByText('8:30 in all: 0:30 over the slot of 8:00.')).toBeVisible();
  await expect(page.getByText('0:50 longer than the time before.')).toBeVisible();
  await expect(page.getByText('Slide 1 ran over each of the last 2 times, by 0:25 on average.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: /^Rehearsal/u })).toBeVisible();
  await expect(page.getByText('Slide 1 ran over each of the last 2 times, by 0:25 on average.')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText(/1:30 ?2:10 \+0:40 ?1:40 \+0:10/u);
});

test('finished too soon, one key goes on, without the time in between', async ({ app }) => {
  const { page } = app;
  await page.clock.runFor(20_000);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^0:20 in all/u)).toBeVisible();
  await expect(page.getByRole('table')).toContainText('stopped on slide 1');
  await page.clock.runFor(minute);
  await page.keyboard.press('u');
  await expect(page.getByRole('timer')).toHaveText('7:40');
  expect(await app.call('rehearsal.list', { deck })).toMatchObject({ value: { runs: { length: 0 } } });
  await page.clock.runFor(1000);
  await expect(page.getByRole('timer')).toHaveText('7:39');
});

test('one is removed by a key and put back by another', async ({ app: { page } }) => {
  await rehearse(page, [100, 120, 90, 60, 90]);
  await page.keyboard.press('Delete');
  await expect(page.getByText('Removed.')).toBeVisible();
  await expect(page.getByText(/^None yet\./u)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('row').last()).toContainText('7:40 −0:20');
  await expect(page.getByText('Removed.')).toBeHidden();
  await page.getByRole('button', { name: /^Remove the rehearsal of Tue 24 Nov/u }).press('Delete');
  await expect(page.getByText('Removed.')).toBeVisible();
});
