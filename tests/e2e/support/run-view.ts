import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app.ts';

export const date = '2026-11-24';

/** An instant of the day of the Forum, in Seoul: "14:05:00". */
export function at(time: string): number {
  return Date.parse(`${date}T${time}+09:00`);
}

/** Opens the run and, where a time of the day is given, stops its clock there: a view that is not open yet would not open then. */
export async function openRun({ page }: Pick<App, 'page'>, time?: string): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('9');
  await expect(rundown(page)).toBeVisible();
  if (time !== undefined) await page.clock.pauseAt(at(time));
}

/** Writes lines to the log as another window would. */
export async function write({ call }: Pick<App, 'call'>, entries: readonly object[], after = 0): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    expect(await call('run.append', { date, after: after + index, entry })).toMatchObject({ ok: true });
  }
}

export function start(slot: string, time: string): object {
  return { at: at(time), do: 'start', slot };
}

export function rundown(page: Page): Locator {
  return page.getByRole('listbox', { name: /Rundown|진행표/u });
}

export function row(page: Page, name: string | RegExp): Locator {
  return rundown(page).getByRole('option').filter({ hasText: name });
}

/** The line of a key: what it would do. */
export function key(page: Page, name: string): Locator {
  const lines = page.getByRole('list', { name: 'What each key does now' }).getByRole('listitem');
  return lines.filter({ has: page.getByText(name, { exact: true }) });
}

export function log(page: Page): Locator {
  return page.getByRole('list', { name: 'Log' }).getByRole('listitem');
}

/** What the host has on disk: what was done, in order. */
export async function done({ call }: Pick<App, 'call'>): Promise<string[]> {
  const answer = (await call('run.get', {})) as { value: { run: { entries: { do: string; slot?: string }[] } | null } };
  return (answer.value.run?.entries ?? []).map((entry) => [entry.do, entry.slot].filter(Boolean).join(' '));
}
