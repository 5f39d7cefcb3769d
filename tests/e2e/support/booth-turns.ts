import type { Page } from '@playwright/test';
import { expect, type App } from './app.ts';

export const jisooAndMinji = { interpreters: ['Jisoo', 'Minji'], me: 0, turnMinutes: 20 as const };

/** 14:07:13 in Seoul -> what the page's clock is set to. */
export const seoul = (time: string) => `2026-11-24T${time}+09:00`;
export const strip = (page: Page) => page.getByRole('region', { name: /^(?:Booth turns|부스 교대)$/u });
export const timeOn = (page: Page) => strip(page).getByRole('timer', { name: 'Time on in this turn' });
export const toHandOver = (page: Page) => strip(page).getByRole('timer', { name: 'To the hand-over' });
export const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:Booth turns|부스 교대)$/u });

export async function toBooth({ page }: App): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(strip(page)).toBeVisible();
}

/** Starts the count with whoever begins, by keys alone. */
export async function startTurns(app: App): Promise<void> {
  await toBooth(app);
  await app.page.keyboard.press('F3');
  await expect(dialog(app.page)).toBeVisible();
  await app.page.keyboard.press('Enter');
  await expect(dialog(app.page)).toBeHidden();
  await expect(strip(app.page)).not.toContainText('not on');
}

export const interpreter = { language: 'en', role: 'interpreter' } as const;
