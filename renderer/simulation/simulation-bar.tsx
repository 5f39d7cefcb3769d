import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { timeInZone } from '#core/time/zone.ts';
import { ariaKeys } from '../app/keys.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useContent } from '../data/content.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './simulation-bar.module.css';
import { faster, slower, useSimulation, type Simulation } from './simulation.ts';

/** Says in every view that what it shows is rehearsed, and holds the keys of the simulated clock. */
export function SimulationBar() {
  const { simulation } = useSimulation();
  return simulation && <Bar simulation={simulation} />;
}

function Bar({ simulation: { speed, held, mode } }: { simulation: Simulation }) {
  const { t } = useTranslation('simulation');
  const { setSpeed, setHeld, leave } = useSimulation();
  const [, navigate] = useHashLocation();
  const { timeZone } = useContent('agenda.get');
  const now = useNow(wholeSecond);
  const actions = {
    slower: () => setSpeed(slower(speed)),
    faster: () => setSpeed(faster(speed)),
    hold: () => setHeld(!held),
    'leave-simulation': leave,
  };
  useKey('slower', actions.slower);
  useKey('faster', actions.faster);
  useKey('hold', actions.hold);
  useKey('leave-simulation', leave);
  const button = (action: keyof typeof actions, name: string) => (
    <button
      type="button"
      className={styles.action}
      aria-keyshortcuts={ariaKeys(action, isMac)}
      onClick={actions[action]}
    >
      {name} <KeyHint action={action} />
    </button>
  );
  return (
    <section className={styles.bar} aria-label={t('bar.label')} data-held={held || undefined}>
      <p className={styles.what}>
        <Icon name="notice" />
        <strong>{t('bar.simulated')}</strong>
        <span className={styles.time} role="timer">
          {timeInZone(now, timeZone, 'seconds')}
        </span>
        <span className={styles.speed}>{held ? t('bar.held') : t('bar.speed', { speed })}</span>
        <span className={styles.mode}>{t(`mode.${mode}`)}</span>
      </p>
      <p className={styles.actions}>
        {button('slower', t('bar.slower'))}
        {button('faster', t('bar.faster'))}
        {button('hold', held ? t('bar.goOn') : t('bar.hold'))}
        <button
          type="button"
          className={styles.action}
          aria-keyshortcuts={ariaKeys('simulate', isMac)}
          onClick={() => navigate('/simulate')}
        >
          {t('bar.jump')} <KeyHint action="simulate" />
        </button>
        {button('leave-simulation', t('bar.leave'))}
      </p>
    </section>
  );
}
