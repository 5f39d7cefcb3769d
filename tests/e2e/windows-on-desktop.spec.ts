import { expect, test, type App } from './support/app.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
test.use({ displays: [laptop, projector], startsAt: '2026-11-24T05:06:00Z', timezoneId: 'Asia/Seoul' });

const pageAt = ({ page }: App, view: string) =>
  page
    .context()
    .pages()
    .find((one) => one.url().endsWith(`#/${view}`));

test('one key opens the stage, the same key there closes it, and a run is followed live', async ({ app }) => {
  await app.page.keyboard.press('F10');
  await expect.poll(() => pageAt(app, 'stage')).toBeDefined();
  const stage = pageAt(app, 'stage');
  if (!stage) throw new Error('There is no stage.');
  await expect(stage.getByRole('timer')).toBeVisible();
  await app.call('stage.say', { message: 'Welcome' });
  await expect(stage.getByText('Welcome')).toBeVisible();
  // Asked for once more, it is only brought to the front.
  await app.page.keyboard.press('F10');
  expect(
    app.page
      .context()
      .pages()
      .filter((one) => one.url().endsWith('#/stage')),
  ).toHaveLength(1);
  await stage.keyboard.press('F10');
  await expect.poll(() => pageAt(app, 'stage')).toBeUndefined();
});

test('the mini timer opens beside it, and both go with the app', async ({ app }) => {
  await app.page.keyboard.press('F7');
  await expect.poll(() => pageAt(app, 'mini')).toBeDefined();
  await app.page.keyboard.press('F10');
  await expect.poll(() => pageAt(app, 'stage')).toBeDefined();
  expect(await app.quit()).toBe(0);
});
