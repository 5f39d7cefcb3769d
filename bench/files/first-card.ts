import path from 'node:path';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { readStudy, writeReview } from '#backend/user-data/study-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { programmeStart, planProgramme } from '#core/agenda/programme.ts';
import { directions } from '#core/study/card-id.ts';
import { ratings, reviewCard } from '#core/study/review-card.ts';
import { nextCard, studyQueue, type CardStates } from '#core/study/study-queue.ts';
import { cardsOf, studyTermsOf } from '#core/study/study-terms.ts';
import { instant, later } from '#core/time/instant.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import { root } from '../../scripts/build/targets.ts';
import { generateEntries } from '../lookup/generate-entries.ts';
import { generatedTerm } from '../lookup/generated-terms.ts';
import { repeat, type Row } from '../start-and-views/report.ts';

const cardCount = 20_000;
const target = 100;
const day = 86_400_000;
const now = instant(Date.UTC(2026, 10, 24, 5, 0));

/**
 * How long the first card to study takes among twenty thousand, none studied and all; the first run of each is cold. A
 * window has the states since its start, and so they are measured apart: read from a database in `folder`, written and
 * read as JSON.
 */
export async function measureFirstCard(folder: string): Promise<Row[]> {
  await ensureTemporal();
  const { content } = compileFolder(path.join(root, 'assets/forum'));
  if (!content) throw new Error('The content has faults: npm run briefing -- check names them.');
  const { agenda, decks } = content;
  const missing = cardCount / directions.length - content.terms.length;
  const terms = [...content.terms, ...generateEntries(missing).map(generatedTerm)];
  const deadline = instant(Math.max(programmeStart(planProgramme(agenda, now)), later(now, 7 * day)));
  const all = cardsOf(studyTermsOf({ terms, agenda, decks }, []), directions);
  const database = openUserDatabase(path.join(folder, 'study')).database;

  const choose = (states: CardStates) =>
    repeat(async () => {
      const started = performance.now();
      const cards = cardsOf(studyTermsOf({ terms, agenda, decks }, []), directions);
      const card = nextCard(studyQueue(cards, states, now, deadline).ready, null);
      const took = performance.now() - started;
      if (!card) throw new Error('There is a card to ask.');
      return took;
    });
  const statesRead = () => {
    const { cards } = JSON.parse(JSON.stringify(readStudy(database))) as ReturnType<typeof readStudy>;
    return new Map(cards.map(({ card, state }) => [card, state]));
  };
  const noneStudied = await choose(statesRead());
  database.transaction(() => {
    for (const [place, { id }] of all.entries()) {
      const at = later(now, -(place % 20) * day - 1);
      const rating = ratings[place % 4] ?? 3;
      writeReview(database, { card: id, rating, at, before: null, after: reviewCard(null, rating, at, deadline) });
    }
  })();
  const reading = await repeat(async () => {
    const started = performance.now();
    const { size } = statesRead();
    if (size !== all.length) throw new Error(`${size} states were read.`);
    return performance.now() - started;
  });
  const allStudied = await choose(statesRead());
  database.close();
  const count = all.length.toLocaleString('en');
  return [
    { what: `the states of ${count} cards, read by a window`, values: reading, unit: 'ms', target: null },
    { what: `the first of ${count} cards, none studied`, values: noneStudied, unit: 'ms', target },
    { what: `the first of ${count} cards, all studied`, values: allStudied, unit: 'ms', target },
  ];
}
