import { expect, test } from './support/app.ts';
import {
  dialog,
  interpreter,
  jisooAndMinji,
  seoul,
  startTurns,
  strip,
  timeOn,
  toBooth,
  toHandOver,
} from './support/booth-turns.ts';

const withHana = { ...jisooAndMinji, interpreters: ['Jisoo', 'Minji', 'Hana'] };

test.use({ startsAt: seoul('13:58:00'), settings: { ...interpreter, boothTeam: jisooAndMinji } });

test.describe('before anything is set up', () => {
  test.use({ settings: interpreter });

  test('the line says what it is for, and keys alone set it up', async ({ app }) => {
    const { page } = app;
    await toBooth(app);
    await expect(strip(page)).toContainText('who is on, when to hand over, everyone’s minutes. Set them up:');
    await expect(strip(page)).toContainText('F3');
    await page.keyboard.press('F3');
    await expect(page.getByRole('textbox', { name: 'Interpreter 1' })).toBeFocused();
    await page.keyboard.type('Jisoo');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Give two names at least.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Jisoo');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Give each a name of their own.');
    await page.getByRole('textbox', { name: 'Interpreter 2' }).fill('Minji');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('group', { name: 'Who are you?' }).getByRole('radio', { name: 'Minji' })).toBeChecked();
    await expect(page.getByRole('radio', { name: '20 min, usual when remote' })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(strip(page)).toContainText('Jisoo begins at 14:00');
    await expect(page.getByRole('combobox')).toBeFocused();
    expect(await app.call('settings.get', {})).toMatchObject({ value: { boothTeam: { ...jisooAndMinji, me: 1 } } });
  });
});

test('who is on, for how long, and how long still, change by themselves with the programme', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await expect(strip(page)).toContainText('You begin at 14:00');
  await page.clock.pauseAt(seoul('14:07:13'));
  await expect(strip(page)).toContainText('You are on');
  await expect(timeOn(page)).toHaveText('7:13');
  // 14:15 is where the next slot begins: a quarter of the turn before its end.
  await expect(toHandOver(page)).toHaveText('7:47');
  await expect(strip(page).getByRole('button', { name: 'Hand over to Minji' })).toBeVisible();
  await page.clock.runFor(1000);
  await expect(toHandOver(page)).toHaveText('7:46');
});

test('the cue comes by its word, waits, and one key hands over while a term is typed', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('14:12:59'));
  await expect(toHandOver(page)).toHaveText('2:01');
  await page.clock.runFor(1000);
  await expect(strip(page).getByRole('status')).toHaveText(/Get ready: hand-over in/u);
  await page.clock.pauseAt(seoul('14:15:00'));
  await expect(strip(page).getByRole('status')).toHaveText(/Hand over now/u);
  await page.clock.pauseAt(seoul('14:15:45'));
  await expect(strip(page)).toContainText('0:45 over');
  await page.keyboard.type('decentr');
  await page.keyboard.press('F6');
  await expect(strip(page)).toContainText('Minji is on');
  await expect(page.getByRole('combobox')).toHaveValue('decentr');
  // The next change of slots is a quarter of the turn before its end.
  await expect(toHandOver(page)).toHaveText('14:15');
  await page.keyboard.press('Control+F6');
  await expect(strip(page)).toContainText('You are on');
  await expect(strip(page)).toContainText('0:45 over');
});

test('a partner is told when it is their turn', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('14:15:00'));
  await page.keyboard.press('F6');
  await expect(strip(page)).toContainText('Minji is on');
  await page.clock.pauseAt(seoul('14:28:30'));
  await expect(strip(page)).toContainText('Get ready: you take over in');
  await page.clock.pauseAt(seoul('14:30:00'));
  await expect(strip(page).getByRole('status')).toHaveText(/Take over now/u);
});

test('the key that is held down hands over once', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('14:15:00'));
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.down('F6');
  await page.keyboard.up('F6');
  await expect(strip(page)).toContainText('Minji is on');
  await expect.poll(() => app.call('booth.turns', {})).toMatchObject({ value: { log: { length: 2 } } });
});

test('everyone’s minutes and the turns to come are a key away', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('14:15:30'));
  await page.keyboard.press('F6');
  await expect(strip(page)).toContainText('Minji is on');
  await page.clock.pauseAt(seoul('14:20:00'));
  await page.keyboard.press('F3');
  const row = (name: RegExp) => dialog(page).getByRole('row', { name });
  await expect(row(/^Jisoo · you/u)).toContainText('15:30');
  await expect(row(/^Minji/u)).toContainText('4:30');
  await expect(row(/^Minji/u)).toContainText('on now');
  await expect(row(/^The booth/u)).toContainText('20:00');
  await page.clock.runFor(1000);
  await expect(row(/^Minji/u)).toContainText('4:31');
  await expect(row(/^The booth/u)).toContainText('20:01');
  const toCome = dialog(page).getByRole('listitem');
  await expect(toCome.first()).toHaveText(/^14:30–14:50\s*Jisoo · you$/u);
  await expect(toCome.last()).toHaveText(/to the end/u);
  await page.keyboard.press('F3');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('outlives a restart, on disk before the key is answered', async ({ app }) => {
  await startTurns(app);
  await app.page.clock.pauseAt(seoul('14:15:00'));
  await app.page.keyboard.press('F6');
  await expect(strip(app.page)).toContainText('Minji is on');
  await app.restart();
  await toBooth(app);
  await app.page.clock.pauseAt(seoul('14:20:00'));
  await expect(strip(app.page)).toContainText('Minji is on');
  await expect(timeOn(app.page)).toHaveText('5:00');
});

