import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { addMissed } from '#backend/user-data/booth-store.ts';
import { makeBackup } from '#backend/user-data/backups.ts';
import { changeSettings } from '#backend/user-data/settings-store.ts';
import { expect, test } from './support/app.ts';
import { violations } from './support/axe.ts';

const line = (query: string) => ({ query, answered: false, person: null, slot: null });

test('a backup is made, restored after a question and taken back, all by keys', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('main')).toBeVisible();
  await app.call('booth.noteDown', line('tied aid'));
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { level: 2, name: 'Backups' })).toBeVisible();
  await expect(page.getByText('There is no backup yet')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('The backup is made.')).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Backups' });
  await expect(list.getByRole('option')).toHaveCount(1);
  await expect(list.getByRole('option')).toContainText('1 missed term');
  await expect(list.getByRole('option')).toContainText('asked for');

  await app.call('booth.noteDown', line('fiscal federalism'));
  await page.keyboard.press('r');
  const question = page.getByRole('dialog', { name: 'Restore this backup?' });
  await expect(question).toContainText('1 missed term');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  expect(await app.call('booth.missed', {})).toMatchObject({ value: { missed: { length: 2 } } });
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is again as it was at')).toBeVisible();
  await expect(list.getByRole('option')).toHaveCount(2);
  await expect(list.getByRole('option').first()).toContainText('before a restore');
  expect(await app.call('booth.missed', {})).toMatchObject({ value: { missed: { length: 1 } } });

  // What was open elsewhere shows what is there now.
  await page.keyboard.press('u');
  await expect(page.getByText('as it was before the restore')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('option')).toHaveCount(2);
});

test('a restore is seen at once in what is on screen, its language too', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByText('There is no backup yet')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('The backup is made.')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 2, name: '백업' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog', { name: '이 백업을 복원하시겠습니까?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Backups' })).toBeVisible();
});

test.describe('a start with a damaged file', () => {
  test.use({
    settings: null,
    timezoneId: 'Asia/Seoul',
    dataFolder: async ({ dataFolder }, use) => {
      mkdirSync(dataFolder, { recursive: true });
      const { database } = openUserDatabase(dataFolder);
      changeSettings(database, { language: 'en', role: 'interpreter' });
      addMissed(database, line('kept in the backup'), 1);
      makeBackup(database, dataFolder, 'daily', Date.parse('2026-11-23T23:05:00Z'));
      database.close();
      writeFileSync(userFile(dataFolder), readFileSync(userFile(dataFolder)).subarray(0, 9_000));
      await use(dataFolder);
    },
  });

  test('tells what was damaged and from when what is shown is, in both languages, until it was read', async ({
    app,
  }) => {
    const { page, dataFolder } = app;
    const told = page.getByRole('region', { name: 'About your data' });
    await expect(told).toContainText(`The file ${path.join(dataFolder, 'user.db')} is damaged.`);
    await expect(told).toContainText('from the backup of Tuesday, 24 November 2026 08:05');
    await expect(page.getByText('Your choices are not saved')).toBeHidden();
    const aside = readdirSync(dataFolder).find((name) => name.startsWith('user-damaged-'));
    await expect(told).toContainText(`kept as ${path.join(dataFolder, String(aside))}`);
    await page.keyboard.press('l');
    const toldInKorean = page.getByRole('region', { name: '사용자 데이터 안내' });
    await expect(toldInKorean).toContainText('2026년 11월 24일 화요일 08:05의 백업에서 데이터를 복원했습니다');
    for (const theme of ['light', 'booth']) {
      await page.keyboard.press('g');
      await expect(page.getByRole('listbox', { name: '백업' }).getByRole('option')).toHaveCount(1);
      expect(await violations(page), theme).toEqual([]);
      await page.keyboard.press('b');
    }
    await page.keyboard.press('m');
    await expect(page.getByRole('option')).toContainText('kept in the backup');
    await expect(toldInKorean).toBeVisible();
    await page.keyboard.press('y');
    await expect(toldInKorean).toBeHidden();

    // The next start has nothing to tell.
    await app.restart();
    await expect(app.page.getByRole('main')).toBeVisible();
    await expect(app.page.getByRole('region', { name: '사용자 데이터 안내' })).toBeHidden();
  });
});
