import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, planImport, type ImportPlan } from '#core/exchange/import/plan-import.ts';
import { recordsOfPlan, type ImportRules } from '#core/exchange/import/records-of-plan.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import type { OwnFields, OwnRecord } from '#core/own/own-record.ts';
import { ownRecordSchema } from '#core/own/own-record.ts';
import { fieldsOfRow, isRemoved, ownTermOf } from '#core/own/own-term.ts';
import { setFields } from '#core/own/set-fields.ts';
import { term } from '../../../support/term.ts';
import { anyTermRow, termRow } from '../../../support/term-rows.ts';

const numbered = (rows: readonly TermRow[]) => rows.map((row, at) => ({ row, line: at + 1 }));
const outcomes = ({ rows }: ImportPlan) => rows.map(({ outcome }) => outcome);

/** Own terms as they would be stored, and what an import makes of them. */
function store(terms: Record<string, TermRow> = {}) {
  const records = new Map<string, OwnFields>(
    Object.entries(terms).map(([id, row]) => [id, setFields({}, fieldsOfRow(row), { at: 1, by: 'here' })]),
  );
  let made = 0;
  const own = () => [...records].flatMap(([id, fields]) => (isRemoved(fields) ? [] : [ownTermOf(id, fields)]));
  const take = (plan: ImportPlan, rules: ImportRules = { otherwise: 'mine' }): OwnRecord[] => {
    const written = [
      ...recordsOfPlan(plan, rules, {
        stamp: { at: 5, by: 'here' },
        fieldsOf: (id) => records.get(id) ?? null,
        newId: () => `own-new-${(made += 1)}`,
      }),
    ];
    for (const { id, fields } of written) records.set(id, fields);
    return written;
  };
  return { own, take, records };
}

