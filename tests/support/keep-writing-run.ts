import { writeSync } from 'node:fs';
import type { Output } from '#core/api/contract.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { createHost } from '#backend/host/create-host.ts';

/**
 * A program that presses keys as fast as the host answers, until it is killed: `node keep-writing-run.ts CONTENT DATA DATE AT`.
 * Prints each line of the log once it is acknowledged, as JSON; goes on with the run that it finds.
 */
const [contentFile = '', dataFolder = '', date = '', at = ''] = process.argv.slice(2);
const host = createHost({
  version: 'test',
  capabilities: { externalLinks: 'page', savesFiles: 'dialogue', windows: 'page', keepAwake: 'page' },
  machineLanguage: 'en',
  contentFile,
  dataFolder,
  now: () => Number(at),
  log: (line) => process.stderr.write(`${line}\n`),
});

const found = await host.dispatch('run.get', {});
if (!found.ok) throw new Error(found.message);
let lines = (found.value as Output<'run.get'>).run?.entries.length ?? 0;
for (;;) {
  const entry = { at: Number(at) + lines, ...keyAfter(lines) } as RunEntry;
  const answer = await host.dispatch('run.append', { date, after: lines, entry });
  if (!answer.ok) throw new Error(`${lines}: ${answer.message}`);
  lines += 1;
  // Written at once, not when the process comes to it.
  writeSync(1, `${JSON.stringify(entry)}\n`);
}

/** A start, then keys that always make sense. */
function keyAfter(count: number): object {
  if (count === 0) return { do: 'start' };
  return [
    { do: 'pause' },
    { do: 'resume' },
    { do: 'add', minutes: 1 },
    { do: 'shift', minutes: 1, how: 'push' },
    { do: 'undo' },
  ][(count - 1) % 5] as object;
}
