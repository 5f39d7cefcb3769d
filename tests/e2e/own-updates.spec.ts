import type { Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { mergeRecords } from '#core/own/merge-records.ts';
import type { OwnRecord } from '#core/own/own-record.ts';
import { setFields } from '#core/own/set-fields.ts';
import { writeOwn } from '#backend/user-data/own-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';

const linesOf = (page: Page) => page.getByRole('listbox', { name: 'My terms' }).getByRole('option');

async function openOwn(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: 'My terms' })).toBeVisible();
}

test.describe('an update of the content', () => {
  test.use({
    contentFile: async ({ dataFolder }, use) => {
      const file = `${dataFolder}-content.db`;
      await writeChangedContent(file, (content) => content);
      await use(file);
      rmSync(file);
    },
  });

  test('leaves what was written on its terms, and says of which it changed or dropped', async ({
    app,
    contentFile,
  }) => {
    for (const id of ['local-government', 'decentralization'])
      await app.call('own.annotate', { id, comment: `On ${id}.` });
    await app.quit();
    await writeChangedContent(contentFile ?? '', (content) => ({
      ...content,
      occurrences: content.occurrences.filter(({ term }) => term !== 'decentralization'),
      terms: content.terms
        .filter(({ id }) => id !== 'decentralization')
        .map((term) =>
          term.id === 'local-government' ? { ...term, ko: { ...term.ko, preferred: '새 지방정부' } } : term,
        ),
    }));
    await app.restart();
    await openOwn(app.page);
    await expect(linesOf(app.page)).toHaveCount(2);
    const changed = linesOf(app.page).filter({ hasText: 'On local-government.' });
    await expect(changed).toContainText('changed since you wrote this');
    await expect(changed).toContainText('now 새 지방정부');
    const dropped = linesOf(app.page).filter({ hasText: 'On decentralization.' });
    await expect(dropped).toContainText('The event has this term no longer.');
    await changed.click();
    await app.page.keyboard.press('s');
    await expect(changed).not.toContainText('changed since you wrote this');
    await app.page.keyboard.press('Control+z');
    await expect(changed).toContainText('changed since you wrote this');
  });
});

test('what a partner and I both changed is shown with both values, and one is chosen', async ({ app }) => {
  const record = (fields: OwnRecord['fields']): OwnRecord => ({ kind: 'term', id: 'own-a', fields });
  const base = setFields({}, { en: 'county', ko: '군', removed: false }, { at: 1, by: 'there' });
  const mine = record(setFields(base, { ko: '카운티' }, { at: 5, by: 'here' }));
  const theirs = record(setFields(base, { ko: '군청' }, { at: 4, by: 'there' }));
  await app.quit();
  const { database } = openUserDatabase(app.dataFolder);
  writeOwn(database, 'merge', 6, mergeRecords([mine], [theirs]).records);
  database.close();
  await app.restart();
  await openOwn(app.page);
  await expect(linesOf(app.page).first()).toContainText('1 field differs from your partner’s');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: /군청/u }).click();
  await expect(app.page.getByRole('button', { name: /군청/u })).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await expect(linesOf(app.page).first()).toContainText('군청');
  await app.page.keyboard.press('Control+z');
  await expect(linesOf(app.page).first()).toContainText('1 field differs from your partner’s');
});
