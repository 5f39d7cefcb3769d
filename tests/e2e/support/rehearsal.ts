import type { Page } from '@playwright/test';
import { expect, type App } from './app.ts';

// Five slides, planned 1:30, 2:00, 1:30, 1:30 and 1:30, for a slot of 8 minutes.
export const speaker = { language: 'en', role: 'speaker', person: 'sean-audain' } as const;
export const deck = 'session-2-presentation-2';

export async function openRehearsal({ page }: Pick<App, 'page'>): Promise<void> {
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('Mr. Sean Audain');
  // From then on the view listens to its keys.
  await expect(page.getByRole('heading', { level: 1, name: /^Slides/u })).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1, name: /^Rehearsal/u })).toBeFocused();
}

/** From here on time stands still but for `runFor`, at three tenths of a second. */
export async function begin({ page }: Pick<App, 'page'>): Promise<void> {
  await page.clock.pauseAt('2026-11-24T05:40:00.300Z');
  await page.keyboard.press('r');
  await expect(page.getByRole('timer')).toBeVisible();
}

export async function goOn(page: Page, slide: number): Promise<void> {
  await page.keyboard.press('Space');
  await expect(page.getByText(`Slide ${slide} of 5`)).toBeVisible();
}

/** Goes through all five slides, each for some seconds, and finishes. */
export async function rehearse(page: Page, seconds: readonly number[]): Promise<void> {
  for (const [slide, used] of seconds.entries()) {
    if (slide > 0) await goOn(page, slide + 1);
    await page.clock.runFor(used * 1000);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Rehearsed/u })).toBeVisible();
}
