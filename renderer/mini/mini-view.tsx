import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { figureText, usedShare } from '#core/agenda/run/large-figure.ts';
import type { CurrentSlot } from '#core/agenda/run/rundown.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { ariaKeys } from '../app/keys.ts';
import { useDirectory } from '../data/people.ts';
import { useProgrammeState } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { useStanding } from '../data/standing.tsx';
import { Icon } from '../ui/icon.tsx';
import { isMac } from '../ui/platform.ts';
import { PhaseSign } from '../ui/phase-sign.tsx';
import { textWidth } from '../ui/text-width.ts';
import { useKey } from '../ui/use-key.ts';
import { useSideWindows } from '../windows/side-windows.ts';
import { slotName } from '../windows/slot-name.ts';
import { useLargeFigure } from '../windows/use-large-figure.ts';
import styles from './mini-view.module.css';
import { offsetText } from './offset-text.ts';

/** What is left, in the corner of a screen that is full of a call: a number, a word, a name. */
export function MiniView() {
  const { t } = useTranslation('windows');
  const { current, next, phase } = useProgrammeState();
  const { open, close } = useSideWindows();
  const shown = current ?? next;
  useKey('stage', () => open('stage'));
  useKey('mini', () => close('mini'));
  useKey('close-mini', () => close('mini'));
  return (
    <div className={styles.mini}>
      <div className={styles.rows}>
        <h1 className="visually-hidden">{t('mini.title')}</h1>
        {shown ? <Shown /> : <p className={styles.over}>{phase === 'after' ? t('over') : t('nobody')}</p>}
      </div>
      <button
        type="button"
        className={styles.close}
        title={t('mini.close')}
        aria-label={t('mini.close')}
        aria-keyshortcuts={ariaKeys('mini', isMac)}
        onClick={() => close('mini')}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function Shown() {
  const { t } = useTranslation('windows');
  const { language } = useSettings();
  const { current, next } = useProgrammeState();
  const { figure, rundown } = useLargeFigure();
  const directory = useDirectory();
  const slot = (current ?? next)?.slot;
  if (!figure || !rundown.current || !slot) return null;
  const { phase } = rundown.current;
  const names = slotName(slot, directory);
  const days = figure.of === 'until' ? Math.floor(figure.seconds / 86_400) : 0;
  return (
    <>
      <p className={styles.state}>
        <span className={styles.phase} data-phase={phase}>
          <PhaseSign phase={phase} />
          {t(`phase.${phase}`)}
        </span>
        <Offset current={rundown.current} />
      </p>
      <div className={styles.middle}>
        <p className={styles.figure} data-hours={figure.hours} role="timer">
          {(figure.of === 'over' || figure.of === 'late') && <span className={styles.plus}>+</span>}
          {days > 0 ? t('days', { count: days }) : figureText(figure)}
        </p>
        <p className={styles.names}>
          {[language, otherLanguage(language)].map((each) => (
            <span
              key={each}
              lang={each}
              className={styles.name}
              style={{ '--em': textWidth(names[each]).toFixed(2) } as CSSProperties}
            >
              {names[each]}
            </span>
          ))}
        </p>
      </div>
      <Bar current={rundown.current} />
    </>
  );
}

/** By how much the event is behind or ahead; by the plan alone nobody here knows. */
function Offset({ current }: { current: CurrentSlot }) {
  const { t } = useTranslation('windows');
  const { by } = useStanding();
  if (by === 'plan') return <span className={styles.offset}>{t('byPlan')}</span>;
  const { of, span } = offsetText(current.offsetMs);
  return <span className={styles.offset}>{of === 'onTime' ? t('offset.onTime') : t(`offset.${of}`, { span })}</span>;
}

function Bar({ current }: { current: CurrentSlot }) {
  const style = { '--used': usedShare(current).toFixed(4) } as CSSProperties;
  return <div className={styles.bar} data-phase={current.phase} style={style} />;
}
