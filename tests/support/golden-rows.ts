const json = (value: unknown) => JSON.stringify(value);

type Row = Record<string, string | number | null>;

/** Rows for every table, by the version of the schema that brought it: what a user of that version may have had. */
export const goldenRows: Readonly<Record<number, Readonly<Record<string, readonly Row[]>>>> = {
  10: {
    setting: [
      { name: 'language', value: '"ko"' },
      { name: 'person', value: '"sabine-kuhlmann"' },
      { name: 'role', value: '"speaker"' },
      { name: 'shoeSize', value: '43' },
    ],
  },
  20: {
    pin: [
      { kind: 'term', slug: 'fiscal-federalism', position: 2 },
      { kind: 'person', slug: 'sabine-kuhlmann', position: 1 },
    ],
    missed: [
      { id: 3, query: '지방소멸', answered: 0, person: 'sabine-kuhlmann', slot: 'presentation-1', at: 1795497700123 },
      { id: 7, query: "an 'apostrophe'; and -- no comment", answered: 1, person: null, slot: null, at: 1795497800000 },
    ],
  },
  30: {
    run: [
      { id: 1, outline: 'a'.repeat(64), date: '2026-11-23', put_away: 1 },
      { id: 2, outline: 'b'.repeat(64), date: '2026-11-24', put_away: 0 },
    ],
    run_entry: [
      { run: 1, position: 0, entry: json({ at: 1795411300000, do: 'start' }) },
      { run: 2, position: 0, entry: json({ at: 1795497700000, do: 'start' }) },
      { run: 2, position: 1, entry: json({ at: 1795497760000, do: 'pause' }) },
    ],
    stage_message: [{ id: 1, text: '마이크를 켜 주십시오' }],
  },
  40: {
    rehearsal: [
      { id: 4, deck: 'presentation-1', started_at: 1795400000000, slot_minutes: 7.5 },
      { id: 5, deck: 'presentation-2', started_at: 1795400100000, slot_minutes: null },
    ],
    rehearsal_slide: [
      { rehearsal: 4, position: 0, slide: 'one', seconds: 60, used_ms: 61_250 },
      { rehearsal: 4, position: 1, slide: 'two', seconds: 90, used_ms: 0 },
    ],
    rehearsal_record: [
      { deck: 'presentation-1', plan: json({ slotMinutes: 7.5, slides: [{ id: 'one', seconds: 60 }] }), finished: 4 },
      { deck: 'presentation-2', plan: json({ slotMinutes: null, slides: [{ id: 'a', seconds: 5 }] }), finished: null },
    ],
    rehearsal_entry: [{ deck: 'presentation-1', position: 0, entry: json({ at: 1795400000000, do: 'start' }) }],
    script: [
      { slot: 'presentation-1', language: 'en', text: 'Good morning.\nThank you.' },
      { slot: 'presentation-1', language: 'ko', text: '안녕하십니까.' },
    ],
  },
  50: {
    booth_turn: [
      { line: 1, at: 1795497700000, done: 'start', interpreter: 0, rested: null, by: null },
      { line: 2, at: 1795498900000, done: 'hand-over', interpreter: 1, rested: 0, by: null },
      { line: 9, at: 1795499900000, done: 'something newer', interpreter: null, rested: null, by: 60_000 },
    ],
  },
  60: {
    own_record: [
      {
        kind: 'term',
        id: 'own-depopulation',
        fields: json({ ko: stamped('지방소멸'), en: stamped('local extinction') }),
      },
      { kind: 'term', id: 'own-removed', fields: json({ removed: stamped(true) }) },
      { kind: 'annotation', id: 'fiscal-federalism', fields: json({ noteEn: stamped('Say “fiscal”.') }) },
    ],
    own_change: [
      { id: 2, what: 'import', at: 1795497700000, undone: 0 },
      { id: 3, what: 'remove', at: 1795497800000, undone: 1 },
    ],
    own_change_record: [
      { change: 2, kind: 'term', id: 'own-depopulation', fields: null },
      { change: 3, kind: 'term', id: 'own-removed', fields: json({ ko: stamped('재정') }) },
    ],
    machine: [{ id: 1, name: '0f1e2d3c' }],
  },
  70: {
    study_card: [{ card: 'term:fiscal-federalism:en', state: json({ due: 1795600000000, stability: 3.17 }) }],
    study_review: [
      { id: 1, card: 'term:fiscal-federalism:en', at: 1795400000000, rating: 1, before: null },
      { id: 6, card: 'term:fiscal-federalism:en', at: 1795500000000, rating: 3, before: json({ stability: 0.4 }) },
    ],
  },
  80: {
    document: [
      {
        id: 1,
        kind: 'script',
        name: '발표 원고.docx',
        slot: 'presentation-1',
        language: 'ko',
        at: 1,
        content: json({ text: '가' }),
        removed: 0,
      },
      { id: 2, kind: 'aligned', name: 'old.tmx', slot: null, language: null, at: 2, content: json([]), removed: 1 },
    ],
  },
};

function stamped(value: string | boolean): object {
  return { value, at: 1795497700000, by: '0f1e2d3c', over: [], other: null };
}
