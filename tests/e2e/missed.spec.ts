import type { Page } from '@playwright/test';
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
  const lines = linesOf(page);
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

test.describe('the list', () => {
  test.beforeEach(async ({ app }) => {
    for (const query of ['fiscal federalism', '재정 연방주의', 'tied aid'])
      await app.call('booth.noteDown', { query, answered: false, person: null, slot: null });
    const { page } = app;
    await expect(page.getByRole('main')).toBeVisible();
    // Headless pages may not use the clipboard.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(globalThis, { copied: text }) },
      });
    });
    await page.keyboard.press('m');
    await expect(page.getByRole('listbox', { name: 'Missed terms' })).toBeFocused();
  });

  test('makes each line a row of glossary.csv by one key', async ({ app: { page } }) => {
    const chosen = linesOf(page).and(page.getByRole('option', { selected: true }));
    await expect(chosen).toContainText('tied aid');
    await page.keyboard.press('c');
    await expect(page.getByText('“tied aid” is copied')).toBeVisible();
    expect(await copied(page)).toBe('tied-aid,,,tied aid,,,,,,,,,,,,working,theme');
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toContainText('재정 연방주의');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“재정 연방주의” is copied')).toBeVisible();
    expect(await copied(page)).toMatch(/^missed-\d+,,,,,,,재정 연방주의,/u);
    await page.keyboard.press('a');
    await expect(page.getByText('3 lines are copied')).toBeVisible();
    expect((await copied(page)).split('\n')).toHaveLength(3);
  });

  test('removes a line by a key, and brings it back to its place', async ({ app }) => {
    const { page } = app;
    const lines = linesOf(page);
    const before = await app.call('booth.missed', {});
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await expect(lines).toHaveCount(1);
    await expect(lines.first()).toContainText('tied aid');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(lines).toHaveCount(3);
    await expect(lines.nth(1)).toContainText('재정 연방주의');
    await expect(lines.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => app.call('booth.missed', {})).toEqual(before);
  });

  test('is brought back when its last line is gone too', async ({ app: { page } }) => {
    for (let left = 3; left > 0; left -= 1) {
      await expect(linesOf(page)).toHaveCount(left);
      await page.keyboard.press('Delete');
    }
    await expect(page.getByText('Nothing noted down yet')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(linesOf(page)).toHaveCount(1);
  });

  test('goes by the same keys under a Korean layout', async ({ app: { page } }) => {
    await page.getByRole('listbox').dispatchEvent('keydown', { key: 'ㅊ', code: 'KeyC', bubbles: true });
    await expect(page.getByText('“tied aid” is copied')).toBeVisible();
  });
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

function linesOf(page: Page) {
  return page.getByRole('listbox', { name: 'Missed terms' }).getByRole('option');
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
}
