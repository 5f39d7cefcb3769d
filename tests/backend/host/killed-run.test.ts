import path from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { minimalEvent } from '../../support/minimal-event.ts';
import { startProgram } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

const kills = 30;
const date = '2026-09-27';
const nine = Date.parse('2026-09-26T20:00:00Z');
const program = path.resolve(import.meta.dirname, '../../support/keep-writing-run.ts');

it(
  `a host that is killed ${kills} times in the middle of a run has lost no line it had acknowledged`,
  {
    timeout: 180_000,
  },
  async () => {
    const folder = temporaryFolder();
    const contentFile = path.join(folder, 'content.db');
    const dataFolder = path.join(folder, 'data');
    const { content } = compile(minimalEvent());
    if (!content) throw new Error('The minimal event does not compile.');
    writeContentDatabase(contentFile, content);
    const plan = runPlanOf(layProgramme(content.agenda, date));

    const acknowledged: RunEntry[] = [];
    const moments: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const host = startProgram(program, [contentFile, dataFolder, date, String(nine)]);
      await host.says(/\n/u);
      const moment = Math.random() * 60;
      moments.push(Math.round(moment));
      await new Promise((resolve) => setTimeout(resolve, moment));
      host.signal('SIGKILL');
      const { output, errors } = await host.ended;
      expect(errors, 'what the host complained of').toBe('');
      // A last line that was cut short was not read by anybody.
      const told = output.slice(0, output.lastIndexOf('\n')).split('\n');
      acknowledged.push(...told.map((line) => JSON.parse(line) as RunEntry));

      const entries = await reopened(contentFile, dataFolder);
      expect(entries.slice(0, acknowledged.length), `killed after ${moments.join(', ')} ms`).toEqual(acknowledged);
      // At the most the one that was on disk and not yet told.
      expect(entries.length - acknowledged.length).toBeLessThanOrEqual(1);
      expect(foldRun(plan, entries).ok).toBe(true);
      acknowledged.splice(0, acknowledged.length, ...entries);
    }
    expect(acknowledged.length).toBeGreaterThan(kills);
  },
);

/** The log as a new host finds it, closed again so that the next can have it. */
async function reopened(contentFile: string, dataFolder: string): Promise<readonly RunEntry[]> {
  const host = testHost({ contentFile, dataFolder });
  expect(host.problems).toEqual([]);
  const answer = await host.dispatch('run.get', {});
  host.close();
  if (!answer.ok) throw new Error(answer.message);
  return (answer.value as RunSnapshot).run?.entries ?? [];
}
