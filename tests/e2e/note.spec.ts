import type { Page } from '@playwright/test';
import type { Content } from '#core/content/content.ts';
import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';

async function openNote(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Note', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Concept Note/iu })).toBeFocused();
}

/** Waits for the end of the note, which is painted a frame after its beginning. */
async function wholeNote(page: Page): Promise<void> {
  await expect(page.getByText('yjtak@krila.re.kr').last()).toBeAttached();
}

/** Both cells of every sentence pair on screen or below it, as the page lays them out. */
async function cellTops(page: Page): Promise<[number, number][]> {
  await wholeNote(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('main section > div > div')].map((pair) => {
      const [english, korean] = [...pair.children].map((cell) => cell.getBoundingClientRect().top);
      return [english ?? 0, korean ?? 0] as [number, number];
    }),
  );
}

test('English and Korean stand side by side, each pair on one line', async ({ app: { page } }) => {
  await openNote(page);
  const tops = await cellTops(page);
  expect(tops.length).toBeGreaterThan(80);
  expect(tops.filter(([english, korean]) => english !== korean)).toEqual([]);
  await expect(page.getByText('Local governments play a critical role').first()).toBeVisible();
});

test('in a narrow window the pairs are stacked', async ({ app: { page } }) => {
  await page.setViewportSize({ width: 600, height: 700 });
  await openNote(page);
  const tops = await cellTops(page);
  expect(tops.filter(([english, korean]) => korean <= english)).toEqual([]);
});

test('says in both languages that the Korean is a working translation', async ({ app: { page } }) => {
  await openNote(page);
  await expect(page.getByText(/The Korean is a working translation/u)).toHaveAttribute('lang', 'en');
  await expect(page.getByText(/국문은 이 브리핑을 위해 만든 작업용 번역/u)).toHaveAttribute('lang', 'ko');
});

