import { useTranslation } from 'react-i18next';
import { tellLog } from '#core/agenda/run/tell-log.ts';
import { ariaKeys } from '../app/keys.ts';
import type { RunWriting } from '../data/run.ts';
import { useRunSource } from '../data/run-source.ts';
import { useSettings } from '../data/settings.ts';
import { useStanding } from '../data/standing.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './strip-head.module.css';
import { useLineWords } from './use-line-words.ts';

/** Above the keys: whether they do anything on this machine, and why the last one did not. */
export function StripHead({ on, writing }: { on: boolean; writing: RunWriting }) {
  const { t } = useTranslation('run');
  const { settings } = useSettings();
  const { of } = useRunSource();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{on ? t('keys.title') : t(of === 'host' ? 'keys.off' : 'keys.offByPlan')}</h2>
      {of === 'host' && settings.role !== 'organiser' && <RunsHere />}
      <output className={styles.said}>
        <Said {...writing} />
      </output>
    </div>
  );
}

/** For moderators and interpreters: whoever says so runs the programme from this machine. */
function RunsHere() {
  const { t } = useTranslation('run');
  const { settings, change } = useSettings();
  const toggle = () => change({ runsProgramme: !settings.runsProgramme });
  useKey('run-here', toggle);
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={settings.runsProgramme}
      aria-keyshortcuts={ariaKeys('run-here', isMac)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={toggle}
    >
      <span className={styles.knob} aria-hidden="true" /> {t('keys.here')} <KeyHint action="run-here" />
    </button>
  );
}

/** A line takes its time only on a machine that has none to spare; then it says so. */
function Said({ notDone, waiting }: Pick<RunWriting, 'notDone' | 'waiting'>) {
  const { t } = useTranslation(['run', 'problems']);
  const { plan, log } = useStanding();
  const write = useLineWords();
  if (waiting > 0) return <span className={styles.waiting}>{t('keys.writing')}</span>;
  switch (notDone?.why) {
    case undefined:
      return null;
    case 'entry':
      return t(`refused.${notDone.refusal}`);
    case 'call':
      return t(`problems:call.${notDone.code}`);
    case 'moved-on': {
      const lines = tellLog(plan, log)
        .slice(notDone.from, notDone.to)
        .map((line) => `${write(line)}.`);
      return t('notDone.movedOn', { lines: lines.join(' ') });
    }
  }
}
