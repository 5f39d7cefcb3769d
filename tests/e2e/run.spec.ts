import { expect } from './support/app.ts';
import { dated } from './support/dated-forum.ts';
import { at, done, key, log, openRun, row, rundown, start, write } from './support/run-view.ts';

dated.use({
  settings: { language: 'en', role: 'organiser' },
  startsAt: '2026-11-24T04:59:00Z',
  timezoneId: 'Asia/Seoul',
});

const opening = [
  start('opening-remarks-1', '14:00:00'),
  start('opening-remarks-2', '14:03:00'),
  start('opening-keynote', '14:06:00'),
];

dated('before it begins the run counts to the first slot, and says what Space would do', async ({ app }) => {
  const { page } = app;
  await openRun(app, '13:59:40');
  const clock = page.getByRole('region', { name: 'On now' });
  await expect(clock.getByRole('timer')).toHaveText('0:20');
  await expect(clock).toContainText('To come');
  await expect(key(page, 'Start')).toContainText('Opening Remarks 1 (Bokyun Shim), 20 s early');
  await expect(key(page, 'Pause')).toContainText('Nothing is on.');
  await expect(row(page, 'Opening Remarks 1')).toHaveAttribute('aria-selected', 'true');
  await page.clock.runFor(25_000);
  await expect(clock).toContainText('Late');
  await expect(clock.getByRole('timer')).toHaveText('+0:05');
  await expect(key(page, 'Start')).toContainText('5 s late');
  await expect(page.getByRole('region', { name: 'Against the plan' })).toContainText('5 s behind');
  await expect(log(page)).toHaveCount(0);
});

dated('Space starts one slot after another, and finishes the last', async ({ app }) => {
  const { page } = app;
  await openRun(app, '14:00:00');
  await page.keyboard.press('Space');
  await expect(row(page, 'Opening Remarks 1')).toContainText('On');
  await expect(log(page).first()).toHaveText('14:00:00 Started Opening Remarks 1 (Bokyun Shim)');
  await page.clock.runFor(2000);
  await page.keyboard.press('Space');
  await expect(row(page, 'Opening Remarks 2')).toContainText('On');
  await expect(row(page, 'Opening Remarks 1')).toContainText('Done');
  await expect(log(page).first()).toContainText('ended Opening Remarks 1');

  const rest = ['opening-keynote', 'session-1-presentation-1', 'session-1-presentation-2', 'session-1-discussant-1'];
  rest.push('session-1-discussant-2', 'session-1-qa', 'session-2-presentation-1', 'session-2-presentation-2');
  rest.push('session-2-presentation-3', 'session-2-presentation-4', 'session-2-discussant', 'session-2-qa');
  rest.push('closing-remarks-1', 'closing-remarks-2');
  await write(
    app,
    rest.map((slot) => start(slot, '14:00:02')),
    2,
  );
  await expect(key(page, 'End')).toHaveCount(2);
  await expect(key(page, 'End').first()).toContainText('Closing Remarks 2 (Bokyun Shim), the last');
  await page.keyboard.press('Space');
  await expect(page.getByText('Everything has been on.')).toBeVisible();
  await expect(page.getByText('All done')).toBeVisible();
  await expect(key(page, 'Start')).toContainText('Nothing is left to come.');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is left to come.' })).toBeVisible();
  expect((await done(app)).at(-1)).toBe('finish closing-remarks-2');
});

dated('P stops the clock and lets it go on; the rest moves later meanwhile', async ({ app }) => {
  const { page } = app;
  await openRun(app, '14:00:00');
  await page.keyboard.press('Space');
  const timer = page.getByRole('region', { name: 'On now' }).getByRole('timer');
  await expect(timer).toHaveText('3:00');
  await page.clock.runFor(10_000);
  await page.keyboard.press('p');
  await expect(key(page, 'Go on')).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(timer).toHaveText('2:50');
  await expect(page.getByText('paused for 0:20')).toBeVisible();
  await expect(row(page, 'Opening Remarks 2')).toContainText('14:03:20');
  // The same key under a Korean layout.
  await page.locator('body').dispatchEvent('keydown', { key: 'ㅔ', code: 'KeyP' });
  await expect(key(page, 'Pause')).toBeVisible();
  await page.clock.runFor(1000);
  await expect(timer).toHaveText('2:49');
});

dated('plus and minus say what a minute does to the rest, and then do that', async ({ app }) => {
  const { page } = app;
  await write(app, [...opening, start('session-1-presentation-1', '14:15:00')]);
  await openRun(app, '14:16:00');
  const more = key(page, 'One minute more');
  await expect(more).toContainText('for Presentation 1 (Sabine Kuhlmann)');
  await expect(more).toContainText('Session 2 15:15 → 15:16 · end 16:21 → 16:22');
  await page.keyboard.press('+');
  await expect(row(page, 'Presentation 1').first()).toContainText('16:00');
  await expect(row(page, 'Mr. Deniz Susar')).toContainText('15:16:00');
  await expect(page.getByRole('region', { name: 'Against the plan' })).toContainText('1 min behind');
  await expect(key(page, 'One minute less')).toContainText('Session 2 15:16 → 15:15 · end 16:22 → 16:21');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(log(page)).toHaveCount(7);
  await expect(page.getByRole('region', { name: 'Against the plan' })).toContainText('1 min ahead');
  await expect(row(page, 'Mr. Deniz Susar')).toContainText('15:15:00');
});

