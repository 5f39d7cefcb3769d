import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listedTime, minutesApart } from '#core/agenda/run/listed-time.ts';
import type { LinePart, LineSession } from '#core/agenda/run/time-line.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useContent } from '../data/content.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { placeId } from '../ui/reveal.ts';
import { Moderators } from './moderators.tsx';
import { NowBetween } from './now-sign.tsx';
import styles from './session-block.module.css';
import { SlotMark } from './slot-mark.tsx';
import { SlotRow } from './slot-row.tsx';
import { UnallocatedRow } from './unallocated-row.tsx';

interface SessionBlockProps {
  line: LineSession;
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
export function SessionBlock({ line, you, target, timeZone }: SessionBlockProps) {
  const { t } = useTranslation('today');
  const { session } = line.planned;
  const hasDeck = useContent('slides.list').decks.some(({ slot }) => slot === session.id);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isTarget = session.id === target || session.slots.some(({ id }) => id === target);
  const unfolded = chosen ?? (isTarget || line.state === 'to-come' || line.state === 'on');
  function toggle(event: MouseEvent): void {
    event.preventDefault();
    setChosen(!unfolded);
  }
  return (
    <>
      {line.isAfterNow && (
        <p className={styles.now}>
          <NowBetween timeZone={timeZone} />
        </p>
      )}
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
            {(line.state === 'over' || line.state === 'skipped') && (
              <SlotMark mark={line.state === 'over' ? 'done' : 'skipped'} />
            )}
            <Times line={line} timeZone={timeZone} />
            <Icon name={unfolded ? 'up' : 'down'} />
          </span>
          <Moderators ids={session.moderators ?? []} you={you} className={styles.moderators} />
        </summary>
        <p className={styles.ways}>
          <a href={`#/sheet/${session.id}`}>{t('sheet')}</a>
          {hasDeck && <a href={`#/slides/${session.id}`}>{t('moderatorNotes')}</a>}
        </p>
        <ol>
          {line.parts.map((part) => (
            <Part key={keyOf(part)} part={part} you={you} target={target} timeZone={timeZone} />
          ))}
        </ol>
      </details>
    </>
  );
}

function Part({ part, you, target, timeZone }: Omit<SessionBlockProps, 'line'> & { part: LinePart }) {
  if (part.kind === 'gap') return <UnallocatedRow gap={part} timeZone={timeZone} />;
  if (part.kind === 'slot')
    return <SlotRow line={part} you={you} isTarget={part.planned.slot.id === target} timeZone={timeZone} />;
  return (
    <li>
      <NowBetween timeZone={timeZone} />
    </li>
  );
}

function keyOf(part: LinePart): string {
  if (part.kind === 'slot') return part.planned.slot.id;
  return part.kind === 'gap' ? String(part.start) : part.kind;
}

/** "14:15–15:15" and, where either has moved, "→ 14:19–15:21". */
function Times({
  line: { planned, expected, state },
  timeZone,
}: Pick<SessionBlockProps, 'timeZone'> & { line: LineSession }) {
  const { t } = useTranslation('today');
  const { start, end } = planned;
  const range = `${timeInZone(start, timeZone)}–${timeInZone(end, timeZone)}`;
  if (!expected || (minutesApart(start, expected.start) === 0 && minutesApart(end, expected.end) === 0))
    return <span className={state === 'skipped' ? styles.skipped : undefined}>{range}</span>;
  const moved = [listedTime(start, expected.start), listedTime(end, expected.end)].map((at) =>
    timeInZone(at, timeZone),
  );
  return (
    <span>
      <span className="visually-hidden">{state === 'over' ? t('planAndActual') : t('planAndExpected')} </span>
      {range} → <strong className={styles.expected}>{moved.join('–')}</strong>
    </span>
  );
}
