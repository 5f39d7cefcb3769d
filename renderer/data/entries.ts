import { briefingEntries, type BriefingEntry, type LookedUp } from '#core/glossary/lookup/briefing-entries.ts';
import { useContent } from './content.ts';

/** Made once a window, since what they are made of does not change while it is open. */
const made = new WeakMap<object, readonly BriefingEntry[]>();

/** Everything the one box answers with. */
export function useBriefingEntries(): readonly BriefingEntry[] {
  const { terms } = useContent('glossary.list');
  const { people, bodies } = useContent('speakers.list');
  const agenda = useContent('agenda.get');
  return made.get(terms) ?? make({ terms, people, bodies, agenda });
}

function make(lookedUp: LookedUp): readonly BriefingEntry[] {
  const entries = briefingEntries(lookedUp);
  made.set(lookedUp.terms, entries);
  return entries;
}