dated('what stands by is chosen by arrows; S leaves it out and takes it back in, Escape goes back', async ({ app }) => {
  const { page } = app;
  await write(app, [...opening, start('session-1-presentation-1', '14:15:00')]);
  await openRun(app, '14:16:00');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Mr. HyeonUk Bak')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'Standing by, out of order' })).toBeVisible();
  await expect(key(page, 'Skip')).toContainText('Discussant 2 (HyeonUk Bak)');
  await expect(key(page, 'Skip')).toContainText('Q&A Discussion (Session 1) 14:55 → 14:50 · end as before');
  await page.keyboard.press('s');
  await expect(row(page, 'Mr. HyeonUk Bak')).toContainText('Skipped');
  await expect(row(page, 'Prof. Myung Jae Moon')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(key(page, 'Take back in')).toContainText('Discussant 2');
  await page.keyboard.press('s');
  await expect(row(page, 'Mr. HyeonUk Bak')).toContainText('To come');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Prof. Myung Jae Moon')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(row(page, 'Ms. Erna Irawati')).toContainText('On');
  expect((await done(app)).slice(4)).toEqual([
    'skip session-1-discussant-2',
    'unskip session-1-discussant-2',
    'start session-1-discussant-1',
  ]);
});

dated('U says what it takes back, and takes it back', async ({ app }) => {
  const { page } = app;
  await write(app, opening);
  await openRun(app, '14:06:12');
  await expect(key(page, 'Undo')).toContainText(
    '14:06:00 Started Keynote Speech (Kim Soon Eun); ended Opening Remarks 2',
  );
  await page.keyboard.press('u');
  await expect(row(page, 'Opening Remarks 2')).toContainText('On');
  await expect(log(page).first()).toContainText('Took back 14:06:00: Started Keynote Speech');
  await expect(log(page).nth(1)).toContainText('taken back');
  await expect(key(page, 'Undo')).toContainText('14:03:00 Started Opening Remarks 2');
});

dated('F ends what is on and starts nothing', async ({ app }) => {
  const { page } = app;
  await write(app, opening);
  await openRun(app, '14:13:00');
  await page.keyboard.press('f');
  await expect(page.getByText('Nothing is on.').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'On now' }).getByRole('timer')).toHaveText('2:00');
  expect((await done(app)).at(-1)).toBe('finish opening-keynote');
});

dated(
  'a key held down acts once, and one that is pressed twice at once is neither lost nor done twice',
  async ({ app }) => {
    const { page } = app;
    await openRun(app, '14:00:00');
    for (let count = 0; count < 8; count += 1) await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    await expect(log(page)).toHaveCount(1);
    await page.evaluate(() => {
      for (const pressed of ['+', '+', ' ', ' ', 'p'])
        dispatchEvent(new KeyboardEvent('keydown', { key: pressed, code: '', bubbles: true, cancelable: true }));
    });
    await expect
      .poll(async () => (await done(app)).slice(1))
      .toEqual(['add opening-remarks-1', 'add opening-remarks-1', 'start opening-remarks-2']);
  },
);

dated('Space in a field or on a button keeps its meaning', async ({ app }) => {
  const { page } = app;
  await openRun(app, '14:00:00');
  await page.keyboard.press('t');
  await page.keyboard.type('two more p s');
  await expect(page.getByRole('textbox', { name: 'Message for the stage' })).toHaveValue('two more p s');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await done(app)).toEqual([]);
});

dated('a message reaches the stage by Enter, and an empty one takes it away', async ({ app }) => {
  const { page } = app;
  await openRun(app, '14:00:00');
  await page.keyboard.press('t');
  await page.keyboard.type('마무리해 주십시오');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'On the stage: 마무리해 주십시오' })).toBeVisible();
  await expect(page.getByRole('textbox')).not.toBeFocused();
  expect(await app.call('run.get', {})).toMatchObject({ value: { message: '마무리해 주십시오' } });
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is on the stage.')).toBeVisible();
});

dated('the run is put away by a key that asks first, and brought back by the same', async ({ app }) => {
  const { page } = app;
  await write(app, opening);
  await openRun(app, '14:06:10');
  await page.keyboard.press('a');
  const question = page.getByRole('dialog', { name: 'Put this run away?' });
  await expect(question).toContainText('The run of Tuesday, 24 November 2026 has 3 lines.');
  await page.keyboard.press('Escape');
  expect(await done(app)).toHaveLength(3);
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(log(page)).toHaveCount(0);
  await expect(key(page, 'Bring back')).toContainText('3 lines');
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Bring the last run back?' })).toContainText('the last at 14:06:00');
  await page.keyboard.press('Enter');
  await expect(log(page)).toHaveCount(3);
  await expect(row(page, 'Keynote Speech')).toContainText('On');
});

dated('a run that is left and started again is the same run', async ({ app }) => {
  await openRun(app, '14:00:00');
  await app.page.keyboard.press('Space');
  await expect(log(app.page)).toHaveCount(1);
  await app.page.keyboard.press('+');
  await expect(log(app.page)).toHaveCount(2);
  await app.page.keyboard.press('p');
  await expect(log(app.page)).toHaveCount(3);
  await app.restart();
  await openRun(app, '14:02:00');
  await expect(log(app.page)).toHaveCount(3);
  await expect(log(app.page).first()).toContainText('Paused Opening Remarks 1');
  await expect(app.page.getByRole('region', { name: 'On now' }).getByRole('timer')).toHaveText('4:00');
  await expect(app.page.getByText('paused for 2:00')).toBeVisible();
});

dated('a clock that was set back stands in the log as a sentence', async ({ app }) => {
  await write(app, [...opening, { at: at('14:06:30'), do: 'set-clock', by: -90_000 }]);
  await openRun(app, '14:07:00');
  await expect(log(app.page).first()).toHaveText('14:06:30 The clock of this machine was set back by 1 min 30 s');
  await expect(log(app.page).nth(1)).toContainText('14:04:30 Started Keynote Speech');
  await expect(rundown(app.page)).toBeFocused();
});
