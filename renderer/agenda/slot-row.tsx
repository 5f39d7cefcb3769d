import { useTranslation } from 'react-i18next';
import type { PlannedSlot } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { placeId } from '../ui/reveal.ts';
import { PersonName } from '../ui/person-name.tsx';
import { SlotCountdown } from './slot-countdown.tsx';
import styles from './slot-row.module.css';

interface SlotRowProps {
  planned: PlannedSlot;
  place: 'now' | 'next' | null;
  you: string | null;
  isTarget: boolean;
  timeZone: string;
}

export function SlotRow({ planned, place, you, isTarget, timeZone }: SlotRowProps) {
  const { t } = useTranslation('today');
  const { language } = useSettings();
  const directory = useDirectory();
  const { slot, start, end } = planned;
  const over = useNow((now) => now >= end);
  const people = peopleOf(slot.speakers, directory);
  const mark = over ? 'done' : place;
  return (
    <li
      id={placeId(slot.id)}
      className={styles.slot}
      data-mark={mark ?? undefined}
      data-target={isTarget || undefined}
      aria-current={place === 'now' ? 'time' : undefined}
      tabIndex={-1}
    >
      <p className={styles.time}>
        {timeInZone(start, timeZone)}
        {mark !== null && (
          <span className={styles.mark}>
            <Icon name={mark} />
            {t(`mark.${mark}`)}
          </span>
        )}
      </p>
      <div>
        <h3 className={styles.title}>
          <MainText text={slot.title} />
          {people.length === 0 ? (
            <CompanionText text={slot.title} className={styles.companion} />
          ) : (
            people.map((person) => (
              <span key={person.id}>
                {' — '}
                <PersonName person={person} />
                {person.id === you && <span className={styles.you}> · {t('you')}</span>}
              </span>
            ))
          )}
        </h3>
        {people.map((person) => (
          <p key={person.id} className={styles.affiliation}>
            <AffiliationLine person={person} language={language} />
          </p>
        ))}
      </div>
      <p className={styles.minutes}>{t('minutes', { count: slot.minutes })}</p>
      <p className={styles.countdown}>
        <SlotCountdown slot={slot.id} isOn={place === 'now'} />
      </p>
    </li>
  );
}
