import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { CallRefused, type Client } from '#core/api/client.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import type { CardStates } from '#core/study/study-queue.ts';
import type { CardState, LastReview, Rating, StudyChange } from '#core/study/study-schema.ts';
import type { Instant } from '#core/time/instant.ts';
import { useClient } from './client.ts';

/** What is learned, as this window knows it. */
interface KnownStudy {
  states: CardStates;
  last: LastReview | null;
  /** The change that all of it was asked after. */
  since: number;
  /** The newest change known, of all and card by card: what is told may overtake what is answered. */
  revision: number;
  revisions: ReadonlyMap<string, number>;
}

function studyQuery(client: Client) {
  return queryOptions<KnownStudy>({
    queryKey: ['study.get'],
    queryFn: async () => {
      const { cards, last, revision } = await client.call('study.get', {});
      const states = new Map(cards.map(({ card, state }) => [card, state]));
      return { states, last, since: revision, revision, revisions: new Map() };
    },
    structuralSharing: (old, latest) => newer(old as KnownStudy | undefined, latest as KnownStudy),
  });
}

function newer(old: KnownStudy | undefined, latest: KnownStudy): KnownStudy {
  return old && old.revision > latest.revision ? old : latest;
}

/** Follows what is studied in another window of the same host. */
export function followStudy(client: Client, queries: QueryClient): () => void {
  return client.on('study.changed', (change) => apply(client, queries, change));
}

/** A window that knows nothing yet asks for all when it needs it. */
function apply(client: Client, queries: QueryClient, change: StudyChange): void {
  queries.setQueryData(studyQuery(client).queryKey, (known) => known && changed(known, change));
}

function changed(known: KnownStudy, { revision, card, state, last }: StudyChange): KnownStudy {
  if (revision <= (known.revisions.get(card) ?? known.since)) return known;
  const states = new Map(known.states);
  if (state) states.set(card, state);
  else states.delete(card);
  return {
    ...known,
    states,
    last: revision > known.revision ? last : known.last,
    revision: Math.max(revision, known.revision),
    revisions: new Map(known.revisions).set(card, revision),
  };
}

/** What is learned; undefined until the host has told. */
export function useCardStates(): CardStates | undefined {
  return useQuery({ ...studyQuery(useClient()), throwOnError: true }).data?.states;
}

/** What a review or undo changed, or why it is not kept. */
export type Done = StudyChange | RefusalCode;

export interface Studying {
  /** Answers once the review is on disk. `before`: the state that was seen. */
  review: (card: string, rating: Rating, before: CardState | null, deadline: Instant | null) => Promise<Done>;
  /** Takes the newest review back; null when there is none. */
  undo: () => Promise<Done | null>;
  /** Why the last thing that was done is not kept. */
  refusal: RefusalCode | null;
}

export function useStudying(): Studying {
  const client = useClient();
  const queries = useQueryClient();
  const query = studyQuery(client);
  const doing = useMutation({
    scope: { id: 'study' },
    mutationFn: (act: () => Promise<StudyChange>) => act(),
    onSuccess: (change) => apply(client, queries, change),
    // Whoever was faster is what counts.
    onError: () => queries.refetchQueries({ queryKey: query.queryKey }),
  });
  const done = (act: () => Promise<StudyChange>): Promise<Done> => doing.mutateAsync(act).catch(codeOf);
  return {
    review: (card, rating, before, deadline) =>
      done(() => client.call('study.review', { card, rating, before, deadline })),
    async undo() {
      const last = queries.getQueryData(query.queryKey)?.last;
      return last ? done(() => client.call('study.undo', { review: last.id })) : null;
    },
    refusal: doing.error && codeOf(doing.error),
  };
}

function codeOf(error: unknown): RefusalCode {
  return error instanceof CallRefused ? error.code : 'unavailable';
}
