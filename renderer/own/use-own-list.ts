import { useDeferredValue, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { RefusalCode } from '#core/api/problem.ts';
import { filterOwnLines, ownLinesOf, type OwnLine } from '#core/own/own-lines.ts';
import { useAnnotations, useOwnChanges, useOwnTerms } from '../data/own.ts';
import { useSettings } from '../data/settings.ts';
import { useTermsById } from '../data/terms.ts';
import { useKey } from '../ui/use-key.ts';

/** More than anyone reads through; the filter finds the others. */
const mostShown = 200;

/** What was done last, to be said. */
export interface Done {
  what: 'saved' | 'removed' | 'undone' | 'redone' | 'seen';
  /** Of what; empty for what has no one name. */
  name: string;
}

export interface OwnListState {
  lines: readonly OwnLine[];
  /** How many there are that the filter leaves, and in all. */
  found: number;
  all: number;
  active: number;
  query: string;
  session: string;
  refusal: RefusalCode | null;
  setQuery: (query: string) => void;
  setSession: (session: string) => void;
  choose: (place: number) => void;
  edit: () => void;
  add: () => void;
  remove: () => void;
  undo: () => void;
  redo: () => void;
  see: () => void;
}

/** The list of what a user made, with one line chosen, and what its keys do. `next`: the names of what undo and redo would change. */
export function useOwnList(
  chosen: string | null,
  next: Record<'undo' | 'redo', string | null>,
  onChoose: (id: string | null) => void,
  onDone: (done: Done) => void,
): OwnListState {
  const all = useAllLines();
  const nameOf = useLineName();
  const changes = useOwnChanges();
  const [query, setQuery] = useState('');
  const [session, setSession] = useState('');
  const sought = useDeferredValue(query);
  const found = useMemo(() => filterOwnLines(all, sought, session), [all, sought, session]);
  const lines = useMemo(() => found.slice(0, mostShown), [found]);
  const place = lines.findIndex(({ id }) => id === chosen);
  const active = place < 0 ? Math.min(0, lines.length - 1) : place;
  const line = lines[active];

  async function change(asked: Parameters<typeof changes.ask>[0], done: Done): Promise<void> {
    if (await changes.ask(asked)) onDone(done);
  }
  const acts = {
    edit: () => void (line && navigate(`/own/${line.id}`)),
    add: () => navigate('/own/new'),
    remove() {
      if (!line) return;
      onChoose((lines[active + 1] ?? lines[active - 1])?.id ?? null);
      const { kind, id } = line;
      void change({ method: 'own.remove', input: { kind, id } }, { what: 'removed', name: nameOf(line) });
    },
    undo() {
      if (next.undo !== null) void change({ method: 'own.undo', input: {} }, { what: 'undone', name: next.undo });
    },
    redo() {
      if (next.redo !== null) void change({ method: 'own.redo', input: {} }, { what: 'redone', name: next.redo });
    },
    see() {
      if (line?.kind !== 'annotation' || line.standing.is !== 'changed') return;
      void change({ method: 'own.annotate', input: { id: line.id, seen: true } }, { what: 'seen', name: nameOf(line) });
    },
  };
  useKey('edit-own', acts.edit);
  useKey('new-own', acts.add);
  useKey('remove-own', acts.remove);
  useKey('undo-own', acts.undo);
  useKey('redo-own', acts.redo);
  useKey('seen-own', acts.see);

  return {
    lines,
    found: found.length,
    all: all.length,
    active,
    query,
    session,
    refusal: changes.refusal,
    setQuery,
    setSession,
    choose: (to) => onChoose(lines[Math.min(Math.max(to, 0), lines.length - 1)]?.id ?? null),
    ...acts,
  };
}

/** What a line is called in the language of the interface, or in the other where it has no name in it. */
export function useLineName(): (line: Pick<OwnLine, 'en' | 'ko'>) => string {
  const { language } = useSettings();
  return (line) => line[language].preferred || line.en.preferred || line.ko.preferred;
}

function useAllLines(): readonly OwnLine[] {
  const terms = useOwnTerms();
  const annotations = useAnnotations();
  const eventTerms = useTermsById();
  return useMemo(() => ownLinesOf(terms, annotations, (id) => eventTerms.get(id)), [terms, annotations, eventTerms]);
}
