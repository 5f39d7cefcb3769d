import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../../app/keys.ts';
import { useBooth, useBoothTurns, useTurnSteps, type Booth } from '../../data/booth-turns.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { isMac } from '../../ui/platform.ts';
import { useKey } from '../../ui/use-key.ts';
import { MinutesLine } from './minutes-line.tsx';
import { StaffedStrip } from './staffed-strip.tsx';
import { TurnsDialog } from './turns-dialog.tsx';
import styles from './turns-strip.module.css';

/** One line for the booth: who is on, how long still, and who is next. As high with nothing to tell as with all. */
export function TurnsStrip() {
  const { t } = useTranslation('booth');
  const booth = useBooth();
  const steps = useTurnSteps(booth);
  const [isOpen, setIsOpen] = useState(false);
  useKey('turns', () => setIsOpen(true));
  useKey('hand-over', () => steps.take({ do: 'hand-over' }));
  useKey('undo-turn', () => steps.take({ do: 'undo' }));
  return (
    <>
      <section className={styles.strip} aria-label={t('turns.title')}>
        {booth === null && (
          <p className={styles.about}>
            <span className={styles.long}>{t('turns.notSetUp')}</span>
            <span className={styles.short}>{t('turns.notSetUpShort')}</span>
          </p>
        )}
        {booth && <Told booth={booth} onHandOver={() => steps.take({ do: 'hand-over' })} />}
        {steps.refused && <p role="alert">{t('turns.refused')}</p>}
        <button
          type="button"
          className={styles.open}
          aria-keyshortcuts={ariaKeys('turns', isMac)}
          onClick={() => setIsOpen(true)}
        >
          <span className={styles.openName}>{t('turns.open')}</span> <KeyHint action="turns" />
        </button>
      </section>
      {isOpen && booth !== undefined && <TurnsDialog booth={booth} steps={steps} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function Told({ booth, onHandOver }: { booth: Booth; onHandOver: () => void }) {
  const { t } = useTranslation('booth');
  const { turns, now } = useBoothTurns(booth);
  const { staffed, minutes } = turns;
  if (!minutes) return <p className={styles.about}>{t('turns.notStarted')}</p>;
  if (staffed) {
    return <StaffedStrip booth={booth} staffed={staffed} minutes={minutes} now={now} onHandOver={onHandOver} />;
  }
  return (
    <p className={styles.about}>
      {t('turns.stopped')} <MinutesLine team={booth.team} minutes={minutes} />
    </p>
  );
}
