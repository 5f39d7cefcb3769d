import { expect, test } from './support/app.ts';

test.use({ startsAt: '2026-11-24T05:21:40Z' });

test('one key notes down what was missed, with the time, the speaker and whether there was an answer', async ({
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('fiscal federalism');
  await page.keyboard.press('F4');
  await expect(page.getByText('Noted down')).toBeVisible();
  await page.getByRole('combobox').fill('지방분권');
  await expect(page.getByText('Noted down')).toBeHidden();
  await page.keyboard.press('F4');
  await expect(page.getByText('Noted down')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('m');
  const lines = page.getByRole('list', { name: 'Missed terms' }).getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText('지방분권');
  await expect(lines.first()).toContainText('had an answer');
  await expect(lines.last()).toContainText('fiscal federalism');
  await expect(lines.last()).toContainText('Sabine Kuhlmann');
  await expect(lines.last()).toContainText('Presentation 1');
  await expect(lines.last()).toContainText(/\d\d:\d\d:\d\d/u);
  expect(await app.call('booth.missed', {})).toMatchObject({
    value: { missed: [{ query: '지방분권', person: 'sabine-kuhlmann' }, { query: 'fiscal federalism' }] },
  });
});

test('a line becomes a row of glossary.csv, and is removed by a key', async ({ app }) => {
  await app.call('booth.noteDown', { query: 'fiscal federalism', answered: false, person: null, slot: null });
  const { page } = app;
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('m');
  const line = page.getByRole('list', { name: 'Missed terms' }).getByRole('listitem');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(globalThis, { copied: text }) },
    });
  });
  await line.getByRole('button', { name: 'Copy as a row of glossary.csv' }).press('Enter');
  await expect(line).toContainText('Copied.');
  expect(await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toBe(
    'fiscal-federalism,,,fiscal federalism,,,,,,,,,,,,working,theme',
  );
  await line.getByRole('button', { name: 'Remove' }).press('Delete');
  await expect(page.getByText('Nothing noted down yet')).toBeVisible();
});

test('notes nothing down while nothing is typed', async ({ app }) => {
  await app.page.keyboard.press('/');
  await expect(app.page.getByRole('combobox')).toBeFocused();
  await app.page.keyboard.press('F4');
  await expect(app.page.getByText('Noted down')).toHaveCount(0);
  expect(await app.call('booth.missed', {})).toMatchObject({ value: { missed: [] } });
});

test('before anything is noted down, the list says how', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { level: 1, name: /^Missed terms/u })).toBeFocused();
  await expect(page.getByText('Nothing noted down yet')).toBeVisible();
});
