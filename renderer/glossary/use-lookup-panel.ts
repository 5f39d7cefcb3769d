import { useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { entryKey, type BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { nearEntries } from '#core/glossary/lookup/near-entries.ts';
import type { Conversion } from '#core/numbers/conversion.ts';
import { convertNumber, isNumberWithWord } from '#core/numbers/convert.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { taggedNear } from '#core/own/near-own.ts';
import { useMissed, usePins } from '../data/booth.ts';
import { useContent } from '../data/content.ts';
import { useBriefingEntries } from '../data/entries.ts';
import { useAnnotations, useOwnTerms } from '../data/own.ts';
import { useProgrammeState } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { useTermCards } from '../ui/term-cards.ts';
import { useKey } from '../ui/use-key.ts';
import { useLookup } from './briefing-lookup.ts';
import { viewOf } from './view-of.ts';

/** More than anyone looks through while speaking. */
const mostAnswers = 50;
/** What the host takes down. */
const longestNote = 200;

export interface LookupPanel {
  query: string;
  isTyped: boolean;
  /** The index of a large glossary is still being made. */
  isWaiting: boolean;
  found: readonly BriefingEntry[];
  pinned: readonly BriefingEntry[];
  /** What the keys move through: the answers, or with nothing typed the pins. */
  listed: readonly BriefingEntry[];
  /** The place of the chosen one in `listed`; -1 for none. */
  active: number;
  conversions: readonly Conversion[];
  /** The query has been noted down. */
  isNoted: boolean;
  /** Something could not be saved. */
  refused: boolean;
  source: Language;
  isPinned: (key: string) => boolean;
  /** What the user wrote on the event's terms, by slug. */
  comments: ReadonlyMap<string, string>;
  type: (query: string) => void;
  move: (step: 1 | -1) => void;
  pin: (entry?: BriefingEntry) => void;
  open: (entry?: BriefingEntry) => void;
  noteDown: () => void;
  flip: () => void;
}

/** The one box and what it answers, for every view that has it. */
export function useLookupPanel(): LookupPanel {
  const { settings, change } = useSettings();
  const { decks } = useContent('slides.list');
  const programme = useProgrammeState();
  const entries = useBriefingEntries();
  const ready = useLookup(entries);
  const annotations = useAnnotations();
  const ownTerms = useOwnTerms();
  const agenda = useContent('agenda.get');
  const { pins, toggle, refused: pinRefused } = usePins();
  const { noteDown, refused: noteRefused } = useMissed();
  const cards = useTermCards();
  const [query, setQuery] = useState('');
  /** By its key, so that it stays chosen while typing moves it up or down. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [noted, setNoted] = useState<string | null>(null);

  const slots = [programme.current?.slot.id, programme.next?.slot.id].join(' ');
  const near = useMemo(() => {
    const tagged = taggedNear([...ownTerms, ...annotations], programme, agenda);
    return new Set([...nearEntries(programme, decks), ...[...tagged].map((id) => entryKey('term', id))]);
    // oxlint-disable-next-line react/exhaustive-deps -- which slots are on and next is all that it takes of the programme
  }, [slots, decks, agenda, ownTerms, annotations]);
  const nearPlaces = useMemo(
    () => new Set(ready?.entries.flatMap(({ entry }, place) => (near.has(entry.id) ? [place] : []))),
    [ready, near],
  );
  const found = useMemo(() => {
    if (!ready) return [];
    const places = ready.lookup(query, { limit: mostAnswers, isNear: (place) => nearPlaces.has(place) });
    return places.flatMap((place) => ready.entries[place] ?? []);
  }, [ready, query, nearPlaces]);
  const pinned = useMemo(() => {
    const byKey = new Map(entries.map((one) => [one.entry.id, one]));
    return pins.flatMap(({ kind, slug }) => byKey.get(entryKey(kind, slug)) ?? []);
  }, [entries, pins]);

  const isTyped = query.trim() !== '';
  const listed = isTyped ? found : pinned;
  const place = listed.findIndex(({ entry }) => entry.id === chosen);
  // With nothing typed nothing is chosen until it is moved to: Enter must not unpin unasked.
  const active = isTyped ? Math.min(Math.max(place, 0), listed.length - 1) : place;
  const flip = () => change({ lookupSource: otherLanguage(settings.lookupSource) });
  useKey('flip', flip);

  return {
    query,
    isTyped,
    isWaiting: ready === null,
    found,
    pinned,
    listed,
    active,
    conversions: useMemo(() => (isNumberWithWord(query) ? convertNumber(query) : []), [query]),
    isNoted: isTyped && noted === query,
    refused: pinRefused || noteRefused,
    source: settings.lookupSource,
    comments: useMemo(() => new Map(annotations.map(({ id, comment }) => [id, comment])), [annotations]),
    isPinned: (key) => pins.some(({ kind, slug }) => entryKey(kind, slug) === key),
    type(text) {
      setQuery(text);
      if (text === '') setChosen(null);
    },
    move(step) {
      const to = Math.min(Math.max(active + step, 0), listed.length - 1);
      setChosen(listed[to]?.entry.id ?? null);
    },
    pin(entry = listed[active]) {
      if (entry) toggle({ kind: entry.kind, slug: entry.id });
    },
    open(entry = listed[active]) {
      if (entry?.kind === 'term') cards.open(entry.id);
      else if (entry) navigate(viewOf(entry, decks));
    },
    noteDown() {
      if (!isTyped) return;
      const slot = programme.current?.slot;
      noteDown({
        query: query.trim().slice(0, longestNote),
        answered: found.length > 0,
        person: slot?.speakers[0] ?? null,
        slot: slot?.id ?? null,
      });
      setNoted(query);
    },
    flip,
  };
}
