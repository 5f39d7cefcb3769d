import type Database from 'better-sqlite3';
import { cardStateSchema, type CardState, type LastReview, type Rating, type Study } from '#core/study/study-schema.ts';

/** Every card that was studied, whether its term is still there or not. */
export function readStudy(database: Database.Database): Omit<Study, 'revision'> {
  const cards = database
    .prepare<[], { card: string; state: string }>('select card, state from study_card')
    .all()
    .map(({ card, state }) => ({ card, state: JSON.parse(state) as CardState }));
  return { cards, last: readLastReview(database) };
}

export function readLastReview(database: Database.Database): LastReview | null {
  const sql = 'select id, card, at, rating from study_review order by id desc limit 1';
  return database.prepare<[], LastReview>(sql).get() ?? null;
}

export interface ReviewToWrite {
  card: string;
  rating: Rating;
  at: number;
  /** The state that it goes on from. */
  before: CardState | null;
  after: CardState;
}

/** Writes a review and where it leads, on disk when it returns; not if the card is no longer as it was before. */
export function writeReview(
  database: Database.Database,
  { card, rating, at, before, after }: ReviewToWrite,
): 'written' | 'moved-on' {
  return database.transaction(() => {
    const known = stateOf(database, card);
    if (JSON.stringify(known) !== JSON.stringify(before)) return 'moved-on';
    database
      .prepare('insert into study_review (card, at, rating, before) values (?, ?, ?, ?)')
      .run(card, at, rating, before && JSON.stringify(before));
    keepState(database, card, after);
    return 'written';
  })();
}

/** Takes the newest review back, if it is that one; answers its card, which is as it was before. */
export function undoReview(
  database: Database.Database,
  review: number,
): { card: string; state: CardState | null } | null {
  return database.transaction(() => {
    const last = database
      .prepare<[], { id: number; card: string; before: string | null }>(
        'select id, card, before from study_review order by id desc limit 1',
      )
      .get();
    if (last?.id !== review) return null;
    const state = last.before === null ? null : cardStateSchema.parse(JSON.parse(last.before));
    keepState(database, last.card, state);
    database.prepare('delete from study_review where id = ?').run(review);
    return { card: last.card, state };
  })();
}

function stateOf(database: Database.Database, card: string): CardState | null {
  const state = database.prepare<[string], string>('select state from study_card where card = ?').pluck().get(card);
  return state === undefined ? null : cardStateSchema.parse(JSON.parse(state));
}

function keepState(database: Database.Database, card: string, state: CardState | null): void {
  if (state === null) database.prepare('delete from study_card where card = ?').run(card);
  else
    database
      .prepare(
        'insert into study_card (card, state) values (?, ?) on conflict (card) do update set state = excluded.state',
      )
      .run(card, JSON.stringify(state));
}
