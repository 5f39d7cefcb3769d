import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { expect, test } from './support/app.ts';

test.describe('without content', () => {
  test.use({
    contentFile: async ({ dataFolder }, use) => use(`${dataFolder}-nowhere.db`),
  });

  test('the whole window says which file is missing, and what to do', async ({ app: { page, dataFolder } }) => {
    await expect(page.getByRole('heading', { level: 1, name: 'The briefing cannot be opened' })).toBeVisible();
    await expect(page.getByText(`there is no file ${dataFolder}-nowhere.db`)).toBeVisible();
    await expect(page.getByText(/Nothing was changed/u)).toBeVisible();
    await page.keyboard.press('l');
    await expect(page.getByRole('heading', { level: 1, name: '브리핑을 열 수 없습니다' })).toBeVisible();
  });
});

test.describe('with damaged content', () => {
  test.use({
    contentFile: async ({ dataFolder }, use) => {
      const file = `${dataFolder}-damaged.db`;
      writeFileSync(file, 'This is no database.'.repeat(300));
      await use(file);
    },
  });

  test('the whole window says which file is damaged', async ({ app: { page, dataFolder } }) => {
    await expect(page.getByText(`the file ${dataFolder}-damaged.db is damaged`)).toBeVisible();
  });
});

test.describe('with a file of the user that a newer version wrote', () => {
  test.use({
    settings: null,
    dataFolder: async ({ dataFolder }, use) => {
      const { database } = openUserDatabase(dataFolder);
      database.pragma('user_version = 9990');
      database.close();
      await use(dataFolder);
    },
  });

  test('everything works, and it stays said that choices are not saved', async ({ app: { page, dataFolder } }) => {
    const banner = page.getByRole('region', { name: 'Your choices are not saved.' });
    await expect(banner).toContainText(path.join(dataFolder, 'user.db'));
    await page.getByRole('radio', { name: /Interpreter/u }).check();
    await page.getByRole('button', { name: 'Open the briefing' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Programme/u })).toBeVisible();
    await expect(banner).toBeVisible();
    await page.keyboard.press('3');
    await expect(page.getByRole('heading', { level: 1, name: /Concept Note/iu })).toBeVisible();
    await expect(banner).toBeVisible();
  });
});
