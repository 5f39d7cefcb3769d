import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rundownOfFiles, runRundown, start, yaml } from '../support/rundown-command.ts';

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
  return () => vi.unstubAllEnvs();
});

describe('briefing rundown refuses', () => {
  const lineAt = (time: string, what: string) => `{"at":"2030-01-31T${time}+09:00",${what}}`;

  it.each([
    [
      'an unknown slot',
      [start, lineAt('14:01:00', '"do":"start","slot":"nobody"')],
      2,
      'start: The programme has no such slot.',
    ],
    ['to resume while running', [start, lineAt('14:01:00', '"do":"resume"')], 2, 'resume: It is not paused.'],
    [
      'to go back in time',
      [start, '', lineAt('14:00:29.999', '"do":"pause"')],
      3,
      'pause: This is earlier than the line before it.',
    ],
    ['to pause nothing', [lineAt('14:01:00', '"do":"pause"')], 1, 'pause: Nothing is on.'],
    ['to pause another slot', [start, lineAt('14:01:00', '"do":"pause","slot":"b"')], 2, 'pause: Another slot is on.'],
    [
      'to pause twice',
      [start, lineAt('14:01:00', '"do":"pause"'), lineAt('14:02:00', '"do":"pause"')],
      3,
      'pause: It is paused already.',
    ],
    ['to start what is on', [start, lineAt('14:01:00', '"do":"start","slot":"a"')], 2, 'start: It is on already.'],
    [
      'to start what is over',
      [start, lineAt('14:01:00', '"do":"start"'), lineAt('14:02:00', '"do":"start","slot":"a"')],
      3,
      'start: It is over already.',
    ],
    [
      'to start what is skipped',
      [lineAt('14:00:00', '"do":"skip","slot":"b"'), lineAt('14:02:00', '"do":"start","slot":"b"')],
      2,
      'start: It is skipped. Take that back first.',
    ],
    [
      'to start the fourth of three',
      [
        start,
        lineAt('14:03:00', '"do":"start"'),
        lineAt('14:04:00', '"do":"start"'),
        lineAt('14:05:00', '"do":"start"'),
      ],
      4,
      'start: Nothing is left to come.',
    ],
    [
      'to unskip nothing',
      [lineAt('14:00:00', '"do":"unskip"')],
      1,
      'unskip: Nothing is skipped that could be taken back.',
    ],
    ['to undo nothing', [lineAt('14:00:00', '"do":"undo"')], 1, 'undo: There is nothing to undo.'],
    [
      'to shorten what cannot be shorter',
      [
        lineAt('14:00:00', '"do":"shift","minutes":5,"how":"absorb","slot":"q"'),
        lineAt('14:00:00', '"do":"shift","minutes":5,"how":"absorb"'),
      ],
      2,
      'shift: Nothing that is left can be made shorter.',
    ],
    [
      'to give back what was not taken',
      [lineAt('14:00:00', '"do":"shift","minutes":-5,"how":"trim"')],
      1,
      'shift: Nothing that is left was made shorter.',
    ],
    ['no JSON', [start, '{"at": '], 2, 'This is not JSON.'],
    ['another form', [start, lineAt('14:01:00', '"do":"dance"')], 2, 'This does not have the expected form: do'],
    [
      'a line without its minutes',
      [start, lineAt('14:01:00', '"do":"add"')],
      2,
      'This does not have the expected form: minutes',
    ],
    ['what is no object', ['[]'], 1, 'This does not have the expected form: '],
    [
      'an instant without an offset',
      ['{"at":"2030-01-31T14:00:00","do":"start"}'],
      1,
      'This does not have the expected form: at',
    ],
    [
      'a day that does not exist',
      ['{"at":"2030-02-30T14:00:00Z","do":"start"}'],
      1,
      'This does not have the expected form: at',
    ],
  ])('%s, with file and line', async (_title, lines, line, sentence) => {
    const { code, out, errors } = await rundownOfFiles('2030-01-31T14:02:00+09:00', { log: lines.join('\n') });
    expect({ code, out, errors }).toEqual({ code: 1, out: '', errors: `run.jsonl:${line} ${sentence}\n` });
  });

  it('a line after the instant, too', async () => {
    const log = [start, lineAt('15:00:00', '"do":"resume"')].join('\n');
    expect(await rundownOfFiles('2030-01-31T14:02:00+09:00', { log })).toMatchObject({ code: 1, out: '' });
  });

  it('말이 되지 않는 줄을 한국어로 알린다', async () => {
    vi.stubEnv('LC_ALL', 'ko_KR.UTF-8');
    const log = [start, lineAt('14:01:00', '"do":"resume"')].join('\n');
    expect((await rundownOfFiles('2030-01-31T14:02:00+09:00', { log })).errors).toBe(
      'run.jsonl:2 resume: 일시 정지 상태가 아닙니다.\n',
    );
    expect((await rundownOfFiles('soon', { log })).errors).toContain('‘soon’은(는) 시각으로 읽을 수 없습니다.');
    expect(
      (await rundownOfFiles('2030-01-31T14:02:00+09:00', { agenda: yaml.replace('2030-01-31', '') })).errors,
    ).toContain('프로그램에 날짜가 없습니다.');
  });

  it.each([
    ['an agenda without a date', ['2030-01-31', ''], 'agenda.yaml:2 The agenda has no date'],
    ['a day that does not exist', ['2030-01-31', '2030-02-30'], 'agenda.yaml:2 '],
    ['an unknown zone', ['Asia/Seoul', 'Asia/Atlantis'], 'agenda.yaml:1 '],
    ['a bare offset for a zone', ['Asia/Seoul', '"+09:00"'], 'agenda.yaml:1 '],
    ['minutes below nothing', ['minutes: 8', 'minutes: -8'], 'agenda.yaml:10 '],
    ['slots that do not fit into their session', ['minutes: 8', 'minutes: 80'], 'agenda.yaml:10 '],
    ['two slots of one name', ['id: b', 'id: a'], 'agenda.yaml:10 '],
    ['broken YAML', ['{ en: Opening', '{ en: Opening: '], 'agenda.yaml:5 '],
    [
      'overlapping sessions',
      [
        /$/u,
        "  - { id: more, title: { en: M, ko: 모 }, start: '14:10', end: '14:30', slots: [{ id: m, kind: qa, title: { en: M, ko: 모 }, minutes: 5, speakers: [] }] }\n",
      ],
      'agenda.yaml:12 ',
    ],
  ] as [string, [string | RegExp, string], string][])('%s, with file and line', async (_title, [from, to], place) => {
    const agenda = yaml.replace(from, to);
    expect(agenda).not.toBe(yaml);
    const { code, out, errors } = await rundownOfFiles('2030-01-31T14:02:00+09:00', { agenda });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors.startsWith(place), errors).toBe(true);
  });

  it.each([
    ['no agenda', ['--at', '2030-01-31T14:02:00Z'], 'agenda is missing'],
    ['no instant', ['--agenda', 'x'], '--at is missing'],
    [
      'an instant without an offset',
      ['--agenda', 'x', '--at', '2030-01-31T14:02:00'],
      '“2030-01-31T14:02:00” is no instant',
    ],
    ['an option without its value', ['--agenda'], 'There is no option “--agenda” here, or it lacks its value.'],
  ])('%s as a command line that makes no sense', async (_title, parameters, sentence) => {
    const { code, out, errors } = await runRundown(parameters);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toContain(sentence);
  });

  it('a missing agenda or log', async () => {
    const at = ['--at', '2030-01-31T14:02:00Z'];
    expect((await runRundown(['--agenda', '/nowhere/agenda.yaml', ...at])).errors).toBe(
      '/nowhere/agenda.yaml:1 There is no such file.\n',
    );
    expect(await rundownOfFiles('2030-01-31T14:02:00Z', {}, '--log', '/nowhere/run.jsonl')).toEqual({
      code: 1,
      out: '',
      errors: '/nowhere/run.jsonl:1 There is no such file.\n',
    });
  });
});
