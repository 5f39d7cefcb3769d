import { AxeBuilder } from '@axe-core/playwright';
import { readCalendar } from '../support/icalendar/read-calendar.ts';
import { expect, test, type App } from './support/app.ts';
import { dated } from './support/dated-forum.ts';
import { savedFile } from './support/saved-file.ts';

test.use({ startsAt: '2026-11-01T05:00:00Z', timezoneId: 'America/New_York' });

/** By its key; with the focus on the first answer, so that Enter is enough. */
async function openDialog({ page }: App): Promise<void> {
  await expect(page.getByRole('button', { name: /^(?:Add to calendar|캘린더에 추가)/u })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog').locator('input:checked, button[type="submit"]').first()).toBeFocused();
}

dated('an interpreter saves every slot with two keys', async ({ app }) => {
  const { page } = app;
  await openDialog(app);
  const dialog = page.getByRole('dialog', { name: 'Add to calendar' });
  await expect(dialog.getByText('The whole programme, 16 slots')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeFocused();
  const { name, octets } = await savedFile(app, () => page.keyboard.press('Enter'));
  expect(name).toBe('local-governance-forum.ics');
  const { events } = readCalendar(octets);
  expect(events).toHaveLength(16);
  expect(events[3]).toMatchObject({
    uid: 'session-1-presentation-1.local-governance-forum@briefing.invalid',
    summary: 'Presentation 1 — Prof. Sabine Kuhlmann (Local Governance Forum)',
    start: Date.parse('2026-11-24T14:15:00+09:00'),
    end: Date.parse('2026-11-24T14:30:00+09:00'),
    zone: { name: 'Asia/Seoul' },
  });
  expect(events[3]?.description).toContain('자비네 쿨만 교수 (임시 표기)');
  await expect(dialog.getByRole('status')).toHaveText(/^(?:Saved\.|Your browser has the file)/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add to calendar' })).toBeVisible();
});

dated.describe('a speaker', () => {
  dated.use({ settings: { language: 'ko', role: 'speaker', person: 'bokyun-shim' } });

  dated('본인의 순서만, 또는 전체를 저장한다', async ({ app }) => {
    const { page } = app;
    await openDialog(app);
    await expect(page.getByRole('radio', { name: '내 순서: 심보균, 2건' })).toBeFocused();
    const mine = await savedFile(app, () => page.keyboard.press('Enter'));
    expect(mine.name).toBe('local-governance-forum-bokyun-shim.ics');
    expect(readCalendar(mine.octets).events.map(({ summary }) => summary)).toEqual([
      '개회사 1 — 심보균 (지방 거버넌스 포럼)',
      '폐회사 2 — 심보균 (지방 거버넌스 포럼)',
    ]);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: '전체 일정, 16개 순서' })).toBeChecked();
    await expect(page.getByRole('status')).toBeEmpty();
    const all = await savedFile(app, () => page.keyboard.press('Enter'));
    expect(readCalendar(all.octets).events).toHaveLength(16);
  });
});

dated.describe('a moderator', () => {
  dated.use({ settings: { language: 'en', role: 'speaker', person: 'pan-suk-kim' } });

  dated('saves the session they moderate', async ({ app }) => {
    await openDialog(app);
    const { octets } = await savedFile(app, () => app.page.keyboard.press('Enter'));
    expect(readCalendar(octets).events).toMatchObject([
      {
        summary: expect.stringMatching(/^Moderating: Session 1: /u),
        start: Date.parse('2026-11-24T14:15:00+09:00'),
        end: Date.parse('2026-11-24T15:15:00+09:00'),
      },
    ]);
  });
});

test('without a date nothing is saved, and the dialogue says why', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Add to calendar' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Add to calendar' });
  await expect(dialog.getByText(/^The event has no date yet\./u)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

dated('axe finds nothing in the dialogue', async ({ app }) => {
  await openDialog(app);
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().include('dialog').analyze();
  expect(violations).toEqual([]);
});
