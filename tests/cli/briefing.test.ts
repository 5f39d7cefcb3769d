import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build/targets.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { readCalendar } from '../support/icalendar/read-calendar.ts';
import { minimalEvent, writeEvent } from '../support/minimal-event.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const english = { LC_ALL: 'en_US.UTF-8' };
const briefing = (parameters: string[], environment: NodeJS.ProcessEnv = english) =>
  runCommand(process.execPath, [path.join(root, 'cli/briefing.ts'), ...parameters], 'collect', environment);

function eventFolder(changes: Parameters<typeof minimalEvent>[0] = {}): string {
  const folder = temporaryFolder();
  writeEvent(folder, minimalEvent(changes));
  return folder;
}

describe('briefing check', () => {
  it('says what a right folder holds', async () => {
    const folder = eventFolder();
    const { code, output } = await briefing(['check', folder]);
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      `${folder} is right.`,
      '',
      'Segments translated           2 of 4',
      'Terms                         2, 1 of them from the source',
      '  Harbours                    2',
      'Places where terms occur      4',
      'Acronyms explained            0 of 0',
      'Terms kept to in translation  not promised (no consistency.yaml)',
      'Names of people               0 confirmed, 1 working',
      'Names of bodies               0 confirmed, 1 working',
      'Figures                       0',
      'Decks                         1',
      '  talk                        1 slides, 1800 of 1800 s',
      '',
    ]);
  });

  it('prints each fault with its file and line, writes nothing and exits with 1', async () => {
    const folder = eventFolder({ 'agenda.yaml': ['speakers: [ada-smith] }\n      -', 'speakers: [bob] }\n      -'] });
    const before = readdirSync(folder);
    const { code, output } = await briefing(['check', folder]);
    expect(code).toBe(1);
    expect(output).toBe(
      `${folder}/agenda.yaml:10 “welcome” names “bob”, but there is no such person in people.yaml.\n1 fault. Nothing was written.\n`,
    );
    expect(readdirSync(folder)).toEqual(before);
  });

  it('문제를 한국어로 알린다', async () => {
    const folder = eventFolder({ 'agenda.yaml': ['id: talk', 'id: welcome'], 'slides/talk.yaml': null });
    const { output } = await briefing(['check', folder], { LC_ALL: 'ko_KR.UTF-8' });
    expect(output).toContain('agenda.yaml:11 ID ‘welcome’은(는) 10행에서 이미 쓰였습니다.');
    expect(output).toContain('오류 1건. 아무것도 기록하지 않았습니다.');
  });

  it('finds the Forum right when no folder is named', async () => {
    const { code, output } = await briefing(['check']);
    expect(output).toContain('assets/forum is right');
    expect(code).toBe(0);
  });
});

it('shows its help and exits with 0', async () => {
  const { code, output } = await briefing(['--help']);
  expect(code).toBe(0);
  expect(output).toContain('briefing check [dir]');
});

it.each([
  ['nothing', [], 'Say what to do.'],
  ['an unknown command', ['chekc'], 'There is no command “chekc”.'],
  ['a command that every object has', ['toString'], 'There is no command “toString”.'],
  ['an unknown option', ['check', '--fix'], 'There is no option “--fix” here'],
  ['too much', ['check', 'a', 'b'], '“check” was given more than it takes.'],
  ['a folder that is not there', ['check', '/nowhere'], 'There is no folder /nowhere.'],
])('refuses %s with a sentence and exits with 2', async (_title, parameters, sentence) => {
  const { code, output } = await briefing(parameters);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
  expect(code).toBe(2);
  expect(existsSync('/nowhere')).toBe(false);
});

