import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '#core/agenda/programme-at.ts';
import type { PlannedSession, PlannedSlot, Unallocated } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { Moderators } from './moderators.tsx';
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

/**
 * One session of the time line: its slots, and the time it gives to nobody, in the order of the clock.
 * Folds itself when it is over, so that what is on stays in sight; the user may unfold it, or fold any other.
 */
export function SessionBlock({ planned, state, you, timeZone }: SessionBlockProps) {
  const { t } = useTranslation('today');
  const { session, start, end } = planned;
  const over = useNow((now) => now >= end);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const unfolded = chosen ?? !over;
  function toggle(event: MouseEvent): void {
    event.preventDefault();
    setChosen(!unfolded);
  }
  return (
    <details className={styles.session} open={unfolded}>
      <summary className={styles.head} onClick={toggle}>
        <h2 className={styles.title}>
          <MainText text={session.title} /> <CompanionText text={session.title} className={styles.companion} />
        </h2>
        <span className={styles.times}>
          {over && (
            <span className={styles.over}>
              <Icon name="done" /> {t('mark.done')}
            </span>
          )}
          {timeInZone(start, timeZone)}–{timeInZone(end, timeZone)}
          <Icon name={unfolded ? 'up' : 'down'} />
        </span>
        <Moderators ids={session.moderators ?? []} you={you} className={styles.moderators} />
      </summary>
      <ol>
        {inOrder(planned).map((part) =>
          'slot' in part ? (
            <SlotRow key={part.slot.id} planned={part} place={placeOf(part, state)} you={you} timeZone={timeZone} />
          ) : (
            <UnallocatedRow key={part.start} gap={part} timeZone={timeZone} />
          ),
        )}
      </ol>
    </details>
  );
}

function inOrder({ slots, unallocated }: PlannedSession): (PlannedSlot | Unallocated)[] {
  return [...slots, ...unallocated].toSorted((a, b) => a.start - b.start);
}

function placeOf({ slot }: PlannedSlot, { current, next }: ProgrammeState): 'now' | 'next' | null {
  if (slot.id === current?.slot.id) return 'now';
  return slot.id === next?.slot.id ? 'next' : null;
}
