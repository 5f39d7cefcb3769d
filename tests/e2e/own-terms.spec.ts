import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { violations } from './support/axe.ts';

test('a term is added, found first, edited, removed and brought back, by keys alone', async ({ app: { page } }) => {
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: /^My terms/u })).toBeFocused();
  await page.keyboard.press('n');
  await expect(field(page, 'English', 'Term')).toBeFocused();
  await page.keyboard.type('local autonomy act');
  await page.keyboard.press('Tab');
  await page.keyboard.type('LAA|LA Act');
  await field(page, '한국어', 'Term').fill('지방자치법');
  await expect(page.getByText('Not saved yet.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('“local autonomy act” is saved.')).toBeVisible();
  await expect(linesOf(page)).toHaveCount(1);
  await expect(linesOf(page)).toContainText('지방자치법');

  await lookUp(page, 'local autonomy a');
  const answer = page.getByRole('option').first();
  await expect(answer).toContainText('지방자치법');
  await expect(answer).toContainText('mine');
  await lookUp(page, 'LA Act');
  await expect(page.getByRole('option').first()).toContainText('지방자치법');

  // The card leads to the form.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText('지방자치법');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1, name: /^Edit a term/u })).toBeVisible();
  await expect(field(page, 'English', 'Term')).toBeFocused();
  await expect(field(page, 'English', 'Abbreviations')).toHaveValue('LAA\nLA Act');
  await field(page, '한국어', 'Term').fill('지방자치법(전부개정)');
  await page.keyboard.press('Control+Enter');
  await expect(linesOf(page)).toContainText('지방자치법(전부개정)');
  await expect(page.getByText('Undo takes back: the edit of “local autonomy act”.')).toBeVisible();

  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(linesOf(page)).toHaveCount(0);
  await expect(page.getByText('“local autonomy act” is removed.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(linesOf(page)).toContainText('지방자치법(전부개정)');
  await page.keyboard.press('Control+z');
  await expect(linesOf(page)).not.toContainText('전부개정');
  await page.keyboard.press('Control+y');
  await expect(linesOf(page)).toContainText('전부개정');
  await page.keyboard.press('Control+Shift+z');
  await expect(linesOf(page)).toHaveCount(0);
});

test('what is typed and not saved is kept when the form is left', async ({ app: { page } }) => {
  await page.keyboard.press('o');
  await expect(page.getByText('Nothing of your own yet.')).toBeVisible();
  await page.keyboard.press('n');
  await expect(field(page, 'English', 'Term')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('ward assembly');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Typed, not saved yet: ward assembly')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('This is what you typed before')).toBeVisible();
  await expect(field(page, 'English', 'Term')).toHaveValue('ward assembly');
  await page.keyboard.press('Control+d');
  await expect(field(page, 'English', 'Term')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: /^My terms/u })).toBeVisible();
  await expect(page.getByText('Typed, not saved yet:')).toHaveCount(0);
});

test('the filter finds by any word, and by session', async ({ app }) => {
  const { page } = app;
  for (const [en, ko, sessions] of [
    ['ward office', '구청', ['session-1']],
    ['ward assembly', '구의회', []],
    ['town hall', '시청', []],
  ] as const)
    await app.call('own.add', { row: { ...empty, en: named(en), ko: named(ko), sessions } });
  await page.keyboard.press('o');
  await expect(linesOf(page)).toHaveCount(3);
  await page.keyboard.press('f');
  await page.keyboard.type('ward 구');
  await expect(linesOf(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  const chosen = linesOf(page).and(page.getByRole('option', { selected: true }));
  await expect(chosen).toContainText('ward assembly');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toContainText('ward office');
  await page.keyboard.press('Enter');
  await expect(field(page, '한국어', 'Term')).toHaveValue('구청');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Only of a session' }).selectOption('session-1');
  await expect(linesOf(page)).toHaveCount(1);
  await expect(linesOf(page)).toContainText('ward office');
});

test('a comment on a term of the event, and its hiding, outlive a restart', async ({ app }) => {
  const { call } = app;
  await lookUp(app.page, 'decentrali');
  await expect(app.page.getByRole('option').first()).toBeVisible();
  const before = await app.page.getByRole('option').first().textContent();
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('dialog').getByRole('button', { name: 'Comment and tags' })).toBeVisible();
  await app.page.keyboard.press('e');
  await expect(app.page.getByLabel('Comment')).toBeFocused();
  await app.page.keyboard.type('The minister says 분권 alone.');
  await app.page.keyboard.press('Control+Enter');
  await expect(linesOf(app.page)).toContainText('분권 alone');
  await app.restart();
  await app.page.keyboard.press('o');
  await expect(linesOf(app.page)).toContainText('The minister says 분권 alone.');
  expect(await violations(app.page)).toEqual([]);

  await lookUp(app.page, 'decentrali');
  await expect(app.page.getByRole('option').first()).toContainText('분권 alone');
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('dialog')).toContainText('The minister says 분권 alone.');
  await app.page.keyboard.press('h');
  await expect(app.page.getByRole('dialog')).toContainText('Hidden from look-up');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(app.page.getByRole('option').first()).not.toHaveText(before ?? '');
  expect(await call('own.get', {})).toMatchObject({ value: { annotations: [{ hidden: true }] } });
});

test('a missed line becomes a term in the language of its script, and stays', async ({ app }) => {
  const { page } = app;
  for (const query of ['tied aid', '재정/연방 100%'])
    await app.call('booth.noteDown', { query, answered: false, person: null, slot: null });
  await page.keyboard.press('m');
  await expect(page.getByRole('listbox', { name: 'Missed terms' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(field(page, '한국어', 'Term')).toHaveValue('재정/연방 100%');
  await expect(field(page, 'English', 'Term')).toBeFocused();
  await page.keyboard.type('fiscal federation');
  await page.keyboard.press('Control+Enter');
  await expect(linesOf(page)).toContainText('재정/연방 100%');
  await page.keyboard.press('m');
  await expect(page.getByRole('listbox', { name: 'Missed terms' }).getByRole('option')).toHaveCount(2);
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });

  test('a term is added and taken back by the same keys', async ({ app: { page } }) => {
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { level: 1, name: /^내 용어/u })).toBeFocused();
    await page.keyboard.press('n');
    await expect(field(page, '한국어', '용어')).toBeFocused();
    await page.keyboard.type('주민 참여 예산');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('‘주민 참여 예산’ 항목을 저장했습니다.')).toBeVisible();
    await expect(page.getByText('되돌릴 작업: ‘주민 참여 예산’ 추가')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('아직 만든 용어가 없습니다.')).toBeVisible();
  });
});

const nothing = { preferred: '', abbreviations: [], admitted: [], deprecated: [] };
const both = { en: '', ko: '' };
const empty = {
  en: nothing,
  ko: nothing,
  definition: both,
  note: both,
  domain: '',
  partOfSpeech: null,
  sessions: [],
  speakers: [],
};

function named(preferred: string) {
  return { ...nothing, preferred };
}

function listOf(page: Page) {
  return page.getByRole('listbox', { name: /^(?:My terms|내 용어)$/u });
}

function linesOf(page: Page) {
  return listOf(page).getByRole('option');
}

function field(page: Page, language: string, name: string) {
  return page.getByRole('group', { name: language }).getByLabel(name, { exact: true });
}

async function lookUp(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await box.fill(query);
}
