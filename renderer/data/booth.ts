import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Client } from '#core/api/client.ts';
import type { Missed, NoteDown, Pin } from '#core/booth/booth-schema.ts';
import { useClient } from './client.ts';

const nothingPinned: readonly Pin[] = [];
const nothingMissed: readonly Missed[] = [];

function pinsQuery(client: Client) {
  return queryOptions<{ pins: Pin[] }>({ queryKey: ['booth.pins'], queryFn: () => client.call('booth.pins', {}) });
}

function missedQuery(client: Client) {
  return queryOptions<{ missed: Missed[] }>({
    queryKey: ['booth.missed'],
    queryFn: () => client.call('booth.missed', {}),
  });
}

/** Follows pins and what was missed, changed here or in another window of the same host. */
export function followBooth(client: Client, queries: QueryClient): () => void {
  const stops = [
    client.on('booth.pinsChanged', (changed) => queries.setQueryData(pinsQuery(client).queryKey, changed)),
    client.on('booth.missedChanged', (changed) => queries.setQueryData(missedQuery(client).queryKey, changed)),
  ];
  return () => stops.forEach((stop) => stop());
}

export interface Pins {
  /** The newest first. */
  pins: readonly Pin[];
  toggle: (pin: Pin) => void;
  /** The last change was not saved; it holds in this window all the same. */
  refused: boolean;
}

export function usePins(): Pins {
  const client = useClient();
  const queries = useQueryClient();
  const query = pinsQuery(client);
  const pins = useQuery(query).data?.pins ?? nothingPinned;
  const saving = useMutation({
    mutationFn: (change: { pin: Pin; pinned: boolean }) => client.call('booth.changePin', change),
    onSuccess: (changed) => queries.setQueryData(query.queryKey, changed),
  });
  return {
    pins,
    toggle(pin) {
      const others = pins.filter((one) => !isSame(one, pin));
      const pinned = others.length === pins.length;
      // What was asked before this change must not answer after it.
      void queries.cancelQueries({ queryKey: query.queryKey });
      // At once: a pin that comes a moment later would be pressed twice.
      queries.setQueryData(query.queryKey, { pins: pinned ? [pin, ...others] : others });
      saving.mutate({ pin, pinned });
    },
    refused: saving.isError,
  };
}

function isSame(one: Pin, other: Pin): boolean {
  return one.kind === other.kind && one.slug === other.slug;
}

export interface MissedList {
  /** The newest first. */
  missed: readonly Missed[];
  noteDown: (note: NoteDown) => void;
  remove: (line: Missed) => void;
  /** Puts a line back as it was. */
  restore: (line: Missed) => void;
  refused: boolean;
}

export function useMissed(): MissedList {
  const client = useClient();
  const queries = useQueryClient();
  const query = missedQuery(client);
  const missed = useQuery(query).data?.missed ?? nothingMissed;
  const keep = (changed: { missed: Missed[] }) => queries.setQueryData(query.queryKey, changed);
  const noting = useMutation({
    mutationFn: (note: NoteDown) => client.call('booth.noteDown', note),
    onSuccess: keep,
  });
  const removing = useMutation({
    mutationFn: ({ id }: Missed) => client.call('booth.removeMissed', { id }),
    onSuccess: keep,
  });
  const restoring = useMutation({
    mutationFn: (line: Missed) => client.call('booth.restoreMissed', line),
    onSuccess: keep,
  });
  return {
    missed,
    noteDown: noting.mutate,
    remove(line) {
      // At once: the next key must not meet it again.
      keep({ missed: missed.filter(({ id }) => id !== line.id) });
      removing.mutate(line);
    },
    restore(line) {
      const others = missed.filter(({ id }) => id !== line.id);
      keep({ missed: [...others, line].toSorted((a, b) => b.id - a.id) });
      restoring.mutate(line);
    },
    refused: noting.isError || removing.isError || restoring.isError,
  };
}
