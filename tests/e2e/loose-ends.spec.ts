import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';

test.use({ startsAt: '2026-11-24T03:00:00Z', settings: { language: 'en', role: 'organiser' } });

function looseEnds(page: Page, name = 'Loose ends for the organisers') {
  return page.getByRole('region', { name });
}

test('an organiser sees first what the programme itself leaves open', async ({ app: { page } }) => {
  const items = looseEnds(page).getByRole('listitem');
  await expect(items).toHaveText([
    /^The agenda has no date\./u,
    /^Opening Session: 1 minute is given to nobody\./u,
    /^Closing: 9 minutes are given to nobody\./u,
  ]);
  await items.nth(2).getByRole('link', { name: 'Show in the programme' }).click();
  await expect(page).toHaveURL(/#\/today\/closing$/u);
  await expect(page.getByText('9 min unallocated')).toBeInViewport();
});

test('all of them are counted and unfold, in both languages', async ({ app: { page } }) => {
  const section = looseEnds(page);
  await section.getByRole('button', { name: /^Show all \d+$/u }).click();
  const count = await section.getByRole('listitem').count();
  expect(count).toBeGreaterThan(20);
  await expect(section.getByRole('heading')).toContainText(`${count} open`);
  const havocs = section.getByRole('listitem').filter({ hasText: 'Wreaked havocs' });
  await expect(havocs.locator('[lang=ko]')).toContainText('바로잡을 수 있다');
  await section.getByRole('button', { name: 'Show the first only' }).click();
  await expect(section.getByRole('listitem')).toHaveCount(3);
});

test('each leads to the sentence of the note or the session it concerns', async ({ app: { page } }) => {
  const section = looseEnds(page);
  await section.getByRole('button', { name: /^Show all/u }).click();
  const entry = (text: string) => section.getByRole('listitem').filter({ hasText: text });
  await expect(entry('The Closing names no moderator').getByRole('link')).toHaveAttribute('href', '#/today/closing');
  await expect(entry('No biographies were supplied').getByRole('link')).toHaveAttribute('href', '#/note/agenda');
  await entry('The enumeration runs').getByRole('link', { name: 'Show in the note' }).click();
  await expect(page).toHaveURL(/#\/note\/s2-4-1$/u);
  await expect(page.getByText('vi)', { exact: false }).first()).toBeVisible();
});

test.describe('with a date and no free minutes', () => {
  test.use({
    contentFile: async ({ dataFolder }, use) => {
      const file = `${dataFolder}-content.db`;
      await writeChangedContent(file, (content) => ({
        ...content,
        agenda: { ...content.agenda, date: '2026-11-24', sessions: content.agenda.sessions.slice(1, 3) },
        looseEnds: content.looseEnds.slice(0, 1),
      }));
      await use(file);
    },
  });

  test('only what people noted down is left', async ({ app: { page } }) => {
    await expect(looseEnds(page).getByRole('listitem')).toHaveText([/^The note carries no title of its own/u]);
    await expect(looseEnds(page).getByRole('button')).toHaveCount(0);
  });
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'organiser' } });

  test('they are said in Korean', async ({ app: { page } }) => {
    const items = looseEnds(page, '주최 측이 정할 사항').getByRole('listitem');
    await expect(items.nth(1)).toContainText('개회식: 1분이 어느 순서에도 배정되지 않았습니다.');
  });
});

test.describe('an interpreter', () => {
  test.use({ settings: { language: 'en', role: 'interpreter' } });

  test('is not troubled with them', async ({ app: { page } }) => {
    await expect(page.getByRole('heading', { name: 'Opening Session' })).toBeVisible();
    await expect(looseEnds(page)).toHaveCount(0);
  });
});
