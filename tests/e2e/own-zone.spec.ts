import { rmSync } from 'node:fs';
import type { Content } from '#core/content/content.ts';
import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';

type Agenda = Content['agenda'];

/** Tests on another event than the Forum. */
function eventWith(change: (agenda: Agenda) => Agenda) {
  return test.extend({
    contentFile: async ({ dataFolder }, use) => {
      const file = `${dataFolder}-other.db`;
      await writeChangedContent(file, (content) => ({ ...content, agenda: change(content.agenda) }));
      await use(file);
      rmSync(file);
    },
  });
}

const lateInTheDay: Record<string, string> = {
  '14:00': '21:00',
  '14:15': '21:15',
  '15:15': '22:15',
  '16:15': '23:15',
  '16:30': '23:30',
};
const evening = eventWith((agenda) => ({
  ...agenda,
  date: '2026-11-24',
  sessions: agenda.sessions.map((session) => ({
    ...session,
    start: lateInTheDay[session.start] ?? '',
    end: lateInTheDay[session.end] ?? '',
    slots: session.slots.map(({ start, ...slot }) => ({ ...slot, ...(start && { start: lateInTheDay[start] ?? '' }) })),
  })),
}));

evening.describe('a speaker elsewhere, at an evening event', () => {
  const speaker = { language: 'en', role: 'speaker', person: 'sean-audain' } as const;
  evening.use({ settings: speaker, startsAt: '2026-11-24T12:40:00Z' });

  for (const [timezoneId, city, there] of [
    ['Pacific/Auckland', 'Auckland', '02:23 Wed 25 Nov · UTC+13'],
    ['Asia/Kolkata', 'Kolkata', '18:53 Tue 24 Nov · UTC+5:30'],
    ['America/New_York', 'New York', '08:23 Tue 24 Nov · UTC−5'],
  ] as const) {
    evening.describe(`in ${city}`, () => {
      evening.use({ timezoneId });

      evening('sees their turn there and here, each with its date', async ({ app: { page } }) => {
        await page.clock.pauseAt('2026-11-24T12:40:50Z');
        const turn = page.getByRole('region', { name: 'Your turn' });
        await expect(turn.getByRole('timer')).toHaveText('00:42:10');
        await expect(turn).toContainText('Seoul22:23 Tue 24 Nov');
        await expect(turn).toContainText(`${city} (you)${there}`);
      });
    });
  }

  evening.describe('on a machine that is set to Seoul', () => {
    evening.use({ settings: { ...speaker, ownZone: 'Pacific/Auckland' }, timezoneId: 'Asia/Seoul' });

    evening('sees the zone they chose', async ({ app: { page } }) => {
      await page.clock.pauseAt('2026-11-24T12:40:50Z');
      await expect(page.getByRole('region', { name: 'Your turn' })).toContainText('Auckland (you)02:23 Wed 25 Nov');
      await expect(page.getByRole('banner')).toContainText('you 01:40 Auckland UTC+13 · Wed 25 Nov');
    });
  });
});

/** One night in New York, in which an hour is there twice. */
const nightOfTheChange = eventWith((agenda) => {
  const [session] = agenda.sessions;
  if (!session) throw new Error('The Forum has no session.');
  const night = { ...session, start: '00:30', end: '02:00' };
  const lengths = [60, 60, 30];
  const slots = session.slots.map(({ start: _start, ...slot }, place) => ({ ...slot, minutes: lengths[place] ?? 0 }));
  return { timeZone: 'America/New_York', date: '2026-11-01', sessions: [{ ...night, slots }] };
});

nightOfTheChange.describe('on the night on which the clocks go back', () => {
  nightOfTheChange.use({
    settings: { language: 'en', role: 'speaker', person: 'kim-soon-eun' },
    startsAt: '2026-11-01T04:29:00Z',
    timezoneId: 'Asia/Seoul',
  });

  nightOfTheChange('the hour that is there twice is counted twice', async ({ app: { page } }) => {
    await page.clock.pauseAt('2026-11-01T04:30:00Z');
    const turn = page.getByRole('region', { name: 'Your turn' });
    // From 00:30 to 01:30 on the clock, and two hours.
    await expect(turn.getByRole('timer')).toHaveText('02:00:00');
    await expect(turn).toContainText('New York01:30 Sun 1 Nov');
    await expect(turn).toContainText('Seoul (you)15:30 Sun 1 Nov · UTC+9');
    await expect(page.getByRole('listitem').filter({ hasText: 'Opening Remarks 2' })).toContainText('01:30');
    await expect(page.getByRole('banner')).toContainText('New York UTC−4');
    await page.clock.pauseAt('2026-11-01T06:29:59Z');
    await expect(turn.getByRole('timer')).toHaveText('00:00:01');
    await expect(page.getByRole('banner')).toContainText('New York UTC−5');
  });
});

test.describe('the own zone', () => {
  test.use({ startsAt: '2026-11-24T16:00:00Z', timezoneId: 'America/New_York' });

  test('is chosen by keys, found by a city that shares it, and kept', async ({ app }) => {
    const { page } = app;
    await page.keyboard.press('6');
    const box = page.getByRole('combobox', { name: 'Show another zone as your own' });
    await box.focus();
    await page.keyboard.type('new');
    await expect(page.getByRole('option').first()).toContainText('New York');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await page.keyboard.type('well');
    await expect(page.getByRole('option', { selected: true })).toContainText('Auckland');
    await expect(page.getByRole('option', { selected: true })).toContainText('UTC+13');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toContainText('Auckland UTC+13');
    await expect(page.getByRole('main')).toContainText('chosen here; this computer is set to New York');

    await app.restart();
    await expect(app.page.getByRole('banner')).toContainText('Auckland UTC+13');
    await app.page.keyboard.press('6');
    await app.page.getByRole('button', { name: 'Follow this computer' }).press('Enter');
    await expect(app.page.getByRole('banner')).toContainText('New York UTC−5');
    await expect(app.page.getByRole('main')).toContainText('as this computer is set');
  });

  test('is found in Korean, by its country and by half a syllable', async ({ app: { page } }) => {
    await page.keyboard.press('6');
    await page.clock.runFor(5000);
    const box = page.getByRole('combobox', { name: 'Show another zone as your own' });
    for (const query of ['오ㅋ', '웰리', '뉴질랜드', 'wellington']) {
      await box.fill(query);
      await expect(page.getByRole('option').first(), query).toContainText('Auckland');
    }
    await box.fill('atlantis');
    await expect(page.getByText('No time zone goes by this name.')).toBeVisible();
  });

  test('follows a machine that travels while the app is open', async ({ app: { page } }) => {
    await expect(page.getByRole('banner')).toContainText('you 11:00 New York UTC−5');
    await page.evaluate(() => {
      Temporal.Now.timeZoneId = () => 'Asia/Kolkata';
    });
    await page.clock.runFor(1000);
    await expect(page.getByRole('banner')).toContainText('you 21:30 Kolkata UTC+5:30');
  });

  test.describe('in Korean', () => {
    test.use({ settings: { language: 'ko', role: 'interpreter', ownZone: 'Europe/Madrid' } });

    test('is called what the system calls it, where the interface has no word', async ({ app: { page } }) => {
      await expect(page.getByRole('banner')).toContainText('현지 17:00 스페인 시간 UTC+1');
    });
  });
});
