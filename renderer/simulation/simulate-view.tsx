import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { programmeStart } from '#core/agenda/programme.ts';
import { later } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useProgramme } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { SlotTargets } from './slot-targets.tsx';
import styles from './simulate-view.module.css';
import { speeds, useSimulation, type SimulationMode } from './simulation.ts';

/** Time to get ready in before what one jumps to begins. */
export const leadMilliseconds = 15_000;

/** Rehearsing the whole event: who moves it, how fast, and from where. */
export function SimulateView() {
  const { t } = useTranslation('simulation');
  const programme = useProgramme();
  const { role } = useSettings().settings;
  const { simulation, goTo, setSpeed, leave } = useSimulation();
  const [mode, setMode] = useState<SimulationMode>(simulation?.mode ?? (role === 'organiser' ? 'keys' : 'plan'));
  const [, navigate] = useHashLocation();
  const fromTheTop = () => begin(programmeStart(programme));
  useKey('begin-simulation', fromTheTop);

  function begin(start: ReturnType<typeof programmeStart>): void {
    goTo(later(start, -leadMilliseconds), mode);
    navigate(role === 'organiser' && mode === 'keys' ? '/run' : role === 'interpreter' ? '/booth' : '/today');
  }

  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <p className={styles.about}>{t('about')}</p>
      <Choice
        label={t('mode.label')}
        value={mode}
        onChoose={setMode}
        options={(['plan', 'keys'] as const).map((value) => ({ value, name: t(`mode.${value}`) }))}
      />
      <Choice
        label={t('speed.label')}
        value={String(simulation?.speed ?? 1)}
        onChoose={(chosen) => setSpeed(speeds.find((speed) => String(speed) === chosen) ?? 1)}
        options={speeds.map((speed) => ({ value: String(speed), name: t('speed.times', { speed }) }))}
      />
      <p className={styles.begin}>
        <button type="button" className={styles.primary} onClick={fromTheTop}>
          {simulation ? t('again') : t('begin', { time: timeInZone(programmeStart(programme), programme.timeZone) })}{' '}
          <KeyHint action="begin-simulation" />
        </button>
        {simulation && (
          <button type="button" className={styles.secondary} onClick={leave}>
            {t('bar.leave')} <KeyHint action="leave-simulation" />
          </button>
        )}
      </p>
      <SlotTargets programme={programme} onChoose={begin} />
    </div>
  );
}
