import { setTimeout } from 'node:timers/promises';
import { quantile } from '../quantile.ts';
import type { Engine } from './engines.ts';
import type { GeneratedEntry } from './generate-entries.ts';
import { nonsenseClass, type AskedQuery } from './make-queries.ts';
import { namesOf } from './query-classes.ts';

export interface ClassResult {
  /** How many queries were answered before the time was up. */
  queries: number;
  /** Mean share of what the rule names (at most ten) that was among the ten; of nonsense, the share answered by nothing. */
  recall: number;
  /** Mean of 1 by the rank of the first answer that the rule names. */
  reciprocalRank: number;
}

export interface Measured {
  engine: string;
  readyMs: number;
  memoryMb: number;
  keys: number;
  perKey: { p50: number; p99: number; max: number };
  firstKeyP95: number;
  classes: Map<string, ClassResult>;
}

/** Runs one engine over the queries, timing every key, until `budgetMs` of searching is used up. */
export async function measure(
  engine: Engine,
  entries: readonly GeneratedEntry[],
  queries: readonly AskedQuery[],
  budgetMs: number,
): Promise<Measured> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const before = await usedMemory();
  const started = performance.now();
  const answer = engine.build(entries);
  const readyMs = performance.now() - started;
  const memoryMb = ((await usedMemory()) - before) / 1e6;

  const times: number[] = [];
  const firstKeys: number[] = [];
  const results = new Map<string, { recall: number[]; rank: number[] }>();
  let spent = 0;
  for (const query of queries) {
    if (spent > budgetMs) break;
    let found: string[] = [];
    query.states.forEach((state, index) => {
      const from = performance.now();
      found = answered(answer, state);
      const took = performance.now() - from;
      times.push(took);
      if (index === 0) firstKeys.push(took);
      spent += took;
    });
    const right = found.map((id) => {
      const entry = byId.get(id);
      return entry !== undefined && query.matches(namesOf(entry));
    });
    const result = results.get(query.className) ?? { recall: [], rank: [] };
    results.set(query.className, result);
    if (query.className === nonsenseClass) result.recall.push(found.length === 0 ? 1 : 0);
    else {
      result.recall.push(right.filter(Boolean).length / query.expected);
      result.rank.push(right.includes(true) ? 1 / (right.indexOf(true) + 1) : 0);
    }
  }
  return {
    engine: engine.name,
    readyMs,
    memoryMb,
    keys: times.length,
    perKey: { p50: quantile(times, 0.5, 0), p99: quantile(times, 0.99, 0), max: quantile(times, 1, 0) },
    firstKeyP95: quantile(firstKeys, 0.95, 0),
    classes: new Map(
      [...results].map(([name, { recall, rank }]) => [
        name,
        { queries: recall.length, recall: mean(recall), reciprocalRank: mean(rank) },
      ]),
    ),
  };
}

/** An engine that throws at a query has not answered it. */
function answered(answer: (query: string) => string[], query: string): string[] {
  try {
    return answer(query);
  } catch {
    return [];
  }
}

/** Bytes in use once garbage is collected; of an array, its buffer goes a moment later. What SQLite takes is not seen. */
async function usedMemory(): Promise<number> {
  for (let round = 0; round < 3 && globalThis.gc; round += 1) {
    globalThis.gc();
    await setTimeout(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
