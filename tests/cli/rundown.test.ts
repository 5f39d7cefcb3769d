import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../scripts/build/targets.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { rundownOfFiles, start, told, yaml } from '../support/rundown-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
  return () => vi.unstubAllEnvs();
});

const planned = {
  a: { id: 'a', plannedStart: '2030-01-31T14:00:00+09:00', plannedEnd: '2030-01-31T14:03:00+09:00' },
  b: { id: 'b', plannedStart: '2030-01-31T14:03:00+09:00', plannedEnd: '2030-01-31T14:11:00+09:00' },
  q: { id: 'q', plannedStart: '2030-01-31T14:11:00+09:00', plannedEnd: '2030-01-31T14:13:00+09:00' },
};

describe('briefing rundown prints', () => {
  it('one object of a fixed shape', async () => {
    const log = `${start}\n{"at": "2030-01-31T05:01:00.250Z", "do": "skip", "slot": "q"}\n`;
    const { code, out, errors } = await rundownOfFiles('2030-01-31T05:02:30.250Z', { log });
    expect({ code, errors, lines: out.split('\n').length }).toEqual({ code: 0, errors: '', lines: 2 });
    expect(JSON.parse(out)).toEqual({
      at: '2030-01-31T14:02:30.25+09:00',
      current: {
        slot: 'a',
        phase: 'danger',
        remainingMs: 59_750,
        elapsedMs: 120_250,
        plannedStart: '2030-01-31T14:00:00+09:00',
        plannedEnd: '2030-01-31T14:03:00+09:00',
        actualStart: '2030-01-31T14:00:30+09:00',
        expectedEnd: '2030-01-31T14:03:30+09:00',
        offsetMs: 30_000,
        relativeOffsetMs: 0,
      },
      slots: [
        {
          ...planned.a,
          state: 'running',
          expectedStart: '2030-01-31T14:00:30+09:00',
          expectedEnd: '2030-01-31T14:03:30+09:00',
        },
        {
          ...planned.b,
          state: 'pending',
          expectedStart: '2030-01-31T14:03:30+09:00',
          expectedEnd: '2030-01-31T14:11:30+09:00',
        },
        { ...planned.q, state: 'skipped', expectedStart: null, expectedEnd: null },
      ],
    });
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['at', 'current', 'slots']);
  });

  it('the next slot while nothing runs, late or not, and nothing when nothing is left', async () => {
    expect((await told('2030-01-31T13:00:00+09:00')).current).toMatchObject({
      slot: 'a',
      phase: 'pending',
      actualStart: null,
      offsetMs: 0,
    });
    expect((await told('2030-01-31T14:00:10+09:00')).current).toMatchObject({
      slot: 'a',
      phase: 'late',
      offsetMs: 10_000,
    });
    const skips = ['a', 'b', 'q'].map((slot) => `{"at": "2030-01-31T13:00:00+09:00", "do": "skip", "slot": "${slot}"}`);
    expect((await told('2030-01-31T14:00:10+09:00', { log: skips.join('\n') })).current).toBeNull();
  });

  it('the same of an agenda in JSON, indented by tabs or not at all, and of one with a byte order mark', async () => {
    const fromYaml = await told('2030-01-31T14:02:00+09:00', { log: start });
    const { parse } = await import('yaml');
    const value: unknown = parse(yaml);
    for (const agenda of [JSON.stringify(value), JSON.stringify(value, null, 2), JSON.stringify(value, null, '\t')]) {
      expect(await told('2030-01-31T14:02:00+09:00', { agenda, agendaName: 'agenda.json', log: start })).toEqual(
        fromYaml,
      );
    }
    expect(
      await told('2030-01-31T14:02:00+09:00', { agenda: `\uFEFF${yaml.replaceAll('\n', '\r\n')}`, log: start }),
    ).toEqual(fromYaml);
  });

  it('the same of a log with CRLF, blank lines, a byte order mark, or no end of line', async () => {
    const lines = [start, '{"do":"add","minutes":1.5,"at":"2030-01-31T14:01:00+09:00"}'];
    const plain = await told('2030-01-31T14:02:00+09:00', { log: `${lines.join('\n')}\n` });
    expect(plain.current).toMatchObject({ remainingMs: 180_000 });
    for (const log of [lines.join('\r\n'), `\uFEFF${lines.join('\n')}`, `\n  \n${lines.join('\n\n\r\n')}`]) {
      expect(await told('2030-01-31T14:02:00+09:00', { log })).toEqual(plain);
    }
  });

  it('what an empty log and no log come to', async () => {
    const without = await told('2030-01-31T14:02:00+09:00');
    expect(await told('2030-01-31T14:02:00+09:00', { log: '' })).toEqual(without);
    expect(without.slots.map(({ state }) => state)).toEqual(['late', 'pending', 'pending']);
  });

  it('nothing of what has not happened yet at that instant', async () => {
    const log = `${start}\n{"at":"2030-01-31T14:02:00+09:00","do":"pause"}\n{"at":"2030-01-31T14:03:00+09:00","do":"undo"}`;
    const phaseAt = async (at: string) => (await told(`2030-01-31T${at}+09:00`, { log })).current?.['phase'];
    expect(await phaseAt('14:00:29.999')).toBe('late');
    expect(await phaseAt('14:00:30')).toBe('running');
    expect(await phaseAt('14:01:59.999')).toBe('warning');
    expect(await phaseAt('14:02:00')).toBe('paused');
    expect(await phaseAt('14:02:59.999')).toBe('paused');
    expect(await phaseAt('14:03:00')).toBe('danger');
  });

  it('what came before the clock was set by the clock it was set to', async () => {
    // The clock was an hour fast until 14:01, and is a minute slow until 14:04.
    const log = [
      '{"at":"2030-01-31T15:00:30+09:00","do":"start"}',
      '{"at":"2030-01-31T14:01:00+09:00","do":"set-clock","by":-3600000}',
      '{"at":"2030-01-31T14:01:30+09:00","do":"add","minutes":1}',
      '{"at":"2030-01-31T14:04:00+09:00","do":"set-clock","by":60000}',
    ].join('\n');
    const elapsedAt = async (at: string) => (await told(`2030-01-31T${at}+09:00`, { log })).current;
    // By the last clock: start 14:01:30, add 14:02:30.
    expect(await elapsedAt('14:01:29')).toMatchObject({ phase: 'late', actualStart: null });
    expect(await elapsedAt('14:02:00')).toMatchObject({ elapsedMs: 30_000, remainingMs: 150_000 });
    expect(await elapsedAt('14:03:00')).toMatchObject({ elapsedMs: 90_000, remainingMs: 150_000 });
    expect(await elapsedAt('14:05:00')).toMatchObject({ elapsedMs: 210_000, remainingMs: 30_000 });
  });

  it('starts counted from the first with --relative', async () => {
    const agenda = yaml.replace('minutes: 2,', "start: '14:12', minutes: 2,");
    const log = start.replace('14:00:30', '14:10:00');
    const end = async (...more: string[]) =>
      (await told('2030-01-31T14:10:00+09:00', { agenda, log }, ...more)).slots[2];
    expect(await end()).toMatchObject({ expectedStart: '2030-01-31T14:21:00+09:00' });
    expect(await end('--relative')).toMatchObject({ expectedStart: '2030-01-31T14:22:00+09:00' });
  });

  it('offsets of the zone at each instant, over a change of clocks', async () => {
    const agenda = yaml
      .replace('Asia/Seoul', 'America/New_York')
      .replace('2030-01-31', '2026-11-01')
      .replace("start: '14:00'\n    end: '14:15'", "start: '00:30'\n    end: '04:00'")
      .replace("start: '14:00', minutes: 3", "start: '00:30', minutes: 60")
      .replace('minutes: 8', 'minutes: 60');
    const { slots } = await told('2026-11-01T04:00:00Z', { agenda });
    expect(slots.map(({ expectedEnd }) => expectedEnd)).toEqual([
      '2026-11-01T01:30:00-04:00',
      '2026-11-01T01:30:00-05:00',
      '2026-11-01T01:32:00-05:00',
    ]);
  });

  it('where a log of 2,000 lines comes to, within a moment', async () => {
    const at = (second: number) => new Date(Date.parse('2030-01-31T05:00:00Z') + second * 1000).toISOString();
    const lines = Array.from({ length: 1999 }, (_, index) =>
      JSON.stringify({ at: at(index + 1), do: index % 2 === 0 ? 'pause' : 'resume' }),
    );
    const log = [JSON.stringify({ at: at(0), do: 'start' }), ...lines].join('\n');
    const { current } = await told(at(2000), { log });
    // A thousand pauses of a second, the last of which lasts.
    expect(current).toMatchObject({ phase: 'paused', elapsedMs: 1_000_000 });
  });
});

it('is a command of briefing, and keeps what it prints apart from what it complains of', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'agenda.yaml'), yaml);
  writeFileSync(path.join(folder, 'run.jsonl'), `${start}\n${start.replace('start', 'resume')}\n`);
  const parameters = ['rundown', '--agenda', path.join(folder, 'agenda.yaml'), '--at', '2030-01-31T14:02:00+09:00'];
  const program = [path.join(root, 'cli/briefing.ts'), ...parameters];
  const plain = await runCommand(process.execPath, program, 'collect');
  expect(plain.code).toBe(0);
  expect(JSON.parse(plain.output)).toMatchObject({ current: { slot: 'a', phase: 'late' } });
  const refused = await runCommand(process.execPath, [...program, '--log', path.join(folder, 'run.jsonl')], 'collect', {
    LC_ALL: 'ko_KR.UTF-8',
  });
  expect(refused).toEqual({ code: 1, output: `${folder}/run.jsonl:2 resume: 일시 정지 상태가 아닙니다.\n` });
});
