import { useTranslation } from 'react-i18next';
import type { Programme } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { nextTurn, turnsOf, type Turn } from './turns.ts';
import { TurnFacts } from './turn-facts.tsx';
import styles from './your-turn.module.css';

/** A speaker's one number: how long until they are on, or how long they have left. */
export function YourTurn({ person, programme }: { person: string; programme: Programme }) {
  const { t } = useTranslation('today');
  const turns = turnsOf(person, programme);
  const nextStart = useNow((now) => nextTurn(turns, now)?.start ?? null);
  const turn = turns.find(({ start }) => start === nextStart) ?? null;
  const later = turns.filter(({ start }) => turn !== null && start > turn.start);
  return (
    <section className={styles.card} aria-label={t('yourTurn.label')}>
      {turn === null ? <p className={styles.over}>{t(turns.length > 0 ? 'yourTurn.over' : 'yourTurn.none')}</p> : <Count turn={turn} />}
      {turn !== null && <TurnFacts turn={turn} timeZone={programme.timeZone} />}
      {later.length > 0 && (
        <p className={styles.later}>
          {t('yourTurn.later')}{' '}
          {later.map(({ start, planned, session }) => (
            <span key={start} className={styles.laterTurn}>
              {timeInZone(start, programme.timeZone)} <MainText text={planned?.slot.title ?? session.title} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function Count({ turn: { as, start, end } }: { turn: Turn }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const now = useNow(wholeSecond);
  const isOn = now >= start;
  const label = {
    speaker: isOn ? t('yourTurn.speaking') : t('yourTurn.speakIn'),
    moderator: isOn ? t('yourTurn.moderating') : t('yourTurn.moderateIn'),
  }[as];
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={styles.count} role="timer">
        {span.full((isOn ? end : start) - now)}
      </p>
    </>
  );
}
