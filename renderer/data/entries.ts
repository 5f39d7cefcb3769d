import { useMemo } from 'react';
import type { ShownOwnTerm } from '#core/api/own-contract.ts';
import {
  briefingEntries,
  ownTermEntries,
  type BriefingEntry,
  type LookedUp,
} from '#core/glossary/lookup/briefing-entries.ts';
import { useContent } from './content.ts';
import { useAnnotations, useOwnTerms } from './own.ts';

/** Of the event: made once a window, since what they are made of does not change while it is open. */
const ofEvent = new WeakMap<object, readonly BriefingEntry[]>();
/** With own terms: one for all views, so that the index is made once for all of them. */
let latest: {
  event: readonly BriefingEntry[];
  own: readonly ShownOwnTerm[];
  hidden: string;
  all: readonly BriefingEntry[];
};

/** Everything the one box answers with: own terms, and of the event's what is not hidden. */
export function useBriefingEntries(): readonly BriefingEntry[] {
  const { terms } = useContent('glossary.list');
  const { people, bodies } = useContent('speakers.list');
  const agenda = useContent('agenda.get');
  const own = useOwnTerms();
  const hidden = useHiddenTerms();
  const event = ofEvent.get(terms) ?? make({ terms, people, bodies, agenda });
  return together(event, own, hidden);
}

/** The slugs of the event's terms that are left out of look-up, as one text: equal where they are. */
function useHiddenTerms(): string {
  const annotations = useAnnotations();
  return useMemo(
    () =>
      annotations
        .filter(({ hidden }) => hidden)
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    [annotations],
  );
}

function make(lookedUp: LookedUp): readonly BriefingEntry[] {
  const entries = briefingEntries(lookedUp);
  ofEvent.set(lookedUp.terms, entries);
  return entries;
}

function together(
  event: readonly BriefingEntry[],
  own: readonly ShownOwnTerm[],
  hidden: string,
): readonly BriefingEntry[] {
  if (own.length === 0 && hidden === '') return event;
  if (latest?.event !== event || latest.own !== own || latest.hidden !== hidden) {
    const ids = new Set(hidden.split(' '));
    const shown = event.filter(({ kind, id }) => kind !== 'term' || !ids.has(id));
    latest = { event, own, hidden, all: [...ownTermEntries(own), ...shown] };
  }
  return latest.all;
}
