import { useTranslation } from 'react-i18next';
import type { Programme } from '#core/agenda/programme.ts';
import { nextTurn, turnsOf, type Turn } from '#core/agenda/turns.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { TurnFacts } from './turn-facts.tsx';
import styles from './your-turn.module.css';

/** A speaker's one number: how long until they are on, or how long they have left. */
export function YourTurn({ person, programme }: { person: string | null; programme: Programme }) {
  const { t } = useTranslation(['today', 'app']);
  return (
    <section className={styles.card} aria-label={t('yourTurn.label')}>
      {person === null ? (
        <p>
          {t('yourTurn.who')} <a href="#/settings">{t('app:views.settings')}</a>
        </p>
      ) : (
        <Turns turns={turnsOf(person, programme)} timeZone={programme.timeZone} />
      )}
    </section>
  );
}

function Turns({ turns, timeZone }: { turns: readonly Turn[]; timeZone: string }) {
  const { t } = useTranslation('today');
  const nextStart = useNow((now) => nextTurn(turns, now)?.start ?? null);
  const turn = turns.find(({ start }) => start === nextStart);
  if (!turn) return <p className={styles.over}>{turns.length > 0 ? t('yourTurn.over') : t('yourTurn.none')}</p>;
  const later = turns.filter(({ start }) => start > turn.start);
  return (
    <>
      <Count turn={turn} />
      <TurnFacts turn={turn} timeZone={timeZone} />
      {later.length > 0 && (
        <p className={styles.later}>
          {t('yourTurn.later')}{' '}
          {later.map(({ start, planned, session }) => (
            <span key={start} className={styles.laterTurn}>
              {timeInZone(start, timeZone)} <MainText text={planned?.slot.title ?? session.title} />
            </span>
          ))}
        </p>
      )}
    </>
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
