import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNoCalendar } from '#core/agenda/calendar/entries.ts';
import { planProgramme } from '#core/agenda/programme.ts';
import { instant } from '#core/time/instant.ts';
import { exported, harbourDay as content, noon, programmeOf } from '../../../support/exported-calendar.ts';
import { readCalendar } from '../../../support/icalendar/read-calendar.ts';

describe('the calendar of all slots', () => {
  const calendar = readCalendar(exported());

  it('has an entry for each, under a name that stays', () => {
    expect(calendar.events.map(({ uid }) => uid)).toEqual([
      'welcome.harbour-day@briefing.invalid',
      'talk.harbour-day@briefing.invalid',
    ]);
    expect(calendar.name).toBe('Harbour Day');
    expect(calendar.events[0]).toMatchObject({
      start: Date.parse('2026-09-27T09:00:00+13:00'),
      end: Date.parse('2026-09-27T09:10:00+13:00'),
      zone: { name: 'Pacific/Auckland' },
      stamp: noon,
      lastModified: noon,
      summary: 'Welcome — Ms. Ada Smith (Harbour Day)',
      categories: ['Harbour Day'],
    });
  });

  it('says who and what in both languages, the chosen one first, with what of the Korean is working', () => {
    expect(calendar.events[0]?.description.split('\n')).toEqual([
      'Welcome',
      'Ms. Ada Smith, Harbour Master, Harbour Office',
      'Morning',
      'Moderator: Ms. Ada Smith, Harbour Master, Harbour Office',
      'Harbour Day',
      '',
      '인사말',
      '에이다 스미스 (임시 표기) · 항만청 항만장',
      '오전',
      '좌장: 에이다 스미스 (임시 표기) · 항만청 항만장',
      '항만의 날',
      '작업용 번역.',
    ]);
  });

  it('한국어로 내보내면 한국어가 먼저 온다', () => {
    const [first] = readCalendar(exported({ language: 'ko' })).events;
    expect(first?.summary).toBe('인사말 — 에이다 스미스 (항만의 날)');
    expect(first?.description.split('\n')[0]).toBe('인사말');
    expect(first?.description).toContain('\n\nWelcome\n');
  });

  it('marks no spelling that its bearer has confirmed', () => {
    const people = content.people.map((person) => ({
      ...person,
      korean: { ...person.korean, status: 'confirmed' as const },
    }));
    expect(exported({ content: { ...content, people } })).not.toContain('임시');
  });

  it('holds to the RFC in every line, ends and length of lines included', () => {
    const lines = exported({ language: 'ko' }).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });
});

describe('the calendar of one person', () => {
  it('has their slots and, for a moderator, the session', () => {
    const { events } = readCalendar(exported({ person: 'ada-smith' }));
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual([
      ['morning.harbour-day@briefing.invalid', 'Moderating: Morning (Harbour Day)'],
      ['welcome.harbour-day@briefing.invalid', 'Welcome — Ms. Ada Smith (Harbour Day)'],
      ['talk.harbour-day@briefing.invalid', 'Talk — Ms. Ada Smith (Harbour Day)'],
    ]);
    expect(events[0]?.end).toBe(Date.parse('2026-09-27T10:00:00+13:00'));
  });

  it('has the same entries as the calendar of all, so that one does not double the other', () => {
    const all = readCalendar(exported()).events;
    expect(readCalendar(exported({ person: 'ada-smith' })).events.slice(1)).toEqual(all);
  });
});

describe('what is refused', () => {
  const undated = planProgramme({ ...content.agenda, date: null }, noon);

  it.each([
    ['a programme without a date', null, undated, 'no-date'],
    ['the same for one person', 'ada-smith', undated, 'no-date'],
    ['somebody who is not on the programme', 'bob', planProgramme(content.agenda, noon), 'no-turns'],
  ])('%s', (_what, person, programme, reason) => {
    expect(whyNoCalendar(person, programme)).toBe(reason);
    expect(() => exported({ person, programme })).toThrow(RangeError);
  });

  it('nothing of a programme with a date, be it past', () => {
    expect(whyNoCalendar(null, planProgramme(content.agenda, instant(Date.UTC(2099, 0))))).toBeNull();
  });
});

describe('a file made again', () => {
  const events = (minutes: number, now: number) =>
    readCalendar(
      exported({
        programme: programmeOf('Asia/Seoul', '2026-11-24', '14:00', [minutes, 10]),
        now: instant(now),
      }),
    ).events;

  it('gives a slot that moved its old name and a higher revision', () => {
    const [, before] = events(10, noon);
    const [, after] = events(15, noon + 1000);
    expect(after?.uid).toBe(before?.uid);
    expect(after!.start - before!.start).toBe(5 * 60_000);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
    expect(after!.stamp).toBeGreaterThan(before!.stamp);
  });

  it('is the same to the octet at the same moment', () => {
    expect(exported()).toBe(exported());
  });

  it('keeps its revision an INTEGER, whatever the machine takes the time to be', () => {
    expect(events(10, 0)[0]?.sequence).toBe(0);
    expect(events(10, Date.UTC(2087, 11, 31))[0]?.sequence).toBeGreaterThan(2_000_000_000);
  });
});

describe('awkward texts', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'a;b,c\\d"e:f',
      '\\n is not a line end, \\',
      'two\nlines\r\nand\rmore',
      '👩🏽‍💻🇰🇷 emoji '.repeat(12),
      '가'.repeat(300),
      `${'x'.repeat(66)}한글`,
      '\uD800',
      'a\u0000b\u0007c\u007F',
      '\u202Eright to left\u200B\uFEFF',
      'BEGIN:VEVENT\r\nEND:VCALENDAR',
      '\t ',
    ),
  );

  /** What a calendar shows of a text: the text, on one line. */
  const shown = (text: string) =>
    text
      .toWellFormed()
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim();

  it('come out as they went in, whatever they are', () => {
    fc.assert(
      fc.property(awkward, awkward, awkward, awkward, (en, ko, shortTitle, name) => {
        const title = { en, ko };
        const event = { ...content.event, title, shortTitle: { en: shortTitle, ko: shortTitle } };
        const people = content.people.map((person) => ({ ...person, printed: name }));
        const agenda = {
          ...content.agenda,
          sessions: content.agenda.sessions.map((session) => ({
            ...session,
            title,
            slots: session.slots.map((slot) => ({ ...slot, title })),
          })),
        };
        const file = exported({ content: { ...content, event, people }, programme: planProgramme(agenda, noon) });
        const [first] = readCalendar(file).events;
        expect(first?.summary).toBe(shown(`${en} — Ms. ${name} (${shortTitle})`));
        const lines = first?.description.split('\n') ?? [];
        expect(lines[0]).toBe(shown(en));
        expect(lines[6]).toBe(shown(ko));
        expect(first?.categories).toEqual([shown(shortTitle)].filter((category) => category !== ''));
      }),
      { numRuns: 1000 },
    );
  });
});
