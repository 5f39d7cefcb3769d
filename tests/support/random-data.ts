import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { columnsOf, insertInto, tablesOf } from '#backend/user-data/tables.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const json = (value: fc.Arbitrary<unknown>) => value.map((one) => JSON.stringify(one));
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
const flag = fc.constantFrom(0, 1);
const small = fc.integer({ min: 1, max: 4 });
const stamp = fc.record({ value: fc.jsonValue(), at: moment, by: fc.constantFrom('here', 'there') });
const field = fc
  .tuple(stamp, fc.option(stamp))
  .map(([set, other]) => ({ ...set, over: [], other: other && { ...other } }));
const fields = json(fc.record({ en: field, noteKo: field, removed: field }, { requiredKeys: [] }));
const plan = json(
  fc.record({
    slides: fc.array(fc.record({ id: fc.constantFrom('one', 'two'), seconds: fc.integer({ min: 1, max: 900 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    slotMinutes: fc.option(fc.double({ min: 0.5, max: 90, noNaN: true })),
  }),
);
const pause = json(moment.map((at) => ({ at, do: 'pause' })));

/** What a column must be beside its type; all others are whatever their type allows. */
const special: Readonly<Record<string, fc.Arbitrary<string | number | null>>> = {
  'setting.value': json(fc.jsonValue()),
  'missed.answered': flag,
  'run.put_away': flag,
  'run.id': small,
  'run_entry.run': small,
  'run_entry.entry': pause,
  'stage_message.id': fc.constant(1),
  'machine.id': fc.constant(1),
  'rehearsal.id': small,
  'rehearsal_slide.rehearsal': small,
  'rehearsal_record.deck': fc.constantFrom('a', 'b'),
  'rehearsal_record.plan': plan,
  'rehearsal_record.finished': fc.option(small),
  'rehearsal_entry.deck': fc.constantFrom('a', 'b'),
  'rehearsal_entry.entry': pause,
  'script.language': fc.constantFrom('en', 'ko'),
  'own_record.kind': fc.constantFrom('term', 'annotation'),
  'own_record.fields': fields,
  'own_change.id': small,
  'own_change.undone': flag,
  'own_change_record.change': small,
  'own_change_record.fields': fc.option(fields),
  'study_card.state': json(fc.jsonValue()),
  'study_review.rating': small,
  'study_review.before': fc.option(json(fc.jsonValue())),
  'document.kind': fc.constantFrom('script', 'deck', 'aligned'),
  'document.language': fc.constantFrom('en', 'ko', null),
  'document.content': json(fc.jsonValue()),
  'document.removed': flag,
};

const ofType: Readonly<Record<string, fc.Arbitrary<string | number>>> = {
  TEXT: text,
  INTEGER: fc.oneof(fc.integer({ min: 1 }), fc.maxSafeNat()),
  REAL: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
};

type Rows = Record<string, (string | number | null)[][]>;

/** Rows for every table of the schema. Some may not be taken: of two with one key the first is. */
export function randomRows(database: Database.Database): fc.Arbitrary<Rows> {
  const tables = tablesOf(database).map((table) => {
    const row = columnsOf(database, table).map(
      ({ name, type }) => special[`${table}.${name}`] ?? ofType[type] ?? fc.constant(null),
    );
    return [table, fc.array(fc.tuple(...row), { maxLength: 6 })] as const;
  });
  return fc.record(Object.fromEntries(tables)) as fc.Arbitrary<Rows>;
}

/** Puts into an empty database what of the rows it takes. */
export function insertRows(database: Database.Database, rows: Rows): void {
  const tables = Object.entries(rows).map(([table, found]) => ({
    found,
    insert: database.prepare(insertInto(table, columnsOf(database, table), 'or ignore')),
  }));
  // Three times: what refers to others goes in once they are there.
  for (let round = 0; round < 3; round += 1) {
    for (const { found, insert } of tables) {
      for (const row of found) {
        try {
          insert.run(...row);
        } catch {
          // It refers to nothing.
        }
      }
    }
  }
}
