import { useTranslation } from 'react-i18next';
import type { LineSlot } from '#core/agenda/run/time-line.ts';
import { listedTime, wholeMinutes } from '#core/agenda/run/listed-time.ts';
import { timeInZone } from '#core/time/zone.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { useStanding } from '../data/standing.tsx';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { placeId } from '../ui/reveal.ts';
import { PersonName } from '../ui/person-name.tsx';
import { MovedTime } from './moved-time.tsx';
import { NowBeside } from './now-sign.tsx';
import { SlotCountdown } from './slot-countdown.tsx';
import { SlotMark } from './slot-mark.tsx';
import styles from './slot-row.module.css';

interface SlotRowProps {
  line: LineSlot;
  /** Who I am on the programme. */
  you: string | null;
  isTarget: boolean;
  timeZone: string;
}

export function SlotRow({ line: { planned, row, mark, isCurrent }, you, isTarget, timeZone }: SlotRowProps) {
  const { t } = useTranslation('today');
  const { language } = useSettings();
  const { by } = useStanding();
  const directory = useDirectory();
  const { slot } = planned;
  const people = peopleOf(slot.speakers, directory);
  const isActual = by === 'run' && mark === 'done';
  return (
    <li
      id={placeId(slot.id)}
      className={styles.slot}
      data-mark={mark ?? undefined}
      data-now={isCurrent || undefined}
      data-target={isTarget || undefined}
      aria-current={isCurrent ? 'time' : undefined}
      tabIndex={-1}
    >
      {isCurrent && <NowBeside />}
      <div>
        <p className={styles.time}>
          <MovedTime
            planned={planned.start}
            expected={row.expectedStart}
            isActual={isActual || isCurrent}
            timeZone={timeZone}
          />
        </p>
        {mark !== null && (
          <p className={styles.mark}>
            <SlotMark mark={mark}>
              {isActual && row.expectedEnd && ` ${timeInZone(listedTime(planned.end, row.expectedEnd), timeZone)}`}
            </SlotMark>
          </p>
        )}
      </div>
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
      <p className={styles.minutes}>
        <Minutes line={{ planned, row }} />
      </p>
      <p className={styles.countdown}>
        <SlotCountdown slot={slot.id} isOn={isCurrent} />
      </p>
    </li>
  );
}

/** The length of a slot, and what it has become where that differs by a minute or more. */
function Minutes({ line: { planned, row } }: { line: Pick<LineSlot, 'planned' | 'row'> }) {
  const { t } = useTranslation('today');
  const { minutes } = planned.slot;
  const { expectedStart, expectedEnd } = row;
  const length = expectedStart === null || expectedEnd === null ? null : expectedEnd - expectedStart;
  const more = length === null ? 0 : wholeMinutes(length - (planned.end - planned.start));
  return (
    <>
      <span className={styles.length}>
        {t('minutes', { count: minutes })}
        {more !== 0 && ' →'}
      </span>
      {more !== 0 && <span className={styles.length}> {t('minutes', { count: minutes + more })}</span>}
    </>
  );
}
