import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planProgramme, plannedSlots } from '#core/agenda/programme.ts';
import { appearancesOf } from '#core/speakers/appearances.ts';
import { instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { root } from '../../scripts/build/targets.ts';

const { content, faults } = compileFolder(path.join(root, 'assets/forum'));
if (!content) throw new Error(`The Forum has faults: ${JSON.stringify(faults[0])}`);
const { agenda, conceptNote, people, bodies, decks, terms, occurrences, event } = content;
const segments = conceptNote.sections.flatMap((section) => section.segments);

describe('the concept note', () => {
  it('is there word for word, but for what the PDF broke', () => {
    const titles = conceptNote.sections.filter(({ id }) => id !== 'footnotes').map(({ title }) => title.en);
    const text = segments.map((segment) => `${segment.marker ?? ''} ${segment.text.en}`);
    expect(wordsOf([...titles, ...text].join('\n'))).toEqual(
      wordsOf(repaired(readFileSync(path.join(import.meta.dirname, 'concept-note-as-printed.txt'), 'utf8'))),
    );
  });

  it('has all its parts, in order', () => {
    expect(conceptNote.sections.map(({ id }) => id)).toEqual([
      'background', 'objectives', 'format', 'thematic-focus', 'session-1', 'session-2',
      'audience', 'co-organizers', 'agenda', 'contact', 'footnotes',
    ]); // prettier-ignore
    expect(segments.filter(({ id }) => id.startsWith('obj-')).map(({ marker }) => marker)).toEqual([
      'I.',
      'II.',
      'III.',
      'IV.',
    ]);
    expect(segments.filter(({ kind }) => kind === 'footnote').map(({ marker }) => marker)).toEqual(['1', '2', '3']);
  });

  it('calls its three footnotes from where the note does', () => {
    const calls = segments.flatMap(({ id, footnotes }) => footnotes.en.map(({ footnote }) => `${id} ${footnote}`));
    expect(calls).toEqual(['bg-1-2 fn-1', 'bg-1-3 fn-2', 'bg-6-2 fn-3']);
  });

  it('keeps no trace of broken lines', () => {
    for (const { text } of segments) expect(text.en).not.toMatch(/cent e red|- [a-z]+-\d|\s{2}|http:\/\/ /u);
  });
});

describe('the programme', () => {
  const programme = planProgramme({ ...agenda, date: '2026-11-24' }, instant(0));
  const at = (moment: number) => timeInZone(instant(moment), agenda.timeZone);

  it('has no date, in Korea time', () => {
    expect([agenda.date, agenda.timeZone]).toEqual([null, 'Asia/Seoul']);
  });

  it('has every slot with its minutes', () => {
    const rows = plannedSlots(programme).map(({ slot, start }) =>
      `${at(start)} ${slot.minutes} ${slot.speakers.join(' ')}`.trim(),
    );
    expect(rows).toEqual([
      '14:00 3 bokyun-shim', '14:03 3 iljae-kim', '14:06 8 kim-soon-eun',
      '14:15 15 sabine-kuhlmann', '14:30 15 myung-jae-moon', '14:45 5 erna-irawati', '14:50 5 hyeonuk-bak', '14:55 20',
      '15:15 8 deniz-susar', '15:23 8 sean-audain', '15:31 8 thavisak-manodham', '15:39 8 aida-c-yuvienco', '15:47 8 zaki-b-khoury', '15:55 20',
      '16:15 3 iljae-kim', '16:18 3 bokyun-shim',
    ]); // prettier-ignore
  });

  it('shows the minutes the note gives to nobody', () => {
    const unallocated = programme.sessions.map((session) =>
      session.unallocated.map(({ start, end }) => `${at(start)}–${at(end)}`).join(' '),
    );
    expect(unallocated).toEqual(['14:14–14:15', '', '', '16:21–16:30']);
  });
});

describe('the people', () => {
  it('are the fifteen on the programme and the second contact', () => {
    const onProgramme = people.filter(({ id }) => appearancesOf(id, agenda).length > 0);
    expect([people.length, onProgramme.length]).toEqual([16, 15]);
    expect(people.filter(({ contact }) => contact).map(({ printed }) => printed)).toEqual([
      'Mi Kyoung Park',
      'Young-ji Tak',
    ]);
  });

  it('are each named as the note prints them', () => {
    const note = segments.map(({ text }) => text.en).join('\n');
    for (const { honorific, printed } of people) expect(note).toContain(`${honorific.en} ${printed}`);
  });

  it('have no Hangul spelling that pretends to be confirmed: the note gives none', () => {
    expect(people.filter(({ korean }) => korean.status !== 'working')).toEqual([]);
  });

  it('belong to bodies the app can name in both languages', () => {
    const named = new Map(bodies.map(({ id, name }) => [id, name]));
    for (const person of people) for (const id of person.bodies) expect(named.get(id)?.ko).toBeTruthy();
  });
});

describe('the glossary', () => {
  it('holds at least 80 terms in both languages that occur in the note', () => {
    const occurring = new Set(occurrences.filter(({ language }) => language === 'en').map(({ term }) => term));
    expect(terms.filter(({ id }) => occurring.has(id)).length).toBeGreaterThanOrEqual(80);
  });

  it('knows every acronym of the note', () => {
    const known = new Set(
      terms.flatMap(({ en }) =>
        [en.preferred, ...en.admitted, ...en.abbreviations].map((text) => text.replace(/s$/u, '')),
      ),
    );
    const unknown = [
      'SDGs',
      'COVID-19',
      'PPPPs',
      'ICTs',
      'AI',
      'UNPOG',
      'DPIDG',
      'UN DESA',
      'KRILA',
      '5G',
      'Q&A',
      'UN',
    ].filter((acronym) => !known.has(acronym.replace(/s$/u, '')));
    expect(unknown).toEqual([]);
  });
});

describe('the slide notes', () => {
  it('are there for each presentation and each discussant', () => {
    const talks = agenda.sessions.flatMap(({ slots }) =>
      slots.filter(({ kind }) => kind === 'presentation' || kind === 'discussant'),
    );
    expect(talks).toHaveLength(9);
    const noted = new Set(decks.map(({ slot }) => slot));
    expect(talks.filter(({ id }) => !noted.has(id))).toEqual([]);
  });
});

it('says in both languages that the Korean is a working translation', () => {
  expect(event.translation.en).toMatch(/working translation.*not an official text/u);
  expect(event.translation.ko).toMatch(/작업용 번역.*공식 문서가 아니다/u);
});

/** The printed text without what only the page put there: blanks in words, footnote marks, a link printed twice. */
function repaired(printed: string): string {
  const repairs: [string, string][] = [
    ['cent e red', 'centered'],
    ['Agenda”.1 As', 'Agenda”. As'],
    ['actors 2 ,', 'actors,'],
    ['society.3 ', 'society. '],
    ['\nhttp://www.oecd.org/about/impact/achievingthesdgsincitiesandregions.htm\n', '\n'],
  ];
  return repairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, printed);
}

/** The words of a text, sorted: the page puts footnotes and broken sentences elsewhere than the text does. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}
