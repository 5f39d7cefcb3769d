import type { Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { test as base, expect } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';

/** The host stamps reviews by its own clock, so the Forum is a week from now. */
const test = base.extend({
  contentFile: async ({ dataFolder }, use) => {
    const file = `${dataFolder}-in-a-week.db`;
    const date = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await writeChangedContent(file, (content) => ({ ...content, agenda: { ...content.agenda, date } }));
    await use(file);
    rmSync(file);
  },
});

test.describe('by keys alone', () => {
  test('cards are begun, shown, rated, taken back and left', async ({ app: { page } }) => {
    await openStudy(page);
    await page.keyboard.press('t');
    await expect(page.getByLabel('Shown')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(prompt(page)).toHaveText('moderator');
    await expect(page.getByText('new', { exact: true })).toBeVisible();
    const left = await newLeft(page);
    await page.keyboard.press('Space');
    await expect(answer(page)).toContainText('사회자');
    await expect(answer(page)).toBeFocused();
    await page.keyboard.press('3');
    await expect(prompt(page)).not.toHaveText('moderator');
    expect(await newLeft(page)).toBe(left - 1);

    await page.keyboard.press('u');
    await expect(prompt(page)).toHaveText('moderator');
    await expect(page.getByText('new', { exact: true })).toBeVisible();
    expect(await newLeft(page)).toBe(left);
    await page.keyboard.press('Space');
    await expect(answer(page)).toBeVisible();
    await page.keyboard.press('4');
    await expect(prompt(page)).not.toHaveText('moderator');
    await page.keyboard.press('Control+z');
    await expect(prompt(page)).toHaveText('moderator');

    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: 'What to study' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/today$/u);
  });

  test('a typed answer is judged wrong, nearly right and right, each with the rating that it suggests', async ({
    app: { page },
  }) => {
    await openStudy(page);
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await expect(page.getByLabel('Korean → English')).toBeChecked();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Answer in English' });
    const given = async (typed: string) => {
      await expect(prompt(page)).toHaveText('사회자');
      await expect(field).toBeFocused();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toBeVisible();
    };
    const suggested = page.getByRole('group', { name: 'How it went' }).getByRole('button', { name: 'suggested' });
    const takeBack = async () => {
      await page.keyboard.press('Enter');
      await expect(prompt(page)).not.toHaveText('사회자');
      await page.keyboard.press('Control+z');
    };

    await given('chairing');
    await expect(page.getByRole('status')).toContainText('Not this');
    await expect(page.getByRole('status')).toContainText('You typed: chairing');
    await expect(suggested).toContainText('Again');
    await takeBack();
    await given('moderatr');
    await expect(page.getByRole('status')).toContainText('Nearly');
    await expect(page.getByRole('status').locator('ins')).toHaveText('o');
    await expect(suggested).toContainText('Hard');
    await takeBack();
    await given('the Moderators');
    await expect(page.getByRole('status')).toContainText('Right');
    await expect(suggested).toContainText('Good');
  });

  test('what is learned is still there after a restart', async ({ app }) => {
    await openStudy(app.page);
    await expect(everything(app.page)).toContainText('0 learned');
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByRole('textbox')).toBeFocused();
    await app.page.keyboard.press('Space');
    await expect(answer(app.page)).toBeVisible();
    await app.page.keyboard.press('4');
    await expect(prompt(app.page)).not.toHaveText('moderator');
    await app.restart();
    await openStudy(app.page);
    await expect(everything(app.page)).toContainText('1 learned');
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByRole('textbox')).toBeFocused();
    await expect(prompt(app.page)).not.toHaveText('moderator');
    await app.page.keyboard.press('Control+z');
    await expect(prompt(app.page)).toHaveText('moderator');
  });

  test('one’s own terms are cards too, and a scope of their own', async ({ app }) => {
    await app.call('own.add', { row: ownRow('tied aid', '구속성 원조') });
    await app.call('own.add', { row: ownRow('not yet translated', '') });
    const { page } = app;
    await openStudy(page);
    await page.keyboard.press('ArrowDown');
    const own = page.getByRole('option', { name: 'My own terms' });
    await expect(own).toHaveAttribute('aria-selected', 'true');
    await expect(own).toContainText('2 cards');
    await page.keyboard.press('d');
    await expect(own).toContainText('1 cards');
    await page.keyboard.press('Enter');
    await expect(prompt(page)).toHaveText('tied aid');
    await expect(page.getByRole('textbox', { name: 'Answer in Korean' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(answer(page)).toContainText('구속성 원조');
  });
});

test.describe('before one’s turn', () => {
  test.use({ startsAt: new Date().toISOString() });

  test('a drill of what comes next counts three minutes down, and ends after the card on screen', async ({
    app: { page },
  }) => {
    await openStudy(page);
    await page.keyboard.press('r');
    const timer = page.getByRole('timer', { name: 'Left of the drill' });
    await expect(timer).toHaveText(/^0?2:\d\d$/u);
    await expect(page.getByText(/^Before my turn: Opening/u)).toBeVisible();
    const first = (await prompt(page).textContent()) ?? '';
    await page.keyboard.press('Space');
    await expect(answer(page)).toBeVisible();
    await page.keyboard.press('1');
    await expect(prompt(page)).not.toHaveText(first);
    await page.clock.fastForward(60_000);
    await expect(timer).toHaveText(/^0?1:\d\d$/u);
    await page.clock.fastForward(120_000);
    await expect(timer).toHaveText(/^0?0:00$/u);
    await expect(page.getByText('Time is up: this is the last card.')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(answer(page)).toBeVisible();
    await page.keyboard.press('3');

    const done = page.getByRole('heading', { level: 2, name: 'Three minutes are over' });
    await expect(done).toBeFocused();
    await expect(page.getByText('1 of 2 cards known.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('listitem')).toContainText(first);
    await page.keyboard.press('r');
    await expect(timer).toHaveText(/^0?2:\d\d$/u);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: 'What to study' })).toBeFocused();
  });
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });

  test('an answer is composed, judged and taken back; Enter within a composition is left to it', async ({
    app: { page },
  }) => {
    await openStudy(page, '학습 범위');
    await page.keyboard.press('Enter');
    await expect(prompt(page)).toHaveText('moderator');
    const field = page.getByRole('textbox', { name: '한국어로 답하기' });
    await expect(field).toBeFocused();
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('사외');
    await expect(field).toHaveValue('사외');
    await field.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true });
    await compose('사외자');
    await expect(field).toHaveValue('사외자');
    await session.send('Input.insertText', { text: '사외자' });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('거의 정답');
    await expect(page.getByRole('status').locator('del')).toHaveText('외');
    await expect(page.getByRole('status').locator('ins')).toHaveText('회');
    await page.keyboard.press('Enter');
    await expect(prompt(page)).not.toHaveText('moderator');

    await page.keyboard.press('Control+z');
    await expect(prompt(page)).toHaveText('moderator');
    await expect(field).toBeFocused();
    await expect(page.getByText('새 카드', { exact: true })).toBeVisible();
    await compose('사회자느');
    await session.send('Input.insertText', { text: '사회자는' });
    await expect(field).toHaveValue('사회자는');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('정답');
    await expect(page.getByRole('group', { name: '평가' }).getByRole('button', { name: '제안' })).toContainText(
      '알맞음',
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: '학습 범위' })).toBeFocused();
  });

  test('the keys are the same under a Korean layout', async ({ app: { page } }) => {
    await openStudy(page, '학습 범위');
    await page.getByRole('listbox').dispatchEvent('keydown', { key: 'ㅅ', code: 'KeyT', bubbles: true });
    await expect(page.getByLabel('보기만 하기')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(prompt(page)).toHaveText('moderator');
    await page.keyboard.press('Space');
    await expect(answer(page, '답')).toContainText('사회자');
  });
});

async function openStudy(page: Page, list = 'What to study'): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('listbox', { name: list })).toBeFocused();
}

function prompt(page: Page) {
  return page.getByRole('article').getByRole('heading', { level: 2 });
}

function answer(page: Page, name = 'Answer') {
  return page.getByRole('region', { name, exact: true });
}

function everything(page: Page) {
  return page.getByRole('option', { name: /^\S* ?Everything/u });
}

async function newLeft(page: Page): Promise<number> {
  const text = await page.getByText(/^\d+ due, \d+ new$/u).textContent();
  return Number(/(\d+) new/u.exec(text ?? '')?.[1]);
}

function ownRow(en: string, ko: string) {
  const named = (preferred: string) => ({ preferred, abbreviations: [], admitted: [], deprecated: [] });
  const none = { en: '', ko: '' };
  return {
    en: named(en),
    ko: named(ko),
    definition: none,
    note: none,
    domain: '',
    partOfSpeech: null,
    sessions: [],
    speakers: [],
  };
}