test('a marked term opens its short card, and from there the whole one', async ({ app: { page } }) => {
  await openNote(page);
  const term = page.getByRole('link', { name: 'Political Declaration' }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const preview = page.getByRole('dialog', { name: 'Political Declaration' });
  await expect(preview).toContainText('정치선언');
  await expect(preview.getByRole('button', { name: 'Open the card' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(term).toBeFocused();
  await term.click();
  await page.getByRole('button', { name: 'Open the card' }).click();
  await expect(page.getByRole('dialog', { name: 'Political Declaration' })).toContainText('2 places in the note');
});

test('a footnote is reached from its call, and the call from it', async ({ app: { page } }) => {
  await openNote(page);
  await page.getByRole('link', { name: 'Footnote 2' }).first().click();
  const footnote = page.getByText('Organisation for Economic Cooperation and Development').last();
  await expect(footnote).toBeInViewport();
  await page.getByRole('link', { name: 'Back to the text that calls footnote 2' }).first().click();
  await expect(page.getByText('As 65 percent of the total').last()).toBeInViewport();
});

test('finds in both languages, goes on and back, and counts', async ({ app: { page } }) => {
  await openNote(page);
  await page.keyboard.press('f');
  await expect(page.getByRole('textbox', { name: 'Find in the note' })).toBeFocused();
  await page.keyboard.type('robotics');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect(page.getByRole('main').locator('mark', { hasText: 'robotics' })).toBeInViewport();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('디지털 전환');
  await expect(page.getByText(/^1 of \d\d+$/u)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 of /u)).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText(/^(\d+) of \1$/u)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').locator('mark')).toHaveCount(0);
});

test('an address leads to one sentence', async ({ app: { page } }) => {
  await page.goto(new URL('#/note/s2-1-3', page.url()).href);
  const sentence = page.getByText('Cities have particularly harnessed').last();
  await expect(sentence).toBeInViewport();
});

test('an address leads to a section, whether the note is open or not', async ({ app: { page } }) => {
  await page.goto(new URL('#/note/audience', page.url()).href);
  await expect(page.getByRole('heading', { level: 2, name: /Target Audience/u })).toBeInViewport();
  await page.goto(new URL('#/note/objectives', page.url()).href);
  await expect(page.getByRole('heading', { level: 2, name: /Objectives/u })).toBeInViewport();
});

test('a key puts Korean on the left, and it stays there in this window', async ({ app: { page } }) => {
  const koreanIsLeft = () =>
    page.evaluate(() => {
      const x = (language: string) =>
        document.querySelector(`main h2 [lang=${language}]`)?.getBoundingClientRect().x ?? NaN;
      return x('ko') < x('en');
    });
  await openNote(page);
  expect(await koreanIsLeft()).toBe(false);
  await page.keyboard.press('F2');
  await expect.poll(koreanIsLeft).toBe(true);
  await page.keyboard.press('1');
  await openNote(page);
  expect(await koreanIsLeft()).toBe(true);
  await page.getByRole('button', { name: /swap the sides/u }).click();
  await expect.poll(koreanIsLeft).toBe(false);
});

test('the list of sections leads to each, and says which is being read', async ({ app: { page } }) => {
  await openNote(page);
  const sections = page.getByRole('navigation', { name: 'Sections of the note' });
  await sections.getByRole('link', { name: /^Target Audience/u }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Target Audience/u })).toBeInViewport();
  await expect(sections.getByRole('link', { name: /^Target Audience/u })).toHaveAttribute('aria-current', 'location');
});

test.describe('where there is no Korean yet', () => {
  test.use({
    contentFile: async ({ dataFolder }, use) => {
      const file = `${dataFolder}-content.db`;
      await writeChangedContent(file, withoutKorean);
      await use(file);
    },
  });

  test('the note says so in words and keeps its lines', async ({ app: { page } }) => {
    await openNote(page);
    await expect(page.getByText('not translated yet').first()).toBeVisible();
    const tops = await cellTops(page);
    expect(tops.length).toBeGreaterThan(80);
    expect(tops.filter(([english, korean]) => english !== korean)).toEqual([]);
  });

  test('every view opens', async ({ app: { page } }) => {
    for (const view of ['Today', 'Look up', 'Note', 'Speakers', 'Slides', 'Settings']) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });
});

function withoutKorean(content: Content): Content {
  const english = <T extends { en: string }>(text: T) => ({ ...text, ko: null });
  const sections = content.conceptNote.sections.map((section) => ({
    ...section,
    title: english(section.title),
    segments: section.segments.map((segment) => ({
      ...segment,
      text: english(segment.text),
      footnotes: { ...segment.footnotes, ko: [] },
      marks: { ...segment.marks, ko: [] },
    })),
  }));
  return {
    ...content,
    conceptNote: { ...content.conceptNote, title: english(content.conceptNote.title), sections },
    people: content.people.map((person) => ({ ...person, title: english(person.title), bio: [] })),
    bodies: content.bodies.map((body) => ({ ...body, name: english(body.name) })),
    decks: content.decks.map((deck) => ({ ...deck, title: english(deck.title) })),
    terms: content.terms.map((term) => ({ ...term, definition: term.definition && english(term.definition) })),
  };
}

test('one key takes the marks of the terms away, everywhere and for good, and brings them back', async ({ app }) => {
  await openNote(app.page);
  const term = () => app.page.getByRole('main').getByRole('link', { name: 'Local governments', exact: true }).first();
  await expect(term()).toHaveCSS('text-decoration-line', 'underline');
  await app.page.keyboard.press('t');
  await expect(term()).toHaveCSS('text-decoration-line', 'none');
  await expect(app.page.getByRole('button', { name: 'Terms marked' })).toHaveAttribute('aria-pressed', 'false');
  await app.restart();
  await app.page.getByRole('link', { name: 'Slides', exact: true }).click();
  const inSlides = app.page.getByRole('article').locator('p[lang=en] a[href^="#/lookup/"]').first();
  await expect(inSlides).toHaveCSS('text-decoration-line', 'none');
  await app.page.getByRole('button', { name: 'Terms marked' }).click();
  await app.page.mouse.move(0, 0);
  await expect(inSlides).toHaveCSS('text-decoration-line', 'underline');
});
