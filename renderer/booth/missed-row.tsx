import { useTranslation } from 'react-i18next';
import type { Missed } from '#core/booth/booth-schema.ts';
import { instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useContent } from '../data/content.ts';
import { useDirectory } from '../data/people.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './missed-view.module.css';

interface MissedRowProps {
  id: string;
  missed: Missed;
  isActive: boolean;
  onChoose: () => void;
}

/** One query that was noted down: when, while who spoke, and whether there was an answer. */
export function MissedRow({ id, missed, isActive, onChoose }: MissedRowProps) {
  const { t, i18n } = useTranslation('booth');
  const { timeZone, sessions } = useContent('agenda.get');
  const person = useDirectory().person(missed.person ?? '');
  const slot = sessions.flatMap(({ slots }) => slots).find((one) => one.id === missed.slot);
  const at = instant(missed.at);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option holds no more than a text
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.row}
      onClick={onChoose}
    >
      <span className={styles.time}>
        {shortDate(at, timeZone, i18n.language)} {timeInZone(at, timeZone, 'seconds')}
      </span>
      <strong className={styles.query} lang={/\p{Script=Hangul}/u.test(missed.query) ? 'ko' : 'en'}>
        {missed.query}
      </strong>
      <span className={styles.answered}>{missed.answered ? t('missed.answered') : t('missed.unanswered')}</span>
      <span className={styles.who}>
        {person && <PersonName person={person} />}
        {person && slot && ' · '}
        {slot && <MainText text={slot.title} />}
      </span>
    </div>
  );
}
