import { useMemo } from 'react';
import { planProgramme } from '#core/agenda/programme.ts';
import { standingOf, type Standing } from '#core/agenda/run/standing.ts';
import type { OwnTerm } from '#core/own/own-term.ts';
import { missedTerms } from '#core/study/missed-terms.ts';
import { studyTermsOf, type StudyTerm } from '#core/study/study-terms.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useMissed } from '../data/booth.ts';
import { useContent } from '../data/content.ts';
import { useBriefingEntries } from '../data/entries.ts';
import { useOwnTerms } from '../data/own.ts';
import { useRunSource } from '../data/run-source.ts';
import { useStanding } from '../data/standing.tsx';
import { useLookup } from '../glossary/briefing-lookup.ts';

/** Made once a window for the same terms: there may be a great many. */
const made = new WeakMap<object, { own: readonly OwnTerm[]; terms: readonly StudyTerm[] }>();

/** The terms to study, of the event and one's own. */
export function useStudyTerms(): readonly StudyTerm[] {
  const own = useOwnTerms();
  const { terms } = useContent('glossary.list');
  const agenda = useContent('agenda.get');
  const { decks } = useContent('slides.list');
  const known = made.get(terms);
  if (known?.own === own) return known.terms;
  const anew = studyTermsOf({ terms, agenda, decks }, own);
  made.set(terms, { own, terms: anew });
  return anew;
}

/** The ids of the terms behind what was missed; none while a large glossary's look-up is being made. */
export function useMissedTerms(terms: readonly StudyTerm[]): ReadonlySet<string> {
  const { missed } = useMissed();
  const entries = useBriefingEntries();
  const ready = useLookup(entries);
  return useMemo(
    () =>
      missedTerms(missed, terms, (query) => {
        const places = ready?.lookup(query, { limit: 5 }) ?? [];
        return places.map((place) => ready?.entries[place]).find((entry) => entry?.kind === 'term')?.id ?? null;
      }),
    [missed, terms, ready],
  );
}

/** How the programme stands in the present: nobody learns at the pace of a simulated clock. */
export function useStudyStanding(): Standing {
  const shown = useStanding();
  const { of } = useRunSource();
  const agenda = useContent('agenda.get');
  const minute = useNow(wholeMinute);
  return useMemo(
    () => (of === 'simulation' ? standingOf(planProgramme(agenda, minute), [], 'plan') : shown),
    [of, agenda, minute, shown],
  );
}
