import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

test.use({
  settings: { language: 'en', role: 'speaker', person: 'sean-audain' },
  startsAt: '2026-11-24T06:00:00Z',
  timezoneId: 'Asia/Seoul',
});

/** Notices are the system's: what is asked of it is written down here. */
async function writeNoticesDown(page: Page, permission: NotificationPermission): Promise<void> {
  await page.evaluate((answer) => {
    const shown: string[] = [];
    class Notice {
      static permission = answer;
      static requestPermission = () => Promise.resolve(answer);
      constructor(title: string, { body, silent }: NotificationOptions) {
        shown.push(`${title} – ${body ?? ''} (${silent ? 'silent' : 'with a sound'})`);
      }
    }
    class CountedWorker extends Worker {
      constructor(address: string | URL) {
        super(address);
        this.addEventListener('message', () => (globalThis as unknown as { seconds: number }).seconds++);
      }
    }
    Object.assign(globalThis, { Notification: Notice, shownNotices: shown, Worker: CountedWorker, seconds: 0 });
  }, permission);
}
const notices = (page: Page) => page.evaluate(() => (globalThis as unknown as { shownNotices: string[] }).shownNotices);

/** Waits until the worker has told of a second that began after now. */
async function nextSecond(page: Page): Promise<void> {
  const seconds = () => page.evaluate(() => (globalThis as unknown as { seconds: number }).seconds);
  const before = await seconds();
  await expect.poll(seconds).toBeGreaterThan(before);
}

test('come by the system at 10, 5 and 1 minutes and at the start, once they are asked for', async ({
  app: { page },
}) => {
  await writeNoticesDown(page, 'granted');
  await page.keyboard.press('6');
  await page.getByText('10, 5 and 1 minutes before, and at the start').click();
  await expect(page.getByRole('radio', { name: /10, 5 and 1 minutes/u })).toBeChecked();
  // Worker seconds are real; what they find is the page's own time.
  const moments = [
    ['2026-11-24T06:12:59Z', 0],
    ['2026-11-24T06:13:00Z', 1],
    ['2026-11-24T06:18:00Z', 2],
    ['2026-11-24T06:22:00Z', 3],
    ['2026-11-24T06:23:00Z', 3],
  ] as const;
  for (const [moment, count] of moments) {
    await page.clock.setFixedTime(moment);
    await nextSecond(page);
    expect(await notices(page)).toHaveLength(count);
  }
  expect(await notices(page)).toEqual([
    'In 10 minutes: You speak – Presentation 2 · 15:23 Seoul (silent)',
    'In 5 minutes: You speak – Presentation 2 · 15:23 Seoul (silent)',
    'In 1 minute: You speak – Presentation 2 · 15:23 Seoul (silent)',
  ]);
});

test('stay off, and say so, where the system does not allow them', async ({ app: { page } }) => {
  await writeNoticesDown(page, 'denied');
  await page.keyboard.press('6');
  await page.getByText('10, 5 and 1 minutes before, and at the start').click();
  await expect(page.getByText(/does not allow notices from Briefing/u)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
});
