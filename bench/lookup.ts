import os from 'node:os';
import { engines, type Engine } from './lookup/engines.ts';
import { generateEntries, seed } from './lookup/generate-entries.ts';
import { measure, type Measured } from './lookup/measure.ts';
import { makeQueries } from './lookup/make-queries.ts';
import { engineTable, recallTable } from './lookup/tables.ts';

/**
 * `npm run bench:lookup [-- --entries N --queries N --only NAME]`: the same data and queries for look-up and for what a
 * developer would reach for instead, in one run. Slow engines are given the same queries in the same order, until their
 * time is up; the table says how many they answered.
 */
const { entries: count, queries: perClass, only } = options(process.argv.slice(2));
const entries = generateEntries(count);
const queries = makeQueries(entries, perClass);
console.log(
  `${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${count} entries (seed ${seed}), ${perClass} queries a class`,
);

const measured: Measured[] = [];
for (const engine of engines.filter(({ name }) => only === null || name === only)) measured.push(await run(engine));
console.log(`\n${recallTable(measured)}\n\n${engineTable(measured)}`);

async function run(engine: Engine): Promise<Measured> {
  const result = await measure(engine, entries, queries, engine.name === 'Briefing' ? Infinity : 45_000);
  console.log(`${engine.name}: ready in ${result.readyMs.toFixed(0)} ms, ${result.keys} keys measured`);
  return result;
}

function options(parameters: string[]): { entries: number; queries: number; only: string | null } {
  const value = (name: string) => parameters[parameters.indexOf(`--${name}`) + 1];
  const has = (name: string) => parameters.includes(`--${name}`);
  return {
    entries: has('entries') ? Number(value('entries')) : 100_000,
    queries: has('queries') ? Number(value('queries')) : 300,
    only: has('only') ? (value('only') ?? null) : null,
  };
}
