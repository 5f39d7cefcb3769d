import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { briefingEntries } from '#core/glossary/lookup/briefing-entries.ts';
import { createLookup } from '#core/glossary/lookup/lookup.ts';
import type { LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import { BadFile } from './bad-file.ts';
import { defaultFolder, openEvent } from './open-event.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { exit, type Command, type Given } from './run.ts';

const glossarySchema = z.array(
  z.object({
    id: z.string(),
    en: z.string(),
    ko: z.string(),
    enVariants: z.array(z.string()).default([]),
    koVariants: z.array(z.string()).default([]),
    abbr: z.string().optional(),
  }),
);
const querySchema = z.object({ q: z.string() });

/** `briefing lookup`: answers queries with ids, best first: from all that the app's one box answers with, or from a glossary file. */
export const lookup: Command = {
  usage: 'lookup [QUERY…] [--glossary FILE.json] [--queries FILE.jsonl] [--top 10]',
  arguments: Infinity,
  options: { glossary: { type: 'string' }, queries: { type: 'string' }, top: { type: 'string', default: '10' } },
  async run(given) {
    try {
      return await answer(given);
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      console.error(error.sentence(given.words));
      return exit.faults;
    }
  },
};

async function answer({ positionals, options, words }: Given): Promise<number> {
  const limit = Number(options['top']);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    console.error(words('cli:bad-top', { top: options['top'] }));
    return exit.usage;
  }
  const queries = queriesOf(positionals, options['queries']);
  const entries =
    typeof options['glossary'] === 'string' ? fileEntries(options['glossary']) : await eventEntries(words);
  if (typeof entries === 'number') return entries;
  const find = createLookup(entries);
  for (const q of queries) {
    const started = performance.now();
    const ids = find(q, { limit }).map((place) => entries[place]?.id);
    console.log(JSON.stringify({ q, ids, ms: Number((performance.now() - started).toFixed(3)) }));
  }
  return exit.done;
}

/** One query of all the words given, or those of a file, a line each. */
function queriesOf(positionals: readonly string[], file: unknown): string[] {
  if (typeof file === 'string') return readJsonLines(readText(file), file, querySchema).map(({ q }) => q);
  return positionals.length === 0 ? [] : [positionals.join(' ')];
}

/** Terms, people, bodies and slots, each by its slug. */
async function eventEntries(words: Given['words']): Promise<readonly LookupEntry[] | number> {
  const opened = await openEvent(defaultFolder, words);
  return typeof opened === 'number'
    ? opened
    : briefingEntries(opened.content).map(({ id, entry }) => ({ ...entry, id }));
}

function fileEntries(file: string): readonly LookupEntry[] {
  return readJson(readText(file), file, glossarySchema).map(({ id, en, ko, enVariants, koVariants, abbr }) => ({
    id,
    names: [
      ...[en, ko].map((text) => ({ text, kind: 'preferred' as const })),
      ...(abbr === undefined ? [] : [{ text: abbr, kind: 'abbreviation' as const }]),
      ...[...enVariants, ...koVariants].map((text) => ({ text, kind: 'admitted' as const })),
    ],
  }));
}

function readText(file: string): string {
  if (!existsSync(file)) throw new BadFile(file, 1, 'missing');
  return readFileSync(file, 'utf8');
}
