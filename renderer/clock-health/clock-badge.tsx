import { useTranslation } from 'react-i18next';
import { beforeGap, type ClockTrouble } from '#core/time/clock-health.ts';
import type { Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { ariaKeys } from '../app/keys.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './clock-badge.module.css';
import { useMovedRun } from './use-moved-run.ts';
import { useMovedTurns } from './use-moved-turns.ts';
import { useClockTroubles } from './use-clock-troubles.ts';

/** Says when the machine's time was not what it seemed, and what was done about it. Nothing while all is well. */
export function ClockBadge() {
  const { t } = useTranslation('clock');
  const { run, moveRun } = useMovedRun();
  const { isStaffed, moveTurns } = useMovedTurns();
  const move = (at: Instant, by: number) => {
    moveRun(at, by);
    moveTurns(at, by);
  };
  const { troubles, dismiss } = useClockTroubles((trouble) => {
    // A clock can only be set back by somebody: what has happened moves with it, so that what lasted ten minutes still did.
    if (trouble.kind === 'set-back') move(trouble.at, -trouble.by);
  });
  const gap = troubles.find((trouble) => trouble.kind === 'gap');
  const leaveOut = () => {
    if (gap) move(gap.at, gap.by);
    dismiss();
  };
  const canLeaveOut = gap !== undefined && (isStaffed || (run !== null && run.entries.length > 0));
  useKey('dismiss-clock', () => troubles.length > 0 && dismiss());
  useKey('leave-gap-out', () => canLeaveOut && leaveOut());
  if (troubles.length === 0) return null;
  return (
    <section className={styles.badge} aria-live="polite" aria-label={t('label')}>
      <Icon name="notice" className={styles.icon} />
      <div className={styles.sentences}>
        {troubles.map((trouble) => (
          <Sentence key={trouble.kind} trouble={trouble} runs={run !== null} isStaffed={isStaffed} />
        ))}
      </div>
      <p className={styles.actions}>
        {canLeaveOut && (
          <button
            type="button"
            className={styles.action}
            aria-keyshortcuts={ariaKeys('leave-gap-out', isMac)}
            onClick={leaveOut}
          >
            {t('leaveOut')} <KeyHint action="leave-gap-out" />
          </button>
        )}
        <button
          type="button"
          className={styles.action}
          aria-keyshortcuts={ariaKeys('dismiss-clock', isMac)}
          onClick={dismiss}
        >
          {t('dismiss')} <KeyHint action="dismiss-clock" />
        </button>
      </p>
    </section>
  );
}

function Sentence({ trouble, runs, isStaffed }: { trouble: ClockTrouble; runs: boolean; isStaffed: boolean }) {
  const { t } = useTranslation('clock');
  const span = useSpanWords();
  const zoneName = useZoneName();
  const { timeZone } = useContent('agenda.get');
  const time = (at: Instant) => timeInZone(at, timeZone, 'seconds');
  const done = runs ? 'run' : 'noRun';
  switch (trouble.kind) {
    case 'set-back':
      return (
        <p>
          {t('setBack.what', { by: span.short(trouble.by), at: time(trouble.at) })} {t(`setBack.${done}`)}{' '}
          {isStaffed && t('setBack.booth')}
        </p>
      );
    case 'gap':
      return (
        <p>
          {t('gap.what', { by: span.short(trouble.by), from: time(beforeGap(trouble)), to: time(trouble.at) })}{' '}
          {t(`gap.${done}`)} {isStaffed && t('gap.booth')}
        </p>
      );
    case 'zone-changed':
      return (
        <p>
          {t('zoneChanged.what', { from: zoneName(trouble.from), to: zoneName(trouble.to) })} {t('zoneChanged.done')}
        </p>
      );
    case 'lagged':
      return (
        <p>
          {t('lagged.what', { by: span.short(trouble.by), at: time(trouble.at) })} {t('lagged.done')}
        </p>
      );
  }
}
