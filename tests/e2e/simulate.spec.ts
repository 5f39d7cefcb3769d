import { expect, test } from './support/app.ts';

// Nine in the morning in Seoul: the Forum is hours away.
test.use({ startsAt: '2026-11-24T00:00:00Z', timezoneId: 'Asia/Seoul' });

test.describe('the whole event, rehearsed', () => {
  test.beforeEach(async ({ app: { page } }) => {
    await page.keyboard.press('j');
    await expect(page.getByRole('heading', { level: 1, name: /Rehearse the whole event/u })).toBeVisible();
    await page.clock.pauseAt('2026-11-24T00:01:00Z');
  });

  test('goes by its plan from just before the beginning, and every view lives in it', async ({ app: { page } }) => {
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', { name: 'Simulation' });
    await expect(bar).toContainText('Simulated');
    await expect(bar.getByRole('timer')).toHaveText('13:59:45');
    await page.clock.runFor(15_000);
    await expect(bar.getByRole('timer')).toHaveText('14:00:00');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    const first = page.getByRole('listitem').filter({ hasText: 'Opening Remarks 1' });
    await expect(first).toHaveAttribute('aria-current', 'time');
    await expect(first).toContainText('3:00 left');
  });

  test('jumps to just before a slot, faster, held, and back to the present', async ({ app: { page } }) => {
    await page
      .getByRole('radio', { name: '×10' })
      .or(page.getByText('×10', { exact: true }))
      .first()
      .click();
    await page.getByRole('button', { name: /15:23 Presentation 2/u }).focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', { name: 'Simulation' });
    await expect(bar.getByRole('timer')).toHaveText('15:22:45');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.keyboard.press(']');
    await expect(bar).toContainText('× 2');
    await page.clock.runFor(1000);
    await expect(bar.getByRole('timer')).toHaveText('15:22:47');
    await page.keyboard.press('0');
    await expect(bar).toContainText('stands still');
    await page.clock.runFor(5000);
    await expect(bar.getByRole('timer')).toHaveText('15:22:47');
    await page.keyboard.press('q');
    await expect(bar).toBeHidden();
    await expect(page.getByRole('banner').getByRole('timer')).toHaveText(/^09:01:/u);
  });

  test('run by hand stays in this window: nothing of it reaches the host', async ({ app: { page, call } }) => {
    await page.getByText('I do, with the keys of the run').click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Simulation' })).toContainText('I do, with the keys');
    expect(await call('run.get', {})).toMatchObject({ ok: true, value: { run: null } });
  });
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });

  test('is called what an interpreter would call it', async ({ app: { page } }) => {
    await page.keyboard.press('j');
    await expect(page.getByRole('heading', { level: 1, name: /전체 행사 예행연습/u })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: '예행연습' })).toContainText('예행연습 중');
  });
});
