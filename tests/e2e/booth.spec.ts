import { expect, test } from './support/app.ts';

// Session 1, Presentation 1 is on; Presentation 2 follows.
test.use({ startsAt: '2026-11-24T05:21:40Z', settings: { language: 'en', theme: 'booth', role: 'interpreter' } });

test.beforeEach(async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('takes the whole window, and is left by the same key', async ({ app: { page } }) => {
  await expect(page.getByRole('heading', { level: 1, name: /^Booth/u })).toBeAttached();
  await expect(page).toHaveTitle('Booth – Briefing');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(13, 16, 17)');
  await page.keyboard.press('F9');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^Look up/u })).toBeAttached();
});

test('has the current and the next speaker in both languages, and the time that is left', async ({ app: { page } }) => {
  const aside = page.getByRole('complementary');
  await expect(aside).toContainText('Prof. Sabine Kuhlmann');
  await expect(aside).toContainText('자비네 쿨만');
  await expect(aside).toContainText('포츠담대학교');
  await expect(aside).toContainText('Prof. Myung Jae Moon');
  await expect(aside).toContainText('문명재');
  await expect(aside.getByRole('timer')).toHaveText(/^[78]:\d\d$/u);
});

test('answers large as the first keys are typed, and never leaves for the look-up', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('ㅈㅂㅂ');
  await expect(page.getByRole('option').first()).toContainText('지방분권');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page).toHaveURL(/#\/booth$/u);
});

test('what belongs to the current speaker comes first among equals', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('presentation 1');
  await expect(page.getByRole('option').first()).toContainText('Sabine Kuhlmann');
  await page.getByRole('combobox').fill('prof');
  await expect(page.getByRole('option').first()).toContainText(/Kuhlmann|Moon/u);
});

test('the card opens over it by a key, and closes back to the box', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('decentralization');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'decentralization' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('beside a call, at 480 by 320: the box, who is on, and the first answer are in sight', async ({
  app: { page },
}) => {
  await page.setViewportSize({ width: 480, height: 320 });
  await page.getByRole('combobox').fill('gov');
  await expect(page.getByRole('combobox')).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('자비네 쿨만').locator('visible=true')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('combobox')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: /number/u })).toBeInViewport({ ratio: 1 });
});
