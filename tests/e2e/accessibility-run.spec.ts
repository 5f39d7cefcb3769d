import { expect } from './support/app.ts';
import { violations } from './support/axe.ts';
import { dated } from './support/dated-forum.ts';
import { openRun, start, write } from './support/run-view.ts';

// Axe looks at each row of the rundown several times.
dated.describe.configure({ timeout: 120_000 });

const behind = [
  start('opening-remarks-1', '14:02:00'),
  start('opening-remarks-2', '14:05:30'),
  { ...start('opening-keynote', '14:09:00'), do: 'skip' },
];

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'booth'] as const) {
    dated.describe(`a run, ${language}, ${theme}`, () => {
      dated.use({ settings: { language, theme, role: 'organiser' }, startsAt: '2026-11-24T05:12:00Z' });

      dated('axe finds nothing in its view, over time, and in the ways to make up a delay', async ({ app }) => {
        const { page } = app;
        await write(app, behind);
        await openRun(app);
        await expect(page.getByRole('main').getByRole('timer')).toContainText('+');
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('d');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });

      for (const view of ['stage', 'mini']) {
        dated(`axe finds nothing in the ${view} window, over time, with a message`, async ({ app }) => {
          const { page } = app;
          await write(app, behind);
          expect(await app.call('stage.say', { message: 'Please speak more slowly' })).toMatchObject({ ok: true });
          await page.evaluate((name) => (location.hash = `/${name}`), view);
          await expect(page.getByRole('timer')).toContainText('+');
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  }
}
