import { rmSync } from 'node:fs';
import type { Agenda } from '#core/agenda/agenda-schema.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { appendEntry } from '#backend/user-data/run-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';
import { dated } from './support/dated-forum.ts';
import { at, done, key, log, openRun, row, start, write } from './support/run-view.ts';

const seoul = { startsAt: '2026-11-24T04:59:00Z', timezoneId: 'Asia/Seoul' };
dated.use({ ...seoul, settings: { language: 'en', role: 'organiser' } });

test.describe('an event without a date', () => {
  test.use({ ...seoul, settings: { language: 'en', role: 'organiser' } });

  test('is not late before somebody begins it, offers the rehearsal, and asks before it is run', async ({ app }) => {
    const { page } = app;
    await openRun(app, '14:21:00');
    await expect(
      page.getByText(/The event has no date\. A run that is begun now.*24 November 2026, 14:00 in Seoul/u),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Rehearse' })).toHaveAttribute('href', '#/simulate');
    await expect(row(page, 'Opening Remarks 1')).toContainText('Stands by');
    await expect(page.getByText('nothing is late before it is begun')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('dialog', { name: 'Begin the run now?' })).toContainText('all windows on this machine');
    await page.keyboard.press('Escape');
    expect(await done(app)).toEqual([]);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(log(page)).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Against the plan' })).toContainText('21 min behind');
    expect(await done(app)).toEqual(['start opening-remarks-1']);
  });
});

dated.describe('a run far from its hour', () => {
  dated.use({ startsAt: '2026-11-21T00:30:00Z' });

  dated('is begun only when asked for twice', async ({ app }) => {
    const { page } = app;
    await openRun(app);
    await page.keyboard.press('Space');
    await expect(page.getByRole('dialog')).toContainText(/To begin now is 3 d 4 h ahead/u);
    await page.keyboard.press('Escape');
    expect(await done(app)).toEqual([]);
  });
});

dated.describe('an event that is over', () => {
  dated.use({ startsAt: '2026-11-27T01:00:00Z' });

  dated('says so, and nothing of it is started', async ({ app }) => {
    const { page } = app;
    await openRun(app);
    await expect(page.getByText('The event was over on Tuesday, 24 November 2026.')).toHaveCount(2);
    await expect(key(page, 'Start')).toContainText('Nothing is started any more.');
    await expect(key(page, 'Start').getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Space');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await done(app)).toEqual([]);
  });
});

/** The Forum on its day, with its programme changed. */
function withAgenda(change: (agenda: Agenda) => Agenda) {
  return dated.extend({
    contentFile: async ({ dataFolder }, use) => {
      const file = `${dataFolder}-changed.db`;
      await writeChangedContent(file, (content) => ({
        ...content,
        agenda: change({ ...content.agenda, date: '2026-11-24' }),
      }));
      await use(file);
      rmSync(file);
    },
  });
}

const zeroMinutes = withAgenda((agenda) => ({
  ...agenda,
  sessions: agenda.sessions.map((session) => ({
    ...session,
    slots: session.slots.map((slot) => (slot.id === 'opening-remarks-2' ? { ...slot, minutes: 0 } : slot)),
  })),
}));

zeroMinutes('a slot of no length is started, is over its time at once, and is ended by the next', async ({ app }) => {
  const { page } = app;
  await write(app, [start('opening-remarks-1', '14:00:00')]);
  await openRun(app, '14:03:00');
  await expect(row(page, 'Opening Remarks 2')).toContainText('0:00');
  await page.keyboard.press('Space');
  const clock = page.getByRole('region', { name: 'On now' });
  await expect(clock.getByRole('timer')).toHaveText('0:00');
  await expect(clock).toContainText('Finish');
  await page.clock.runFor(2000);
  await expect(clock.getByRole('timer')).toHaveText('+0:02');
  await expect(clock).toContainText('Over time');
  await page.keyboard.press('Space');
  await expect(row(page, 'Keynote Speech')).toContainText('On');
  await expect(row(page, 'Opening Remarks 2')).toContainText('Done');
});

const anotherProgramme = dated.extend({
  // Written before the app is started, as by the app on an agenda since changed.
  contentFile: async ({ contentFile, dataFolder }, use) => {
    const { database } = openUserDatabase(dataFolder);
    for (const time of ['13:00:00', '13:10:00'])
      appendEntry(database, 'another outline', '2026-11-20', { at: at(time), do: 'start' } as RunEntry, () => true);
    database.close();
    await use(contentFile);
  },
});

anotherProgramme('the log of another programme counts for nothing, is kept, and can be put away', async ({ app }) => {
  const { page } = app;
  await openRun(app, '13:59:30');
  const notice = page.getByText(
    /A run of another programme is open: Friday, 20 November 2026, 2 lines, the last at 13:10:00/u,
  );
  await expect(notice).toContainText('It is kept');
  await expect(row(page, 'Opening Remarks 1')).toContainText('Stands by');
  await expect(log(page)).toHaveCount(0);
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(key(page, 'Bring back')).toContainText('20 November 2026');
  await page.keyboard.press('Space');
  await expect(log(page)).toHaveCount(1);
});

dated.describe('an interpreter', () => {
  dated.use({ settings: { language: 'en', role: 'interpreter' } });

  dated('follows with the keys off, until they say that they run the programme', async ({ app }) => {
    const { page } = app;
    await write(app, [start('opening-remarks-1', '14:00:00')]);
    await openRun(app, '14:01:00');
    await expect(page.getByText('The keys are off on this machine.')).toBeVisible();
    for (const pressed of ['Space', 'p', '+', 's', 'u', 'f', 'd', 'a', 't']) await page.keyboard.press(pressed);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await done(app)).toEqual(['start opening-remarks-1']);

    const here = () => app.page.getByRole('switch', { name: /I run the programme on this machine/u });
    await page.keyboard.press('i');
    await expect(here()).toBeChecked();
    await page.keyboard.press('p');
    await expect(log(page)).toHaveCount(2);
    await expect.poll(() => app.call('settings.get', {})).toMatchObject({ value: { runsProgramme: true } });
    await app.restart();
    await openRun(app, '14:02:00');
    await expect(here()).toBeChecked();
    await app.page.keyboard.press('i');
    await expect(app.page.getByText('The keys are off on this machine.')).toBeVisible();
  });
});

dated.describe('in Korean', () => {
  dated.use({ settings: { language: 'ko', role: 'organiser' } });

  dated('the keys say what they do as a Korean show-caller would', async ({ app }) => {
    const { page } = app;
    await write(app, [start('opening-remarks-1', '14:01:20'), start('opening-remarks-2', '14:04:00')]);
    await openRun(app, '14:05:40');
    const keys = page.getByRole('list', { name: '지금 각 키를 누르면' });
    await expect(keys).toContainText('시작 기조연설 (김순은), 20초 빠름 · 개회사 2 (김일재) 종료');
    await expect(keys).toContainText('되돌리기 14:04:00 개회사 2 (김일재) 시작 · 개회사 1 (심보균) 종료');
    await page.keyboard.press('Space');
    await expect(page.getByRole('region', { name: '계획 대비' })).toContainText('20초 빠름');
    await expect(page.getByRole('list', { name: '진행 기록' }).getByRole('listitem').first()).toHaveText(
      '14:05:40 기조연설 (김순은) 시작 · 개회사 2 (김일재) 종료',
    );
  });
});

dated.describe('two windows of one host', () => {
  dated('follow each other live', async ({ app, host }) => {
    dated.skip(host !== 'loopback', 'a desktop app opens its further windows itself');
    const { page } = app;
    await openRun(app);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(row(other, 'Opening Remarks 1')).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press('Space');
    // Not "On time", which it says before as well.
    await expect(row(other, 'Opening Remarks 1')).toHaveText(/^On(?! time)/u);
    await other.bringToFront();
    await other.keyboard.press('p');
    await expect(key(page, 'Go on')).toBeVisible();
    await expect(log(page).first()).toContainText('Paused Opening Remarks 1');
    await other.close();
  });

  dated('that press at once do it once, and the slower one says calmly what the other did', async ({ app, host }) => {
    dated.skip(host !== 'loopback', 'a desktop app opens its further windows itself');
    const { page } = app;
    await write(app, [start('opening-remarks-1', '13:58:00')]);
    await openRun(app);
    const other = await page.context().newPage();
    // It hears of the other's press too late.
    await other.addInitScript(() => {
      globalThis.BroadcastChannel = class extends BroadcastChannel {
        override addEventListener(): void {}
      };
    });
    await other.goto(page.url());
    await expect(row(other, 'Opening Remarks 2')).toContainText('Stands by');
    await page.bringToFront();
    await page.keyboard.press('Space');
    await expect(row(page, 'Opening Remarks 2')).toContainText('On');
    await other.bringToFront();
    await other.keyboard.press('Space');
    await expect(
      other.getByText(/Another window was faster\. It wrote: Started Opening Remarks 2 \(Iljae Kim\)/u),
    ).toBeVisible();
    await expect(row(other, 'Opening Remarks 2')).toContainText('On');
    await expect(key(other, 'Start')).toContainText('Keynote Speech');
    expect(await done(app)).toEqual(['start opening-remarks-1', 'start opening-remarks-2']);
    await other.close();
  });
});
