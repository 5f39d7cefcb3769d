import type { Page } from '@playwright/test';
import { mostFigures, mostTerms } from '#core/sheets/booth-sheet.ts';
import { expect, test } from './support/app.ts';

test.use({ startsAt: '2026-11-24T05:21:40Z' });

const sessions = ['opening', 'session-1', 'session-2', 'closing'];

async function openSheet(page: Page, session: string): Promise<void> {
  await page.goto(new URL(`#/sheet/${session}`, page.url()).href);
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** How many pages a print has: the page objects of the file, not the tree that holds them. */
async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = (await page.pdf({ format })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

test('opens by its key on the session that is on, and shows each other one when chosen', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('8');
  await expect(page.getByRole('heading', { level: 1, name: /^Booth sheet/u })).toBeFocused();
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Session 1: Strengthening');
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('세션 1: 지방정부의');
  await page.getByRole('navigation', { name: 'Sessions' }).getByRole('link', { name: 'Closing' }).click();
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Closing');
  await expect(page.getByRole('link', { name: 'Closing' })).toHaveAttribute('aria-current', 'true');
});

test('has the names in both scripts with how they are said, the terms and the numbers', async ({ app: { page } }) => {
  await openSheet(page, 'session-1');
  const names = page.getByRole('region', { name: 'Speakers' });
  await expect(names.getByRole('listitem')).toHaveCount(5);
  await expect(names.getByRole('listitem').first()).toContainText('ModeratorProf. Pan Suk Kim · kim pahn-suhk');
  const kuhlmann = names.getByRole('listitem').filter({ hasText: '14:15' });
  await expect(kuhlmann).toContainText('Prof. Sabine Kuhlmann');
  await expect(kuhlmann).toContainText('University of Potsdam');
  await expect(kuhlmann.locator('[lang=ko]').first()).toContainText('자비네 쿨만 교수');
  await expect(kuhlmann.locator('[lang=ko]').first()).toContainText('포츠담대학교');
  const terms = page.getByRole('region', { name: 'Terms' }).getByRole('listitem');
  await expect(terms).toHaveCount(mostTerms);
  await expect(terms.filter({ hasText: /^local governance/u })).toContainText('지방 거버넌스');
  const numbers = page.getByRole('region', { name: 'Numbers' }).getByRole('listitem');
  await expect(numbers).toHaveCount(mostFigures);
  await expect(numbers.first()).toContainText(/[a-z]{3}.*[가-힣]{2}/u);
});

test('prints by its button and by its key', async ({ app: { page } }) => {
  await openSheet(page, 'opening');
  await page.evaluate(() => {
    let prints = 0;
    window.print = () => document.body.setAttribute('data-prints', String(++prints));
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-prints', '1');
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-prints', '2');
});

test('is reached from each session of the programme', async ({ app: { page } }) => {
  const session = page.getByRole('group').filter({ hasText: 'Session 2: Accelerating' });
  await session.getByRole('link', { name: 'Booth sheet' }).click();
  await expect(page).toHaveURL(/#\/sheet\/session-2$/u);
  await expect(page.getByRole('article')).toContainText('Mr. Deniz Susar');
});

for (const language of ['en', 'ko'] as const) {
  test.describe(`printed in ${language}, from the booth theme`, () => {
    test.use({ settings: { language, theme: 'booth', role: 'interpreter' } });

    test('is the sheet alone, black on white', async ({ app: { page } }) => {
      await openSheet(page, 'session-2');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(page.getByRole('article')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(page.getByRole('article')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    });

    test('fills one page for each session, on A4 and on Letter', async ({ app: { page, host } }) => {
      test.skip(host === 'electron', 'Electron prints to a file only by its own API.');
      for (const session of sessions) {
        await openSheet(page, session);
        expect(await printedPages(page, 'A4'), `${session}, A4`).toBe(1);
        expect(await printedPages(page, 'Letter'), `${session}, Letter`).toBe(1);
      }
      await page.goto(new URL('#/note', page.url()).href);
      await expect(page.getByRole('region').last()).toBeAttached();
      expect(await printedPages(page, 'A4'), 'the whole note').toBeGreaterThan(3);
    });
  });
}
