import { expect, test } from './support/app.ts';

test.use({ settings: null });

test('asks what I do, and opens the briefing', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1, name: /Local Governance Forum/u })).toBeVisible();
  const open = page.getByRole('button', { name: 'Open the briefing' });
  await expect(open).toBeDisabled();
  await page.getByRole('radio', { name: /Interpreter/u }).check();
  await open.click();
  await expect(page.getByRole('heading', { level: 1, name: /Programme/u })).toBeVisible();
  await app.restart();
  await expect(app.page.getByRole('heading', { level: 1, name: /Programme/u })).toBeVisible();
});

test('asks a speaker who they are, and counts to their turn', async ({ app }) => {
  const { page } = app;
  await page.getByRole('radio', { name: /Speaker/u }).check();
  await expect(page.getByRole('button', { name: 'Open the briefing' })).toBeDisabled();
  const who = page.getByRole('combobox', { name: 'Who are you on the programme?' });
  // Fifteen people and the invitation to choose.
  await expect(who.getByRole('option')).toHaveCount(16);
  await who.selectOption({ label: 'Mr. Sean Audain · 숀 오데인 님' });
  await page.getByRole('button', { name: 'Open the briefing' }).click();
  await expect(page.getByRole('region', { name: 'Your turn' })).toContainText('Presentation 2');
  await app.restart();
  await expect(app.page.getByRole('region', { name: 'Your turn' })).toContainText('Presentation 2');
});

test('can be answered by keys alone', async ({ app: { page } }) => {
  await page.getByRole('radio', { name: 'Interpreter' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Organiser/u })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Programme/u })).toBeVisible();
});

test('the language and the theme can be changed before anything else', async ({ app: { page } }) => {
  await page.getByRole('radio', { name: '한국어' }).check();
  await expect(page.getByText('행사에서 어떤 역할을 맡으셨습니까?')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.getByRole('radio', { name: '부스용 어두운 화면' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'booth');
});

test('the answer can be changed later', async ({ app: { page } }) => {
  await page.getByRole('radio', { name: /Interpreter/u }).check();
  await page.getByRole('button', { name: 'Open the briefing' }).click();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('radio', { name: /Speaker/u }).check();
  await page
    .getByRole('combobox', { name: 'Who are you on the programme?' })
    .selectOption({ label: 'Prof. Sabine Kuhlmann · 자비네 쿨만 교수' });
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Your turn' })).toContainText('Presentation 1');
});

test.describe('on a Korean machine', () => {
  test.use({ locale: 'ko-KR' });

  test('the first start speaks Korean', async ({ app: { page } }) => {
    await expect(page.getByText('행사에서 어떤 역할을 맡으셨습니까?')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('지방 거버넌스 포럼');
  });
});
