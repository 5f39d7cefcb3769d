import { useTranslation } from 'react-i18next';
import type { Slot } from '#core/agenda/agenda-schema.ts';
import type { RundownSlot, SlotState } from '#core/agenda/run/rundown.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import { lateness, useOffsetWords } from '../clock/use-offset-words.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './rundown-row.module.css';
import { useDayTimes } from './use-day-times.ts';

interface RundownRowProps {
  id: string;
  slot: Slot;
  row: RundownSlot;
  /** Start, skip and shift act on it. */
  standsBy: boolean;
  onChoose: () => void;
}

const icons: Record<SlotState, IconName | null> = {
  pending: null,
  late: 'behind',
  running: 'now',
  paused: 'pause',
  done: 'done',
  skipped: 'skipped',
};

export function RundownRow({ id, slot, row, standsBy, onChoose }: RundownRowProps) {
  const { t } = useTranslation('run');
  const times = useDayTimes();
  const span = useSpanWords();
  const people = peopleOf(slot.speakers, useDirectory());
  const { state, plannedStart, expectedStart: start, expectedEnd: end } = row;
  const { language } = useSettings();
  const icon = standsBy ? (icons[state] ?? 'next') : icons[state];
  const begun = state === 'running' || state === 'paused' || state === 'done';
  return (
    // The arrow keys choose it from anywhere in the view: nothing here need be focused.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      className={styles.row}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option belongs to a list that drops down
      role="option"
      aria-selected={standsBy}
      data-state={state}
      // A press on the row must not take the focus from what has it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.state}>
        {icon && <Icon name={icon} />}
        {standsBy && state === 'pending' ? t('rundown.standsBy') : t(`state.${state}`)}
      </span>
      <span className={styles.plan}>{times.brief(plannedStart)}</span>
      <span className={styles.time} data-actual={begun || undefined}>
        {start !== null && times.exact(start)}
      </span>
      <span className={styles.time} data-actual={state === 'done' || undefined}>
        {end !== null && times.exact(end)}
      </span>
      <span className={styles.slot}>
        <MainText text={slot.title} className={styles.title} />
        {people.map((person) => (
          <span key={person.id} className={styles.person}>
            {language === 'ko' ? koreanName(person) : printedName(person)}
          </span>
        ))}
      </span>
      <span className={styles.minutes}>
        <Length minutes={slot.minutes} now={start === null || end === null ? null : end - start} span={span.short} />
      </span>
      <Offset by={start === null ? null : start - plannedStart} />
    </div>
  );
}

/** The length it has or will have; beside it the planned one where that is another. */
function Length({ minutes, now, span }: { minutes: number; now: number | null; span: (ms: number) => string }) {
  const planned = span(minutes * 60_000);
  const shown = now === null ? planned : span(now);
  return shown === planned ? (
    shown
  ) : (
    <>
      {shown} <s className={styles.plannedLength}>{planned}</s>
    </>
  );
}

/** By how much it begins after its plan: plus is behind. */
function Offset({ by }: { by: number | null }) {
  const span = useSpanWords();
  const words = useOffsetWords();
  if (by === null) return <span className={styles.offset} />;
  const late = lateness(by);
  return (
    <span className={styles.offset} data-lateness={late} title={words(by)}>
      {late === 'onTime' ? '' : `${late === 'behind' ? '+' : '−'}${span.short(Math.trunc(Math.abs(by) / 1000) * 1000)}`}
      <span className="visually-hidden">{words(by)}</span>
    </span>
  );
}