describe('The plan of an import', () => {
  it('finds the own term by all that rows of one concept say together', () => {
    const { own } = store({ 'own-county-1': termRow('county', '군'), 'own-county-2': termRow('county', '카운티') });
    const rows = [termRow('county', '', { id: 'unit' }), termRow('county', '군', { id: 'unit' })];
    const plan = planImport(numbered(rows), own(), []);
    expect(plan.merged).toEqual([{ line: 2, into: 1 }]);
    expect(plan.rows).toMatchObject([{ outcome: 'same', own: { id: 'own-county-1' } }]);
  });

  it('does not take two rows for one concept for what both leave out', () => {
    const rows = [termRow('county', '', { id: 'unit' }), termRow('city', '', { id: 'unit' })];
    const plan = planImport(numbered(rows), [], []);
    expect(plan.refused).toEqual([{ line: 2, code: 'duplicate', detail: 'unit' }]);
    expect(outcomes(plan)).toEqual(['new']);
  });

  it('tells new, same, changed and the event’s own, by id, by pair, by one designation', () => {
    const { own } = store({
      'own-port': termRow('port', '항만', { domain: 'sea' }),
      'own-key': termRow('key', '열쇠'),
      'own-bank-1': termRow('bank', '은행'),
      'own-bank-2': termRow('bank', '둑'),
    });
    const rows = [
      termRow('Port', '항만'),
      termRow('sea', '바다'),
      termRow('clavis', '열쇠 말', { id: 'own-key' }),
      termRow('bank', '강둑'),
      termRow('E-Government', '전자정부'),
      termRow('county', ''),
      termRow('port', '항만', { note: { en: 'busy', ko: '' } }),
    ];
    const plan = planImport(numbered(rows), own(), [
      term('e-government', { en: 'e-government', ko: '전자 정부' }),
      term('e-gov', { en: 'e-government', ko: '전자정부' }),
      term('county', { en: 'county', ko: '군' }),
    ]);
    expect(outcomes(plan)).toEqual(['changed', 'new', 'changed', 'new', 'event', 'event']);
    expect(plan.merged).toEqual([{ line: 7, into: 1 }]);
    expect(plan.rows[0]).toMatchObject({
      own: { id: 'own-port' },
      difference: { conflicts: ['en'], additions: ['noteEn'] },
    });
    expect(plan.rows[2]).toMatchObject({ difference: { conflicts: ['en', 'ko'], additions: [] } });
    expect(countsOf(plan)).toEqual({ new: 2, same: 0, changed: 2, event: 2, merged: 1, refused: 0 });
  });

  it('takes a designation in one language for the same term only where there is no doubt', () => {
    const { own } = store({ 'own-port': termRow('port', '항만') });
    expect(outcomes(planImport(numbered([termRow('port', '포트')]), own(), []))).toEqual(['changed']);
    const twice = [termRow('port', '포트'), termRow('port', '항구')];
    expect(outcomes(planImport(numbered(twice), own(), []))).toEqual(['new', 'new']);
    const { own: crossed } = store({ 'own-a': termRow('a', '가'), 'own-b': termRow('b', '나') });
    expect(outcomes(planImport(numbered([termRow('a', '나')]), crossed(), []))).toEqual(['new']);
  });

  it('refuses a second concept under one id and keeps signs apart', () => {
    const plan = planImport(
      numbered([termRow('a', '가', { id: 'x' }), termRow('b', '나', { id: 'x' }), termRow('+', ''), termRow('%', '')]),
      [],
      [],
    );
    expect(plan.refused).toEqual([{ line: 2, code: 'duplicate', detail: 'x' }]);
    expect(plan.rows).toHaveLength(3);
  });

  it('settles each field by its rule', () => {
    const mine = termRow('port', '항만', { definition: { en: 'mine', ko: '' }, domain: 'sea', kept: { client: 'A' } });
    const theirs = termRow('port', '포트', {
      definition: { en: 'theirs', ko: '그들' },
      domain: 'IT',
      kept: { client: 'B', no: '7' },
    });
    const settled = (rules: ImportRules) => {
      const { own, take } = store({ 'own-port': mine });
      take(planImport(numbered([theirs]), own(), []), rules);
      const [row] = own();
      return row && [row.ko.preferred, row.ko.admitted, row.definition, row.domain, row.kept];
    };
    expect(settled({ otherwise: 'mine' })).toEqual(['항만', [], { en: 'mine', ko: '그들' }, 'sea', { client: 'A' }]);
    expect(settled({ otherwise: 'theirs' })).toEqual([
      '포트',
      [],
      { en: 'theirs', ko: '그들' },
      'IT',
      { client: 'B', no: '7' },
    ]);
    expect(settled({ otherwise: 'both', fields: { domain: 'mine' } })).toEqual([
      '항만',
      ['포트'],
      { en: 'mine\ntheirs', ko: '그들' },
      'sea',
      { client: 'A; B', no: '7' },
    ]);
  });

  it('brings back a removed term under its own id, and keeps another system’s id beside', () => {
    const { own, take, records } = store({ 'own-port': termRow('port', '항만', { domain: 'old' }) });
    const fields = records.get('own-port');
    if (fields) records.set('own-port', setFields(fields, { removed: true }, { at: 2, by: 'here' }));
    const rows = [termRow('port', '항만', { id: 'own-port' }), termRow('sea', '바다', { id: 'c-17' })];
    take(planImport(numbered(rows), own(), []));
    expect(own().map(({ id, domain, kept }) => [id, domain, kept])).toEqual([
      ['own-port', '', {}],
      ['own-new-1', '', { id: 'c-17' }],
    ]);
  });

  it('is empty when the same file comes again, whatever the file holds and the rule is', () => {
    fc.assert(
      fc.property(
        fc.array(anyTermRow(), { maxLength: 8 }),
        fc.array(anyTermRow(), { maxLength: 4 }),
        fc.constantFrom('theirs' as const, 'both' as const),
        (first, second, otherwise) => {
          const { own, take } = store();
          for (const rows of [first, second]) {
            const plan = planImport(numbered(rows), own(), []);
            const written = take(plan, { otherwise });
            for (const record of written) ownRecordSchema.parse(record);
            expect(plan.rows.length + plan.merged.length + plan.refused.length).toBe(rows.length);
          }
          const again = planImport(
            own().map((row, line) => ({ row, line })),
            own(),
            [],
          );
          expect(countsOf(again)).toMatchObject({ new: 0, changed: 0, event: 0 });
        },
      ),
    );
  });

  it('with “mine” changes nothing that I had said', () => {
    fc.assert(
      fc.property(anyTermRow(), anyTermRow(), (mine, theirs) => {
        const { own, take } = store({ 'own-a': mine });
        take(planImport(numbered([{ ...theirs, id: 'own-a' }]), own(), []));
        const before = fieldsOfRow(mine);
        const after = fieldsOfRow(own()[0] ?? theirs);
        for (const [name, value] of Object.entries(before))
          if (value !== '' && value !== null && Object.keys(value).length > 0)
            expect(after[name as keyof typeof after]).toEqual(value);
      }),
    );
  });
});
