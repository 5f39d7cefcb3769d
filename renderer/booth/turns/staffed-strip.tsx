import { useTranslation } from 'react-i18next';
import { cueAt, type Cue } from '#core/booth/turns/cue.ts';
import type { BoothPhase, StaffedBooth } from '#core/booth/turns/turns-at.ts';
import type { Instant } from '#core/time/instant.ts';
import { ariaKeys } from '../../app/keys.ts';
import { useSpanWords } from '../../clock/use-span-words.ts';
import { useSecondsToHandOver, useSecondsWorked, type Booth } from '../../data/booth-turns.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { isMac } from '../../ui/platform.ts';
import { MinutesLine } from './minutes-line.tsx';
import styles from './turns-strip.module.css';
import { useTurnWords } from './use-turn-words.ts';

interface StaffedStripProps {
  booth: Booth;
  staffed: StaffedBooth;
  minutes: readonly number[];
  now: Instant;
  onHandOver: () => void;
}

const phaseIcons: Record<BoothPhase, IconName> = { waiting: 'today', working: 'now', resting: 'pause', over: 'done' };
const cueIcons: Record<Cue, IconName> = {
  stays: 'done',
  later: 'today',
  soon: 'next',
  now: 'flip',
  'slot-end': 'flip',
};

/** The line while somebody is on. What is to be done is told by its word and its frame, never by colour alone. */
export function StaffedStrip({ booth, staffed, minutes, now, onHandOver }: StaffedStripProps) {
  const { t } = useTranslation('booth');
  const words = useTurnWords(booth.team);
  const cue = cueAt(staffed, now);
  const nextName = staffed.next === booth.team.me ? t('turns.you') : words.nameOf(staffed.next);
  return (
    <>
      <p className={styles.on}>
        <Icon name={phaseIcons[staffed.phase]} />
        <strong className={styles.long}>{words.phase(staffed, 'phase')}</strong>
        <strong className={styles.short}>{words.phase(staffed, 'short')}</strong>
        {(staffed.phase === 'working' || staffed.phase === 'resting') && <TimeOn booth={booth} />}
      </p>
      {staffed.phase === 'over' && (
        <p className={styles.about}>
          <MinutesLine team={booth.team} minutes={minutes} />
        </p>
      )}
      {staffed.phase !== 'over' && (
        <p className={styles.cue} data-cue={cue}>
          <Icon name={cueIcons[cue]} className={styles.sign} />
          <output>
            <span className={styles.long}>{words.cue(staffed, now, 'cue')}</span>
            <span className={styles.short}>{words.cue(staffed, now, 'shortCue')}</span>
          </output>
          {cue !== 'stays' && <ToHandOver booth={booth} />}
        </p>
      )}
      {staffed.phase !== 'over' && (
        <button
          type="button"
          className={styles.handOver}
          aria-keyshortcuts={ariaKeys('hand-over', isMac)}
          onClick={onHandOver}
        >
          <span className={styles.long}>{words.handOverTo(staffed.next)}</span>
          <span className={styles.short}>→ {nextName}</span> <KeyHint action="hand-over" />
        </button>
      )}
      {staffed.phase === 'working' && staffed.handOver && <Progress booth={booth} />}
    </>
  );
}

/** How long the one who is on has been interpreting. */
function TimeOn({ booth }: { booth: Booth }) {
  const { t } = useTranslation('booth');
  const span = useSpanWords();
  const seconds = useSecondsWorked(booth);
  return (
    <span className={styles.timeOn} role="timer" aria-label={t('turns.timeOn')}>
      {span.short(seconds * 1000)}
    </span>
  );
}

/** "7:20"; once the hand-over is there, nothing, and after the first second "0:45 over". */
function ToHandOver({ booth }: { booth: Booth }) {
  const { t } = useTranslation('booth');
  const span = useSpanWords();
  const seconds = useSecondsToHandOver(booth);
  if (seconds > 0) {
    return (
      <strong className={styles.count} role="timer" aria-label={t('turns.toHandOver')}>
        {span.short(seconds * 1000)}
      </strong>
    );
  }
  return (
    seconds < 0 && <span className={styles.count}>{t('turns.overdue', { span: span.short(-seconds * 1000) })}</span>
  );
}

function Progress({ booth }: { booth: Booth }) {
  const { t } = useTranslation('booth');
  const worked = useSecondsWorked(booth);
  const left = Math.max(0, useSecondsToHandOver(booth));
  return (
    <progress
      className={styles.progress}
      max={Math.max(1, worked + left)}
      value={worked}
      aria-label={t('turns.progress')}
    />
  );
}
