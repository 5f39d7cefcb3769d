import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { expect, it, onTestFinished } from 'vitest';
import { layProgramme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf, type RunPlan } from '#core/agenda/run/run-plan.ts';
import { compile } from '#core/content/compile/compile.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { minimalEvent } from '../../support/minimal-event.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const kills = 200;
/** Each with a data folder of its own, at the same time. */
const lanes = 4;
const root = path.resolve(import.meta.dirname, '../../..');
const date = '2026-09-27';
const nine = Date.parse('2026-09-26T20:00:00Z');

interface Killed {
  program: string;
  contentFile: string;
  plan: RunPlan;
}

/** What was acknowledged, as the program says it. */
interface Acknowledged {
  missed?: string;
  person?: string;
  entry?: RunEntry;
  own?: string[];
}

it(
  `a host that is killed ${kills} times while it writes has lost nothing it had acknowledged`,
  { timeout: 300_000 },
  async () => {
    const contentFile = path.join(temporaryFolder(), 'content.db');
    const { content } = compile(minimalEvent());
    if (!content) throw new Error('The minimal event does not compile.');
    writeContentDatabase(contentFile, content);
    const plan = runPlanOf(layProgramme(content.agenda, date));
    const program = await bundled();

    const done = await Promise.all(
      Array.from({ length: lanes }, (_, lane) =>
        killAndLook({ program, contentFile, plan }, kills / lanes, `l${lane}`),
      ),
    );
    const acknowledged = done.reduce((sum, count) => sum + count, 0);
    expect(acknowledged).toBeGreaterThan(kills);
  },
);

/** In one file and with no types to strip, a program starts in a third of the time. */
async function bundled(): Promise<string> {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache/killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const input = { main: path.join(root, 'tests/support/keep-writing.ts') };
  const bundle = await rolldown({ input, platform: 'node', external: ['better-sqlite3', /^node:/u], cwd: root });
  await bundle.write({ dir: folder, format: 'esm', codeSplitting: false, entryFileNames: '[name].mjs' });
  await bundle.close();
  return path.join(folder, 'main.mjs');
}

/** Kills a program so many times, looks each time at what the next start finds; answers how many writes were acknowledged. */
async function killAndLook({ program, contentFile, plan }: Killed, times: number, lane: string): Promise<number> {
  const dataFolder = path.join(temporaryFolder(), 'data');
  const all = { missed: new Set<string>(), own: new Set<string>() };
  let person: string | null = null;
  const entries: RunEntry[] = [];
  let count = 0;
  for (let kill = 0; kill < times; kill += 1) {
    // Every tenth is killed somewhere in its start, the others while they write.
    const isEarly = kill % 10 === 9;
    const moment = Math.random() * (isEarly ? 150 : 40);
    const { output, errors } = await runAndKill(
      program,
      [contentFile, dataFolder, date, String(nine), `${lane}-${kill}`],
      isEarly,
      moment,
    );
    const where = `${lane}: kill ${kill} ${isEarly ? 'in its start' : 'in its writing'} after ${moment.toFixed(1)} ms`;
    expect(errors, where).toBe('');

    // A last line that was cut short was not read by anybody.
    const told = output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Acknowledged);
    for (const one of told) {
      if (one.missed !== undefined) all.missed.add(one.missed);
      for (const id of one.own ?? []) all.own.add(id);
      person = one.person ?? person;
      if (one.entry) entries.push(one.entry);
    }
    count += told.length;

    const { database, problem } = openUserDatabase(dataFolder, nine);
    expect(problem, where).toBeNull();
    const column = (sql: string) => database.prepare<[], string>(sql).pluck().all();
    expect(all.missed.difference(new Set(column('select query from missed'))), where).toEqual(new Set());
    expect(all.own.difference(new Set(column('select id from own_record'))), where).toEqual(new Set());
    const written = column('select entry from run_entry order by position').map(
      (entry) => JSON.parse(entry) as RunEntry,
    );
    expect(written.slice(0, entries.length), where).toEqual(entries);
    // At the most the one that was on disk and not yet told.
    expect(written.length - entries.length, where).toBeLessThanOrEqual(1);
    expect(foldRun(plan, written).ok, where).toBe(true);
    entries.splice(0, entries.length, ...written);
    const chosen = JSON.parse(column(`select value from setting where name = 'person'`)[0] ?? 'null') as string | null;
    expect([person, expect.stringMatching(`^p-${lane}-${kill}-\\d+$`)], where).toContainEqual(chosen);
    person = chosen;
    database.close();
  }
  return count;
}

async function runAndKill(program: string, parameters: string[], isEarly: boolean, moment: number) {
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  const began = once(
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk)),
    'data',
  );
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const closed = once(child, 'close');
  if (!isEarly) await Promise.race([began, closed]);
  await new Promise((resolve) => setTimeout(resolve, moment));
  child.kill('SIGKILL');
  await closed;
  return { output, errors };
}
