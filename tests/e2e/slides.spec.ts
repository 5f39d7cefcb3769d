import { expect, test } from './support/app.ts';

test.use({ startsAt: '2026-11-24T06:00:00Z' });

test.describe('the slide notes', () => {
  test.beforeEach(async ({ app: { page } }) => {
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Slides/u })).toBeFocused();
  });

  test('say that they are not the speakers’ own', async ({ app: { page } }) => {
    await expect(page.getByText(/not the speakers’ own slides/u)).toBeVisible();
  });

  test('have a deck for each talk and discussant, and open on what comes next', async ({ app: { page } }) => {
    const decks = page.getByRole('navigation', { name: 'Decks' }).getByRole('link');
    expect(await decks.count()).toBeGreaterThanOrEqual(9);
    // 15:00 in Seoul is the discussion of Session 1, which has no deck: the next is Presentation 1 of Session 2.
    await expect(page.getByRole('navigation', { name: 'Decks' }).locator('[aria-current]')).toContainText(
      'Deniz Susar',
    );
  });

  test('show each slide in both languages, with its time against the slot', async ({ app: { page } }) => {
    await page.getByRole('link', { name: /Sean Audain/u }).click();
    const deck = page.getByRole('article');
    await expect(deck).toContainText('Mr. Sean Audain');
    await expect(deck).toContainText('slot of 8 min');
    const slide = deck.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
    expect(await slide.count()).toBeGreaterThanOrEqual(3);
    await expect(slide.first().locator('p[lang=en]').first()).toBeVisible();
    await expect(slide.first().locator('p[lang=ko]').first()).toBeVisible();
  });

  test('have the glossary’s terms marked in both languages, each opening its card', async ({ app: { page } }) => {
    await page.getByRole('link', { name: /Sean Audain/u }).click();
    const points = page.getByRole('article').getByRole('listitem');
    for (const language of ['en', 'ko'])
      await expect(points.locator(`p[lang=${language}] a[href^="#/lookup/"]`).first()).toBeVisible();
    const marked = points.locator('p[lang=ko] a[href^="#/lookup/"]').first();
    const name = (await marked.textContent()) ?? '';
    // A particle stays outside the mark.
    expect(name).not.toMatch(/(?:[은는이가을를의에]|에서|으로)$/u);
    await marked.click();
    await expect(page.getByRole('dialog')).toContainText(name);
  });

  test('lead to their terms and to the sentences they come from', async ({ app: { page } }) => {
    const deck = page.getByRole('article');
    await deck
      .getByRole('button', { name: /[가-힣]/u })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    const source = deck.getByText('In the note:').first().getByRole('link').first();
    const id = (await source.textContent()) ?? '';
    await source.click();
    await expect(page).toHaveURL(new RegExp(`#/note/${id}$`, 'u'));
    await expect(page.getByRole('heading', { level: 1, name: /Concept Note/iu })).toBeVisible();
  });
});

test.describe('a speaker', () => {
  test.use({ settings: { language: 'en', role: 'speaker', person: 'sean-audain' } });

  test('finds their own deck open', async ({ app: { page } }) => {
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await expect(page.getByRole('article')).toContainText('Mr. Sean Audain');
  });
});
