import { useTranslation } from 'react-i18next';
import { turnsOf } from '#core/agenda/turns.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useContent } from '../data/content.ts';
import { useProgramme } from '../data/programme.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import styles from './appearances.module.css';

/** Every turn of a person with its time, leading to its slide notes where there are some. */
export function Appearances({ person }: { person: string }) {
  const { t } = useTranslation('speakers');
  const programme = useProgramme();
  const { decks } = useContent('slides.list');
  return (
    <ul className={styles.turns}>
      {turnsOf(person, programme).map(({ as, session, planned, start, end }) => (
        <li key={`${as} ${start}`} className={styles.turn}>
          <span className={styles.time}>
            {timeInZone(start, programme.timeZone)}–{timeInZone(end, programme.timeZone)}
          </span>
          <span>
            {as === 'moderator' ? (
              <>
                {t('moderates')} <MainText text={session.title} />
              </>
            ) : (
              <>
                {planned && <MainText text={planned.slot.title} />}
                <span className={styles.session}>
                  {' · '}
                  <MainText text={session.title} />
                </span>
              </>
            )}
            {decks.some(({ slot }) => slot === (planned?.slot ?? session).id) && (
              <>
                {' · '}
                <a href={`#/slides/${(planned?.slot ?? session).id}`}>{t('slides')}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
