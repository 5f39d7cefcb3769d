import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '#core/agenda/run/programme-state.ts';
import type { PlannedSession, PlannedSlot, Unallocated } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { useContent } from '../data/content.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { placeId } from '../ui/reveal.ts';
import { Moderators } from './moderators.tsx';
import styles from './session-block.module.css';
import { SlotRow } from './slot-row.tsx';
import { UnallocatedRow } from './unallocated-row.tsx';

interface SessionBlockProps {
  planned: PlannedSession;
  state: ProgrammeState;
  /** Who I am on the programme. */
  you: string | null;
  /** The session or slot the address names: it is shown unfolded. */
  target: string | null;
  timeZone: string;
}

/**
 * One session of the time line: its slots, and the time it gives to nobody, in the order of the clock.
 * Folds itself when it is over, so that what is on stays in sight; the user may unfold it, or fold any other.
 */
export function SessionBlock({ planned, state, you, target, timeZone }: SessionBlockProps) {
  const { t } = useTranslation('today');
  const { session, start, end } = planned;
  const hasDeck = useContent('slides.list').decks.some(({ slot }) => slot === session.id);
  const over = useNow((now) => now >= end);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isTarget = session.id === target || session.slots.some(({ id }) => id === target);
  const unfolded = chosen ?? (isTarget || !over);
  function toggle(event: MouseEvent): void {
    event.preventDefault();
    setChosen(!unfolded);
  }
  return (
    <details
      id={placeId(session.id)}
      className={styles.session}
      open={unfolded}
      data-target={session.id === target || undefined}
      tabIndex={-1}
    >
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
      <p className={styles.ways}>
        <a href={`#/sheet/${session.id}`}>{t('sheet')}</a>
        {hasDeck && <a href={`#/slides/${session.id}`}>{t('moderatorNotes')}</a>}
      </p>
      <ol>
        {inOrder(planned).map((part) =>
          'slot' in part ? (
            <SlotRow
              key={part.slot.id}
              planned={part}
              place={placeOf(part, state)}
              you={you}
              isTarget={part.slot.id === target}
              timeZone={timeZone}
            />
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
