import { useTranslation } from 'react-i18next';
import type { Limit } from '#core/rehearsal/measure-rehearsal.ts';
import { paceLimits, scriptPace, spokenSeconds, unitsOf, type Band } from '#core/rehearsal/pace/pace.ts';
import { spokenUnits } from '#core/rehearsal/pace/spoken-units.ts';
import type { Language } from '#core/texts/language.ts';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { PaceScale } from './pace-scale.tsx';
import styles from './script-figures.module.css';
import { usedSpan } from './spans.ts';

const shapes: Readonly<Record<Band, IconName>> = { green: 'done', amber: 'behind', red: 'close' };

interface ScriptFiguresProps {
  text: string;
  language: Language;
  limit: Limit;
}

/** How long a script is when it is said, whether that can be interpreted in the time there is, and what to cut if not. */
export function ScriptFigures({ text, language, limit }: ScriptFiguresProps) {
  const { t } = useTranslation('rehearsal');
  const spoken = spokenUnits(text, language);
  const units = unitsOf(spoken, language);
  const { green, amber } = paceLimits[language];
  if (units === 0) return <p className={styles.empty}>{t(`pace.empty.${language}`, { green, amber })}</p>;

  const { aMinute, band, cut, room } = scriptPace(units, language, limit.ms);
  const length = (of: 'green' | 'amber') => minutesAndSeconds(spokenSeconds(units, language, of));
  const foreign = language === 'en' ? spoken.syllables : spoken.words;
  const whole = usedSpan(limit.ms);
  return (
    <section className={styles.figures} aria-label={t('pace.title')}>
      <p className={styles.band} data-band={band}>
        <Icon name={shapes[band]} />
        <strong>{t(`pace.band.${band}`)}</strong>
      </p>
      <p>
        {limit.of === 'slot'
          ? t(`pace.inSlot.${language}`, { count: aMinute, whole })
          : t(`pace.inPlan.${language}`, { count: aMinute, whole })}{' '}
        <strong>
          {cut > 0 ? t(`pace.cut.${language}`, { count: cut }) : t(`pace.room.${language}`, { count: room })}
        </strong>
      </p>
      <PaceScale language={language} aMinute={aMinute} />
      <dl className={styles.lengths}>
        <div>
          <dt>{t(`pace.at.${language}`, { pace: green })}</dt>
          <dd>{length('green')}</dd>
        </div>
        <div>
          <dt>{t(`pace.at.${language}`, { pace: amber })}</dt>
          <dd>{length('amber')}</dd>
        </div>
        <div>
          <dt>{limit.of === 'slot' ? t('pace.slot') : t('pace.plan')}</dt>
          <dd>{whole}</dd>
        </div>
      </dl>
      <p className={styles.counted}>
        {t(`pace.units.${language}`, { count: units })}{' '}
        {foreign > 0 && t(`pace.foreign.${language}`, { count: foreign })}
      </p>
    </section>
  );
}
