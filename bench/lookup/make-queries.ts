import { seed, type GeneratedEntry } from './generate-entries.ts';
import { namesOf, nonsense, queryClasses, type Query } from './query-classes.ts';
import { createRandom } from './random.ts';

export interface AskedQuery extends Query {
  className: string;
  /** How many entries the rule names, counted no further than ten. */
  expected: number;
}

export const nonsenseClass = 'nonsense (answered by nothing)';

/** The same queries for every engine: `perClass` of each class, interleaved, so that a run cut short has seen all classes. */
export function makeQueries(entries: readonly GeneratedEntry[], perClass: number): AskedQuery[] {
  const random = createRandom(seed + 1);
  const names = entries.map(namesOf);
  const expectedOf = (matches: Query['matches']) => {
    let count = 0;
    for (let place = 0; place < names.length && count < 10; place += 1)
      if (matches(names[place] ?? namesOf(entries[0] as GeneratedEntry))) count += 1;
    return count;
  };
  const queries: AskedQuery[] = [];
  for (let round = 0; round < perClass; round += 1) {
    for (const [className, make] of Object.entries(queryClasses)) {
      let query: Query | null = null;
      let expected = 0;
      // A query that its own rule gives no answer (a typo too many) asks nothing.
      while (query === null || expected === 0) {
        query = make(random.pick(entries), random);
        expected = query === null ? 0 : expectedOf(query.matches);
      }
      queries.push({ ...query, className, expected });
    }
    const typed = nonsense(random);
    queries.push({
      className: nonsenseClass,
      states: [...typed].map((_, at) => typed.slice(0, at + 1)),
      matches: () => false,
      expected: 0,
    });
  }
  return queries;
}
