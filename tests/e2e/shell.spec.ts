import { expect, test } from './support/app.ts';

test('the window opens on the event', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Briefing/u);
  await expect(app.page.getByRole('main')).toBeVisible();
});
