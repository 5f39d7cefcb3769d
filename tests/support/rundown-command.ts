import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { rundown } from '../../cli/rundown.ts';
import { run } from '../../cli/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An agenda of one session with three slots. */
export const yaml = `timeZone: Asia/Seoul
date: 2030-01-31
sessions:
  - id: opening
    title: { en: Opening, ko: 개회식 }
    start: '14:00'
    end: '14:15'
    slots:
      - { id: a, kind: remarks, title: { en: A, ko: 가 }, start: '14:00', minutes: 3, speakers: [somebody] }
      - { id: b, kind: keynote, title: { en: B, ko: 나 }, minutes: 8, speakers: [] }
      - { id: q, kind: qa, title: { en: Q&A, ko: 질의응답 }, minutes: 2, speakers: [] }
`;
/** A line of a log: the first slot began half a minute late. */
export const start = '{"at": "2030-01-31T14:00:30+09:00", "do": "start"}';

export interface Files {
  agenda?: string;
  agendaName?: string;
  log?: string | null;
}

/** Runs the command in this process, over files of its own; what it said, without the folder. */
export async function rundownOfFiles(
  at: string,
  { agenda = yaml, agendaName = 'agenda.yaml', log = null }: Files = {},
  ...more: string[]
) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, agendaName), agenda);
  if (log !== null) writeFileSync(path.join(folder, 'run.jsonl'), log);
  const logGiven = log === null ? [] : ['--log', path.join(folder, 'run.jsonl')];
  const said = await runRundown(['--agenda', path.join(folder, agendaName), ...logGiven, '--at', at, ...more]);
  return { ...said, errors: said.errors.replaceAll(`${folder}/`, '') };
}

/** Runs `briefing rundown` in this process: what it prints and what it complains of. */
export async function runRundown(parameters: string[]) {
  const said = { log: '', error: '' };
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((text: string) => void (said[kind] += `${text}\n`));
  }
  const code = await run(['rundown', ...parameters], { rundown });
  vi.restoreAllMocks();
  return { code, out: said.log, errors: said.error };
}

/** What it prints, when it has nothing to complain of. */
export async function told(at: string, files?: Files, ...more: string[]) {
  const { code, out, errors } = await rundownOfFiles(at, files, ...more);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(out) as {
    at: string;
    current: Record<string, string | number | null> | null;
    slots: Record<string, string | null>[];
  };
}
