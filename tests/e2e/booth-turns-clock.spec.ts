import { expect, test } from './support/app.ts';
import {
  dialog,
  interpreter,
  jisooAndMinji,
  seoul,
  startTurns,
  strip,
  timeOn,
  toHandOver,
} from './support/booth-turns.ts';

test.use({ startsAt: seoul('13:58:00'), settings: { ...interpreter, boothTeam: jisooAndMinji } });

test.describe('a run', () => {
  test.use({ startsAt: seoul('14:09:30') });

  test('that is late moves the hand-over with the slot, and never what was', async ({ app }) => {
    const { page } = app;
    await startTurns(app);
    await page.clock.pauseAt(seoul('14:12:00'));
    await expect(toHandOver(page)).toHaveText('18:00');
    const soFar = await timeOn(page).textContent();
    for (const [after, time] of ['14:04:00', '14:07:00', '14:10:00'].entries()) {
      await app.call('run.append', { date: '2026-11-24', after, entry: { at: Date.parse(seoul(time)), do: 'start' } });
    }
    // Four minutes late, less the one that the opening gives to nobody.
    await expect(toHandOver(page)).toHaveText('21:00');
    await expect(timeOn(page)).toHaveText(soFar ?? '');
  });
});

test('is over with the programme, counts no more, and goes on when the booth says so', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('15:00:00'));
  await page.keyboard.press('F6');
  await expect(strip(page)).toContainText('Minji is on');
  await page.clock.pauseAt(seoul('16:50:00'));
  await expect(strip(page)).toContainText('The programme is over');
  // With the minutes of stand-by after the end.
  await expect(strip(page)).toContainText(
    'Jisoo 1:00:00 · Minji 1:35:00'.replaceAll('1:00:00', '01:00:00').replace('1:35:00', '01:35:00'),
  );
  await page.keyboard.press('F3');
  await expect(dialog(page)).toContainText('nobody’s minutes run');
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await expect(strip(page)).toContainText('Minji is on');
  await page.keyboard.press('F3');
  await page.keyboard.press('e');
  await expect(dialog(page).getByRole('button', { name: /Take back: the stop/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(strip(page)).toContainText('The booth is off. Jisoo');
});

test('a clock that is set back in the middle of a turn moves the turn with it', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('14:07:00'));
  await page.keyboard.press('F6');
  await expect(strip(page)).toContainText('Minji is on');
  await page.clock.pauseAt(seoul('14:09:00'));
  await page.clock.setSystemTime(seoul('14:05:00'));
  await page.clock.runFor(2000);
  await expect(page.getByRole('region', { name: 'The clock of this machine' })).toContainText(
    'The booth’s turns were moved with it.',
  );
  await expect(timeOn(page)).toHaveText(/^2:0\d$/u);
});

test('turns in a simulation are of this window alone, and nothing of them is kept', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.keyboard.press('F9');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1, name: /Rehearse the whole event/u })).toBeVisible();
  await page.clock.pauseAt(seoul('14:05:00'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Simulation' })).toBeVisible();
  // An interpreter rehearses in the booth.
  await expect(strip(page)).toContainText('not on');
  await page.keyboard.press('F3');
  await page.keyboard.press('Enter');
  await page.clock.runFor(30_000);
  await expect(timeOn(page)).toHaveText('0:15');
  await page.keyboard.press('F6');
  await expect(strip(page)).toContainText('Minji is on');
  // The host knows of the start in the present alone.
  expect(await app.call('booth.turns', {})).toMatchObject({ value: { log: { length: 1 } } });
});
