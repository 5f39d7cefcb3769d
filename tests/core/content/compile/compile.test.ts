import { describe, expect, it } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import { minimalEvent } from '../../../support/minimal-event.ts';

type Changes = Parameters<typeof minimalEvent>[0];

function faultsOf(changes: Changes) {
  const { content, faults } = compile(minimalEvent(changes));
  if (faults.length > 0) expect(content).toBeNull();
  return faults.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

describe('an event without a fault', () => {
  it('compiles to its content', () => {
    const { content, faults } = compile(minimalEvent());
    expect(faults).toEqual([]);
    expect(content?.agenda.sessions[0]?.slots.map(({ id }) => id)).toEqual(['welcome', 'talk']);
    expect(content?.terms.map(({ id }) => id)).toEqual(['harbour', 'tide-gauge']);
  });

  it('joins the languages by segment and leaves what is not translated empty', () => {
    const { content } = compile(minimalEvent());
    const segments = content?.conceptNote.sections.flatMap((section) => section.segments) ?? [];
    expect(segments.map(({ id, text }) => [id, text.ko])).toEqual([
      ['aims-1', '항만이 문을 연다.'],
      ['aims-2', null],
      ['aim-1', null],
      ['fn-1', '항만법.'],
    ]);
  });

  it('takes footnote calls out of the text and keeps where they stood', () => {
    const { content } = compile(minimalEvent());
    const [first] = content?.conceptNote.sections[0]?.segments ?? [];
    expect(first?.text.en).toBe('The harbour opens.');
    expect(first?.footnotes.en).toEqual([{ at: 18, footnote: 'fn-1' }]);
  });

  it('computes where each term occurs, in both languages, and not inside a longer Korean noun (항만법)', () => {
    const { content } = compile(minimalEvent());
    expect(content?.occurrences).toEqual([
      { term: 'harbour', segment: 'aims-1', language: 'en' },
      { term: 'harbour', segment: 'aims-1', language: 'ko' },
      { term: 'harbour', segment: 'aims-2', language: 'en' },
      { term: 'harbour', segment: 'fn-1', language: 'en' },
    ]);
  });

  it('accepts JSON wherever YAML is', () => {
    const json = JSON.stringify(
      { bodies: [{ id: 'harbour-office', name: { en: 'Harbour Office' }, koreanStatus: 'working' }] },
      null,
      '\t',
    );
    expect(faultsOf({ 'bodies.yaml': null, 'bodies.json': json })).toEqual([]);
  });

  it('needs no Korean text yet', () => {
    expect(faultsOf({ 'concept-note/ko.md': null })).toEqual([]);
  });

  it('takes a bio sentence that an organiser gives a source of their own', () => {
    const bio =
      '    bio: [{ text: { en: Born at sea. }, source: supplied by the speaker }]\n    bodies: [harbour-office]';
    expect(faultsOf({ 'people.yaml': ['    bodies: [harbour-office]', bio] })).toEqual([]);
  });

  it('may have no date yet', () => {
    const { content } = compile(minimalEvent({ 'agenda.yaml': ['date: 2026-09-27', 'date:'] }));
    expect(content?.agenda.date).toBeNull();
  });
});

describe('each fault names its file and line', () => {
  const cases: [title: string, changes: Changes, expected: string[]][] = [
    ['a missing file', { 'agenda.yaml': null }, ['agenda.yaml:1 file-missing']],
    ['a misspelt file name', { 'agneda.yaml': 'x: 1' }, ['agneda.yaml:1 file-unknown']],
    ['a file given twice', { 'people.json': '{"people":[]}' }, ['people.json:1 file-twice']],
    ['broken YAML', { 'event.yaml': ['title: {', 'title: {{'] }, ['event.yaml:3 yaml-syntax']],
    ['a YAML alias', { 'event.yaml': ['id: harbour-day', 'id: *b'] }, ['event.yaml:1 yaml-syntax']],
    ['an unknown key', { 'agenda.yaml': ['    end:', '    stop: 1\n    end:'] }, ['agenda.yaml:7 unknown-key']],
    ['a missing key', { 'agenda.yaml': ['    end: "10:00"\n', ''] }, ['agenda.yaml:4 missing-key']],
    ['a wrong type', { 'agenda.yaml': ['minutes: 30', 'minutes: soon'] }, ['agenda.yaml:11 wrong-type']],
    ['a value that is none of the list', { 'agenda.yaml': ['kind: remarks', 'kind: speech'] }, ['agenda.yaml:10 not-one-of']],
    ['a time that is none', { 'agenda.yaml': ['start: "09:00"', 'start: "9:00"'] }, ['agenda.yaml:6 bad-format']],
    ['negative minutes', { 'agenda.yaml': ['minutes: 30', 'minutes: -1'] }, ['agenda.yaml:11 out-of-range']],
    ['two slots with one id', { 'agenda.yaml': ['id: talk', 'id: welcome'] }, ['agenda.yaml:11 duplicate-id', 'slides/talk.yaml:1 unknown-slot']],
    ['a speaker who is not there', { 'agenda.yaml': ['speakers: [ada-smith] }\n      -', 'speakers: [bob] }\n      -'] }, ['agenda.yaml:10 unknown-person']],
    ['a moderator who is not there', { 'agenda.yaml': ['moderators: [ada-smith]', 'moderators: [bob]'] }, ['agenda.yaml:8 unknown-person']],
    ['minutes beyond the session', { 'agenda.yaml': ['end: "10:00"', 'end: "09:30"'] }, ['agenda.yaml:11 minutes-beyond-session']],
    ['a slot that overlaps', { 'agenda.yaml': ['minutes: 30,', 'minutes: 30, start: "09:05",'] }, ['agenda.yaml:11 slot-overlaps']],
    ['a session that starts when its first slot does not', { 'agenda.yaml': ['    start: "09:00"', '    start: "08:55"'] }, ['agenda.yaml:10 session-start-differs']],
    ['an unknown zone', { 'agenda.yaml': ['Pacific/Auckland', 'Pacific/Atlantis'] }, ['agenda.yaml:1 unknown-zone']],
    ['a day that is none', { 'agenda.yaml': ['2026-09-27', '2026-02-30'] }, ['agenda.yaml:2 no-such-date']],
    [
      'a bio sentence without a source',
      { 'people.yaml': ['    bodies: [harbour-office]', '    bio: [{ text: { en: Born at sea. } }]\n    bodies: [harbour-office]'] },
      ['people.yaml:10 bad-format'],
    ],
    [
      'a bio sentence from a segment that is not there',
      { 'people.yaml': ['    bodies: [harbour-office]', '    bio: [{ text: { en: Born at sea. }, from: [aims-9] }]\n    bodies: [harbour-office]'] },
      ['people.yaml:10 unknown-segment'],
    ],
    ['a body that is not there', { 'people.yaml': ['[harbour-office]', '[mint]'] }, ['people.yaml:10 unknown-body']],
    ['a Korean name without Hangul', { 'people.yaml': ['에이다 스미스', 'Ada'] }, ['people.yaml:8 korean-without-hangul']],
    ['other columns', { 'glossary.csv': ['id,domain', 'id,area'] }, ['glossary.csv:1 csv-columns', 'slides/talk.yaml:9 unknown-term']],
    ['an unclosed quote', { 'glossary.csv': ['tide gauge,', '"tide gauge,'] }, ['glossary.csv:3 csv-syntax', 'slides/talk.yaml:9 unknown-term']],
    ['a domain that is not there', { 'glossary.csv': ['tide-gauge,harbours', 'tide-gauge,boats'] }, ['glossary.csv:3 unknown-domain']],
    ['a designation two terms claim', { 'glossary.csv': ['tide gauge,,,TG', 'tide gauge,Harbour,,TG'] }, ['glossary.csv:3 designation-twice']],
    ['a term that occurs nowhere', { 'glossary.csv': ['working,theme', 'working,source'] }, ['glossary.csv:3 occurs-nowhere']],
    ['a segment without an id', { 'concept-note/en.md': ['{#aims-2} ', ''] }, ['concept-note/en.md:6 text-no-id']],
    ['a segment id used twice', { 'concept-note/en.md': ['{#aims-2}', '{#aims-1}'] }, ['concept-note/en.md:6 duplicate-id']],
    ['text before a section', { 'concept-note/en.md': ['# Note\n', '# Note\n\n{#x} Loose.'] }, ['concept-note/en.md:3 text-no-section']],
    ['a footnote that is not there', { 'concept-note/en.md': ['[^1]\n', '[^2]\n'] }, ['concept-note/en.md:5 text-unknown-footnote']],
    ['markup', { 'concept-note/en.md': ['Two harbours', 'Two **harbours**'] }, ['concept-note/en.md:6 text-markup']],
    ['a translation of nothing', { 'concept-note/ko.md': ['{#aims-1}', '{#aims-9}'] }, ['concept-note/ko.md:5 text-no-source']],
    ['a translation out of order', { 'concept-note/ko.md': ['{#aims-1}', '{#aim-1} 열어 둔다.\n{#aims-1}'] }, ['concept-note/ko.md:6 text-out-of-order']],
    ['a translation in another section', { 'concept-note/ko.md': ['[^1]: {#fn-1}', '[^1]: {#fn-1} 항만법.\n{#aims-2}'] }, ['concept-note/ko.md:10 text-other-section', 'concept-note/ko.md:10 text-out-of-order']],
    ['Korean without Hangul', { 'concept-note/ko.md': ['항만이 문을 연다.', 'It opens.'] }, ['concept-note/ko.md:5 korean-without-hangul']],
    ['a deck of another length than its slot', { 'slides/talk.yaml': ['1800', '1801'] }, ['slides/talk.yaml:3 deck-seconds-differ']],
    ['a deck of a slot that is not there', { 'slides/talk.yaml': ['slot: talk', 'slot: tour'] }, ['slides/talk.yaml:1 deck-name-differs', 'slides/talk.yaml:1 unknown-slot']],
    ['a point drawn from nowhere', { 'slides/talk.yaml': ['[aims-1]', '[aims-7]'] }, ['slides/talk.yaml:8 unknown-segment']],
    ['a term that is not there', { 'slides/talk.yaml': ['[harbour]', '[anchor]'] }, ['slides/talk.yaml:9 unknown-term']],
  ]; // prettier-ignore

  it.each(cases)('%s', (_title, changes, expected) => {
    expect(faultsOf(changes).toSorted()).toEqual(expected.toSorted());
  });

  it('reports all of them at once, in order of place', () => {
    const faults = faultsOf({
      'slides/talk.yaml': ['[harbour]', '[anchor]'],
      'agenda.yaml': ['Pacific/Auckland', 'Nowhere'],
      'glossary.csv': ['tide-gauge,harbours', 'tide-gauge,boats'],
    });
    expect(faults).toEqual([
      'agenda.yaml:1 unknown-zone',
      'glossary.csv:3 unknown-domain',
      'slides/talk.yaml:9 unknown-term',
    ]);
  });

  it('finds no fault in sessions that run past midnight', () => {
    const late = `timeZone: Asia/Seoul
date: null
sessions:
  - { id: night, title: { en: Night, ko: 밤 }, start: "23:30", end: "00:30", slots: [
      { id: talk, kind: presentation, title: { en: Talk, ko: 발표 }, minutes: 30, speakers: [] },
      { id: late, kind: qa, title: { en: Late, ko: 심야 }, minutes: 20, start: "00:05", speakers: [] } ] }
`;
    expect(faultsOf({ 'agenda.yaml': late })).toEqual([]);
  });
});
