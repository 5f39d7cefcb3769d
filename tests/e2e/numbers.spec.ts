import type { Page } from '@playwright/test';
import type { Figure } from '#core/numbers/figure-schema.ts';
import { expect, test } from './support/app.ts';

async function openNumbers(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('7');
  await expect(page.getByRole('heading', { level: 1, name: /^Numbers/u })).toBeFocused();
}

function entry(page: Page, text: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: text });
}

test('every figure of the note is there, as each language writes and says it', async ({ app: { page, call } }) => {
  await openNumbers(page);
  const answer = (await call('numbers.list', {})) as { value: { figures: Figure[] } };
  expect(answer.value.figures.length).toBeGreaterThan(20);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(answer.value.figures.length);
  const share = entry(page, '65 percent');
  await expect(share.getByText('sixty-five percent')).toBeVisible();
  await expect(share.locator('[lang=ko]').first()).toContainText('65%육십오 퍼센트');
  await expect(share).toContainText('Share of all SDG targets');
});

test('a figure leads to its sentence in the note', async ({ app: { page } }) => {
  await openNumbers(page);
  await entry(page, '65 percent').getByRole('link', { name: 'bg-1-3' }).click();
  await expect(page).toHaveURL(/#\/note\/bg-1-3$/u);
  await expect(page.getByText('As 65 percent of the total').last()).toBeInViewport();
});

test('a figure that stands in many places shows the first, and the others when asked', async ({ app: { page } }) => {
  await openNumbers(page);
  const name = entry(page, 'COVID-19covid nineteen');
  await expect(name.getByRole('link')).toHaveCount(6);
  await name.getByRole('button', { name: /^and \d+ more$/u }).click();
  expect(await name.getByRole('link').count()).toBeGreaterThan(20);
});

test('typing finds by the figure, by how it is read in either language, and by what is said of it', async ({
  app: { page },
}) => {
  await openNumbers(page);
  const items = page.getByRole('main').getByRole('listitem');
  const all = await items.count();
  await page.keyboard.press('f');
  const box = page.getByRole('textbox', { name: 'Find a figure' });
  await expect(box).toBeFocused();
  for (const query of ['65', 'sixty five', '육십오퍼센트', 'not of the goals']) {
    await box.fill(query);
    await expect(items, query).toHaveCount(1);
    await expect(items).toContainText('65 percent');
  }
  await expect(page.getByText(`1 of ${all}`)).toBeVisible();
  await box.fill('nowhere');
  await expect(page.getByText('No figure of the note answers “nowhere”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(all);
  await expect(box).not.toBeFocused();
});

test.describe('from the slide notes', () => {
  test.use({ startsAt: '2026-11-24T05:21:40Z' });

  test('a figure to have ready leads to its entry', async ({ app: { page } }) => {
    await page.goto(new URL('#/slides/session-1', page.url()).href);
    await page.getByRole('article').locator('a[href="#/numbers/covid-19"]').first().click();
    await expect(page).toHaveURL(/#\/numbers\/covid-19$/u);
    await expect(entry(page, 'COVID-19covid nineteen')).toBeInViewport();
    await expect(entry(page, 'COVID-19covid nineteen')).toBeFocused();
  });
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });

  test('Korean stands on the left, and the rail says where one is', async ({ app: { page } }) => {
    await page.getByRole('link', { name: '숫자' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /^숫자와 날짜/u })).toBeFocused();
    const share = entry(page, '육십오 퍼센트');
    const [korean, english] = await Promise.all(
      ['65%', '65 percent'].map(async (text) => (await share.getByText(text, { exact: true }).boundingBox())?.x ?? 0),
    );
    expect(korean).toBeLessThan(english ?? 0);
    await expect(
      page.getByRole('navigation', { name: '화면' }).getByRole('link', { name: '슬라이드' }),
    ).toHaveAttribute('aria-current', 'true');
  });
});
