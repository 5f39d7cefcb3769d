import { expect, it } from 'vitest';
import type { Client } from '#core/api/client.ts';
import { deckRehearsalsSchema, type DeckRehearsals } from '#core/rehearsal/rehearsal-schema.ts';
import { createQueryClient } from '../../../renderer/data/content.ts';
import { followRehearsals } from '../../../renderer/data/rehearsals.ts';

const plan = { slides: [{ id: 'a', seconds: 60 }], slotMinutes: null };

/** A deck whose rehearsal began at an instant and has so many lines. */
function rehearsals(startedAt: number, lines: number): DeckRehearsals {
  const entries = Array.from({ length: lines }, (_none, line) => ({
    at: startedAt + line,
    do: line === 0 ? 'start' : line % 2 === 1 ? 'pause' : 'resume',
  }));
  return deckRehearsalsSchema.parse({ deck: 'talk', record: { plan, entries, finished: null }, runs: [] });
}

function following(known: DeckRehearsals) {
  const queries = createQueryClient();
  const queryKey = ['rehearsal.list', 'talk'];
  queries.setQueryData(queryKey, known);
  let tell: (told: DeckRehearsals) => void = () => {};
  const client = { on: (_name: string, listener: typeof tell) => ((tell = listener), () => {}) } as unknown as Client;
  followRehearsals(client, queries);
  return { tell, shown: () => queries.getQueryData(queryKey) };
}

it('what another window did is taken over', () => {
  const { tell, shown } = following(rehearsals(1000, 2));
  tell(rehearsals(1000, 3));
  expect(shown()).toEqual(rehearsals(1000, 3));
});

it('news that was overtaken on its way is not', () => {
  const { tell, shown } = following(rehearsals(1000, 3));
  tell(rehearsals(1000, 2));
  expect(shown()).toEqual(rehearsals(1000, 3));
});

it('another rehearsal is taken over, and so is none', () => {
  const { tell, shown } = following(rehearsals(1000, 3));
  tell(rehearsals(9000, 1));
  expect(shown()).toEqual(rehearsals(9000, 1));
  tell({ deck: 'talk', record: null, runs: [] });
  expect(shown()).toMatchObject({ record: null });
});