describe('briefing lookup', () => {
  it('answers one query from the event', async () => {
    const { code, output } = await briefing(['lookup', 'wlqkdwkcl', '--top', '1']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({ q: 'wlqkdwkcl', ids: ['local-autonomy'], ms: expect.any(Number) });
  });

  it('answers the queries of a file from the glossary of a file, a line each', async () => {
    const folder = temporaryFolder();
    const glossary = path.join(folder, 'glossary.json');
    const queries = path.join(folder, 'queries.jsonl');
    writeFileSync(
      glossary,
      JSON.stringify([{ id: 'x', en: 'harbour', ko: '항만', enVariants: ['port'], koVariants: ['항구'], abbr: 'HB' }]),
    );
    writeFileSync(queries, '{"q": "por"}\n\n{"q": "ㅎㅁ"}\n{"q": "zzz"}\n');
    const { output } = await briefing(['lookup', '--glossary', glossary, '--queries', queries]);
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { q: string; ids: string[] });
    expect(answers.map(({ q, ids }) => [q, ids])).toEqual([
      ['por', ['x']],
      ['ㅎㅁ', ['x']],
      ['zzz', []],
    ]);
  });

  it.each([
    ['broken JSON', '[\n{"id": 1,\n', 'bad.json:'],
    ['another form', '[\n  {"id": "a", "en": "b", "ko": "c"},\n  {"id": "d", "en": 5, "ko": "e"}\n]', 'bad.json:3 '],
  ])('names file and line of %s and exits with 1', async (_title, text, place) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'bad.json'), text);
    const { code, output } = await briefing(['lookup', 'x', '--glossary', path.join(folder, 'bad.json')]);
    expect(code).toBe(1);
    expect(output).toContain(place);
    expect(output).not.toContain('    at ');
  });
});

describe('briefing export ics', () => {
  const exported = async (parameters: string[], environment: NodeJS.ProcessEnv = english) => {
    const { code, output } = await briefing(['export', 'ics', ...parameters], environment);
    expect(code).toBe(0);
    return readCalendar(output).events.map(({ summary }) => summary);
  };

  it('writes every slot', async () => {
    expect(await exported([eventFolder()])).toEqual([
      'Welcome — Ms. Ada Smith (Harbour Day)',
      'Talk — Ms. Ada Smith (Harbour Day)',
    ]);
  });

  it('writes what one person does, in the language of the terminal', async () => {
    expect(await exported([eventFolder(), '--person', 'ada-smith'], { LC_ALL: 'ko_KR.UTF-8' })).toEqual([
      '좌장: 오전 (항만의 날)',
      '인사말 — 에이다 스미스 (항만의 날)',
      '발표 — 에이다 스미스 (항만의 날)',
    ]);
  });

  const anotherPerson = `people:
  - id: bo-lee
    printed: Bo Lee
    honorific: { en: Ms., ko: null }
    given: Bo
    family: Lee
    order: given-family
    korean: { text: 이보, status: working }
    title: { en: Pilot, ko: 도선사 }
    bodies: [harbour-office]
    contact: true
`;

  it.each([
    ['an event without a date', { 'agenda.yaml': ['2026-09-27', ''] }, [], 'The agenda has no date', 1],
    ['somebody unknown', {}, ['--person', 'bob'], 'There is nobody “bob” in people.yaml.', 2],
    [
      'somebody without a part in it',
      { 'people.yaml': ['people:\n', anotherPerson] },
      ['--person', 'bo-lee'],
      '“bo-lee” has no part in this programme.',
      1,
    ],
  ] satisfies [string, Parameters<typeof minimalEvent>[0], string[], string, number][])(
    'refuses %s with a sentence, and writes nothing else',
    async (_what, changes, options, sentence, exitCode) => {
      const { code, output } = await briefing(['export', 'ics', eventFolder(changes), ...options]);
      expect(output).toContain(sentence);
      expect(output.trim().split('\n')).toHaveLength(1);
      expect(code).toBe(exitCode);
    },
  );

  it('takes --person for no other format', async () => {
    const { code, output } = await briefing(['export', 'csv', eventFolder(), '--person', 'ada-smith']);
    expect(output).toContain('There is no option “--person” here');
    expect(code).toBe(2);
  });
});
