import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#core/own/merge-records.ts';
import { othersOf, stampName, type OwnRecord } from '#core/own/own-record.ts';
import { readShare, writeShare } from '#core/own/share-file.ts';
import { setFields } from '#core/own/set-fields.ts';

/** Three partners who edit, remove, bring back and now and then merge what another has. */
const machines = ['a', 'b', 'c'] as const;
const stepArbitrary = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      who: fc.constantFrom(0, 1, 2),
      id: fc.constantFrom('own-one', 'own-two'),
      field: fc.constantFrom('en', 'ko', 'removed'),
      value: fc.constantFrom('x', 'y', 'z'),
      /** Their clocks are apart. */
      ahead: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('merge' as const),
      who: fc.constantFrom(0, 1, 2),
      from: fc.constantFrom(0, 1, 2),
    }),
  },
);
const historyArbitrary = fc.array(stepArbitrary, { maxLength: 24 });
type Step = typeof stepArbitrary extends fc.Arbitrary<infer S> ? S : never;

type Records = ReadonlyMap<string, OwnRecord>;

/** What each has at the end, by id, and the stamps of all values that somebody replaced. */
function played(
  steps: readonly Step[],
  values: 'as given' | 'all different' = 'as given',
): { have: readonly [Records, Records, Records]; replaced: ReadonlySet<string> } {
  const have: [Records, Records, Records] = [new Map(), new Map(), new Map()];
  const replaced = new Set<string>();
  steps.forEach((step, at) => {
    const own = have[step.who as 0 | 1 | 2];
    if (step.do === 'merge') {
      have[step.who as 0 | 1 | 2] = withMerged(own, have[step.from as 0 | 1 | 2]);
      return;
    }
    const before = own.get(step.id)?.fields ?? {};
    const text = values === 'as given' ? step.value : `${step.value} ${at}`;
    const value = step.field === 'removed' ? step.value === 'x' : text;
    const fields = setFields(before, { [step.field]: value }, { at: at + step.ahead, by: machines[step.who] ?? '' });
    const old = before[step.field];
    if (old && fields[step.field] !== old)
      // What another had set alike is one with what is replaced.
      for (const stamp of [stampName(old), ...othersOf(old).map(stampName), ...old.over])
        replaced.add(`${step.id} ${step.field} ${stamp}`);
    have[step.who as 0 | 1 | 2] = new Map([...own, [step.id, { kind: 'term', id: step.id, fields }]]);
  });
  return { have, replaced };
}

function withMerged(mine: Records, theirs: Records): Records {
  const { records } = mergeRecords([...mine.values()], [...theirs.values()]);
  return new Map([...mine, ...records.map((record) => [record.id, record] as const)]);
}

/** What stands and what is kept beside it, without stamps. */
function saidBy(records: Records) {
  return Object.fromEntries(
    [...records]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { fields }]) => [
        id,
        Object.fromEntries(
          Object.entries(fields)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, field]) => [
              name,
              [
                field.value,
                ...othersOf(field)
                  .map(({ value }) => value)
                  .toSorted(),
              ],
            ]),
        ),
      ]),
  );
}

describe('merging', () => {
  it('ends alike on both sides, to the last stamp', () => {
    fc.assert(
      fc.property(historyArbitrary, (steps) => {
        const [a, b] = played(steps).have;
        const byA = withMerged(a, b);
        const byB = withMerged(b, a);
        expect(Object.fromEntries(withMerged(byA, byB))).toEqual(Object.fromEntries(withMerged(byB, byA)));
        expect(saidBy(byA)).toEqual(saidBy(byB));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(historyArbitrary, (steps) => {
        const [a, b] = played(steps).have;
        const once = withMerged(a, b);
        expect(mergeRecords([...once.values()], [...b.values()]).records).toEqual([]);
        const itself = withMerged(once, once);
        expect(saidBy(itself)).toEqual(saidBy(once));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same in whatever order three partners meet', () => {
    fc.assert(
      fc.property(historyArbitrary, (steps) => {
        // Not so of removals, which concern the fields beside them, nor of what two set alike, which is then one: who meets
        // its partners in another order may see one conflict more.
        const edits = steps.filter((step) => step.do === 'merge' || step.field !== 'removed');
        const [a, b, c] = played(edits, 'all different').have;
        const first = withMerged(withMerged(a, b), c);
        const second = withMerged(a, withMerged(c, b));
        expect(saidBy(first)).toEqual(saidBy(second));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves three partners with the same once each has met each', () => {
    fc.assert(
      fc.property(historyArbitrary, (steps) => {
        let [a, b, c] = played(steps).have;
        for (let round = 0; round < 2; round += 1) {
          a = withMerged(withMerged(a, b), c);
          b = withMerged(withMerged(b, c), a);
          c = withMerged(withMerged(c, b), a);
        }
        expect(saidBy(b)).toEqual(saidBy(a));
        expect(saidBy(c)).toEqual(saidBy(a));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no value that nobody has replaced', () => {
    fc.assert(
      fc.property(historyArbitrary, (steps) => {
        const { have, replaced } = played(steps);
        const [a, b] = have;
        const said = saidBy(withMerged(a, b));
        for (const records of [a, b]) {
          for (const [id, { fields }] of records) {
            for (const [name, field] of Object.entries(fields)) {
              if (name === 'removed' || replaced.has(`${id} ${name} ${stampName(field)}`)) continue;
              expect(said[id]?.[name]).toContainEqual(field.value);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never removes a term that one of them has and edited since', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.constantFrom('own-one', 'own-two'), (steps, id) => {
        const [a, b] = played(steps).have;
        const fields = setFields(a.get(id)?.fields ?? {}, { removed: false, en: 'fresh' }, { at: 99, by: 'a' });
        const edited = new Map([...a, [id, { kind: 'term' as const, id, fields }]]);
        expect(withMerged(b, edited).get(id)?.fields['removed']?.value).toBe(false);
      }),
    );
  });
});

it('a share carries every record as it is', () => {
  fc.assert(
    fc.property(historyArbitrary, (steps) => {
      const records = [...withMerged(played(steps).have[0], played(steps).have[1]).values()];
      expect(readShare(writeShare({ machine: 'a1b2c3d4', records }))).toEqual({
        ok: true,
        share: { machine: 'a1b2c3d4', records },
      });
    }),
  );
});
