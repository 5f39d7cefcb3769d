import { expect } from './support/app.ts';
import { dated } from './support/dated-forum.ts';
import { done, log, openRun, row, start, write } from './support/run-view.ts';

dated.use({
  settings: { language: 'en', role: 'organiser' },
  startsAt: '2026-11-24T05:34:00Z',
  timezoneId: 'Asia/Seoul',
});

// Presentation 1 of Session 1 is on, and runs over: 14:15 to 14:30 by the plan.
dated.beforeEach(async ({ app }) => {
  await write(app, [
    start('opening-remarks-1', '14:00:00'),
    start('opening-remarks-2', '14:03:00'),
    start('opening-keynote', '14:06:00'),
    start('session-1-presentation-1', '14:15:00'),
  ]);
  await openRun(app, '14:34:30');
  await app.page.keyboard.press('d');
  await expect(app.page.getByRole('dialog', { name: 'Shift what is to come' })).toBeVisible();
});

dated('the delay is offered rounded up, with what each way makes of the rest', async ({ app: { page } }) => {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Minutes' })).toHaveValue('5');
  await expect(dialog.getByRole('radio', { name: 'Absorb' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Absorb' })).toBeFocused();
  const cells = (name: string) => dialog.getByRole('row', { name }).getByRole('cell');
  // As it stands, pushed, absorbed, trimmed.
  await expect(cells('Presentation 2 (Myung Jae Moon)')).toHaveText([
    '14:34:30',
    '14:39:30',
    '14:34:30',
    /^14:34:3015:00 → 14:1\d$/u,
  ]);
  await expect(cells('Q&A Discussion (Session 1)')).toHaveText([
    '14:59:30',
    '15:04:30',
    '14:59:3020:00 → 15:00',
    /^14:5\d:\d\d20:00 → 19:0\d$/u,
  ]);
  await expect(cells('Presentation 1 (Deniz Susar)').nth(0)).toHaveText('15:19:30');
  await expect(cells('Presentation 1 (Deniz Susar)').nth(2)).toHaveText('15:15:00');
  await expect(cells('The last slot ends')).toHaveText(['16:25:30', '16:30:30', '16:21:00', '16:20:47']);
});

dated('Enter does the chosen way, and what was shown comes about', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(log(page).first()).toContainText('Absorbed 5 minutes in Q&A and breaks from Presentation 2');
  await expect(row(page, 'Mr. Deniz Susar')).toContainText('15:15:00');
  await expect(row(page, 'Q&A Discussion').first()).toContainText('15:00');
  expect((await done(app)).at(-1)).toBe('shift session-1-presentation-2');
});

dated('arrows choose the way, plus and minus the minutes, digits too', async ({ app }) => {
  const { page } = app;
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: 'Push' })).toBeChecked();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(dialog.getByRole('textbox')).toHaveValue('7');
  await page.keyboard.press('-');
  await expect(dialog.getByRole('row', { name: 'The last slot ends' }).getByRole('cell').nth(1)).toHaveText('16:31:30');
  await dialog.getByRole('textbox').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('two');
  await expect(dialog.getByRole('status')).toContainText('Write minutes from −1440 to 1440');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(log(page).first()).toContainText('Pushed all from Presentation 2 (Myung Jae Moon) on by 11 minutes');
});

dated('what cannot be won back is said before it is done', async ({ app: { page } }) => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('60');
  await expect(dialog.getByRole('status')).toContainText('Only 38 min can be won back.');
});

dated('Escape leaves everything as it was', async ({ app }) => {
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  expect(await done(app)).toHaveLength(4);
});
