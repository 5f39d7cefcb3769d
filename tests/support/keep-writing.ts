import { writeSync } from 'node:fs';
import type { Output } from '#core/api/contract.ts';
import { createHost } from '#backend/host/create-host.ts';
import { openConnection } from '#backend/user-data/connection.ts';
import { writeOwn } from '#backend/user-data/own-store.ts';
import { userFile } from '#backend/user-data/user-database.ts';

/**
 * A program that writes all that users write, as fast as the host answers, until it is killed:
 * `node keep-writing.ts CONTENT DATA DATE AT NAME`. Says each write once it is acknowledged, a line of JSON each.
 */
const [contentFile = '', dataFolder = '', date = '', at = '', name = ''] = process.argv.slice(2);
const now = Number(at);
const host = createHost({
  version: 'test',
  capabilities: { externalLinks: 'page', savesFiles: 'dialogue', windows: 'page', keepAwake: 'page' },
  machineLanguage: 'en',
  contentFile,
  dataFolder,
  now: () => now,
  log: (line) => process.stderr.write(`${line}\n`),
});
if (host.problems.length > 0) throw new Error(JSON.stringify(host.problems));
// Own records come in large changes too, and have a connection of their own here.
const own = openConnection(userFile(dataFolder));
const found = (await asked('run.get', {})) as Output<'run.get'>;
let lines = found.run?.entries.length ?? 0;

/** What is written in turn; each answers what to look for afterwards. */
const writes: readonly ((number: number) => Promise<object> | object)[] = [
  async (number) => {
    const query = `${name}-${number}`;
    await asked('booth.noteDown', { query, answered: false, person: null, slot: null });
    return { missed: query };
  },
  async (number) => {
    const person = `p-${name}-${number}`;
    await asked('settings.change', { person });
    return { person };
  },
  async () => {
    const entry = { at: now + lines, ...keyAfter(lines) };
    await asked('run.append', { date, after: lines, entry });
    lines += 1;
    return { entry };
  },
  (number) => {
    const ids = Array.from({ length: number % 8 === 3 ? 200 : 1 }, (_, part) => `own-${name}-${number}-${part}`);
    const fields = { en: { value: 'so many letters '.repeat(20), at: now, by: 'me', over: [], other: null } };
    writeOwn(
      own,
      'import',
      now,
      ids.map((id) => ({ kind: 'term', id, fields })),
    );
    return { own: ids };
  },
];

for (let number = 0; ; number += 1) {
  const written = await writes[number % writes.length]?.(number);
  // Written at once, not when the process comes to it.
  writeSync(1, `${JSON.stringify(written)}\n`);
}

async function asked(method: string, input: unknown): Promise<unknown> {
  const answer = await host.dispatch(method, input);
  if (!answer.ok) throw new Error(`${method}: ${answer.message}`);
  return answer.value;
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
