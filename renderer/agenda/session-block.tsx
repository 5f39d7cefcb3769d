import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '#core/agenda/programme-at.ts';
import type { PlannedSession, PlannedSlot, Unallocated } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './session-block.module.css';
import { SlotRow } from './slot-row.tsx';
import { UnallocatedRow } from './unallocated-row.tsx';

interface SessionBlockProps {
  planned: PlannedSession;
  state: ProgrammeState;
  /** Who I am on the programme. */
  you: string | null;
  timeZone: string;
}

/** One session of the time line: its slots, and the time it gives to nobody, in the order of the clock. */
export function SessionBlock({ planned, state, you, timeZone }: SessionBlockProps) {
  const { t } = useTranslation('today');
  const directory = useDirectory();
  const { session, start, end } = planned;
  return (
    <section className={styles.session} aria-labelledby={session.id}>
      <header className={styles.head}>
        <h2 id={session.id} className={styles.title}>
          <MainText text={session.title} /> <CompanionText text={session.title} className={styles.companion} />
        </h2>
        <p className={styles.times}>
          {timeInZone(start, timeZone)}–{timeInZone(end, timeZone)}
        </p>
        {peopleOf(session.moderators ?? [], directory).map((person) => (
          <p key={person.id} className={styles.moderator}>
            {t('moderator')} <PersonName person={person} />
            {person.id === you && <strong className={styles.you}> · {t('you')}</strong>}
          </p>
        ))}
      </header>
      <ol>
        {inOrder(planned).map((part) =>
          'slot' in part ? (
            <SlotRow key={part.slot.id} planned={part} place={placeOf(part, state)} you={you} timeZone={timeZone} />
          ) : (
            <UnallocatedRow key={part.start} gap={part} timeZone={timeZone} />
          ),
        )}
      </ol>
    </section>
  );
}

function inOrder({ slots, unallocated }: PlannedSession): (PlannedSlot | Unallocated)[] {
  return [...slots, ...unallocated].toSorted((a, b) => a.start - b.start);
}

function placeOf({ slot }: PlannedSlot, { current, next }: ProgrammeState): 'now' | 'next' | null {
  if (slot.id === current?.slot.id) return 'now';
  return slot.id === next?.slot.id ? 'next' : null;
}