test('follows what another window does', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.clock.pauseAt(seoul('14:10:00'));
  const action = { at: Date.parse(seoul('14:09:00')), do: 'hand-over', interpreter: 1, rested: 0 };
  await app.call('booth.logTurn', { seen: 1, action });
  await expect(strip(page)).toContainText('Minji is on');
  // A hand-over made at the same moment there is the one that was meant here.
  await app.call('booth.logTurn', { seen: 1, action: { ...action, interpreter: 0 } });
  expect(await app.call('booth.turns', {})).toMatchObject({ value: { log: { length: 2 } } });
});

test.describe('with three', () => {
  test.use({ settings: { ...interpreter, boothTeam: withHana } });

  test('the order goes round, and the other can be let in first', async ({ app }) => {
    const { page } = app;
    await startTurns(app);
    await page.clock.pauseAt(seoul('14:10:00'));
    await expect(strip(page).getByRole('button', { name: 'Hand over to Minji' })).toBeVisible();
    await page.keyboard.press('F3');
    await page.keyboard.press('w');
    await expect(dialog(page).getByRole('button', { name: 'Hand over to Hana' })).toBeVisible();
    await page.keyboard.press('F6');
    await expect(dialog(page).getByRole('button', { name: 'Hand over to Minji' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(strip(page)).toContainText('Hana is on');
  });

  test('one can leave the team while the count is on; their minutes stay', async ({ app }) => {
    const { page } = app;
    await startTurns(app);
    await page.clock.pauseAt(seoul('14:10:00'));
    await page.keyboard.press('F3');
    await page.getByRole('textbox', { name: 'Interpreter 1' }).fill('Jisoo K.');
    await page.getByRole('textbox', { name: 'Interpreter 3, if there is one' }).fill('');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F6');
    await page.keyboard.press('F3');
    await expect(dialog(page).getByRole('row', { name: /^Jisoo K\. · you/u })).toContainText('10:00');
    await expect(dialog(page).getByRole('row', { name: /^Hana/u })).toHaveCount(0);
  });
});

test.describe('in Korean', () => {
  const boothTeam = { ...jisooAndMinji, interpreters: ['김지수', '박민지'] };
  test.use({ settings: { language: 'ko', role: 'interpreter', boothTeam } });

  test('it speaks as a Korean booth does', async ({ app }) => {
    const { page } = app;
    await toBooth(app);
    await expect(strip(page)).toContainText('부스 교대를 아직 시작하지 않았습니다');
    await page.keyboard.press('F3');
    await page.keyboard.press('Enter');
    await page.clock.pauseAt(seoul('14:13:30'));
    await expect(strip(page)).toContainText('본인 통역 중');
    await expect(strip(page)).toContainText('교대 준비, 교대까지');
    await page.clock.pauseAt(seoul('14:15:00'));
    await expect(strip(page).getByRole('status')).toHaveText(/지금 교대/u);
    await page.keyboard.press('F6');
    await expect(strip(page)).toContainText('박민지 통역 중');
    await expect(strip(page).getByRole('button', { name: '본인이 이어받기' })).toBeVisible();
  });
});

test('beside a call, at 480 by 320, all of the line is in sight, and so is the first answer', async ({ app }) => {
  const { page } = app;
  await startTurns(app);
  await page.setViewportSize({ width: 480, height: 320 });
  await page.clock.pauseAt(seoul('14:15:45'));
  await expect(strip(page)).toBeInViewport({ ratio: 1 });
  for (const text of ['You', '15:45', 'Hand over', '0:45 over']) {
    await expect(strip(page).getByText(text, { exact: true }).locator('visible=true')).toBeInViewport({ ratio: 1 });
  }
  await expect(strip(page).getByRole('button', { name: '→ Minji' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.type('gov');
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
  const below = await page.getByRole('combobox').boundingBox();
  await page.keyboard.press('F6');
  await expect(strip(page).getByText('Minji', { exact: true }).locator('visible=true')).toBeInViewport({ ratio: 1 });
  expect(await page.getByRole('combobox').boundingBox()).toEqual(below);
  await page.keyboard.press('F3');
  await expect(dialog(page)).toBeInViewport({ ratio: 1 });
});
