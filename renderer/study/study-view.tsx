import type { CardStates } from '#core/study/study-queue.ts';
import { ClockContext, presentClock } from '../clock/use-now.ts';
import { useCardStates } from '../data/study.ts';
import { Cards } from './cards.tsx';
import { Drill } from './drill.tsx';
import { Overview } from './overview.tsx';
import { useStudyChoices } from './use-study-choices.ts';
import { useStudyTerms } from './use-study-terms.ts';

/**
 * The glossary as cards, towards the start of what is chosen. `item`: "cards" one by one, a "drill" of three minutes; null
 * for where it all stands.
 */
export function StudyView({ item }: { item: string | null }) {
  const states = useCardStates();
  // The host is on this machine and answers at once: nothing is painted in between.
  if (!states) return null;
  return (
    <ClockContext value={presentClock}>
      <Study item={item} states={states} />
    </ClockContext>
  );
}

function Study({ item, states }: { item: string | null; states: CardStates }) {
  const [choices, choose] = useStudyChoices();
  const terms = useStudyTerms();
  if (item === 'cards') return <Cards terms={terms} states={states} choices={choices} />;
  if (item === 'drill') return <Drill terms={terms} states={states} choices={choices} />;
  return <Overview terms={terms} states={states} choices={choices} onChoose={choose} />;
}
