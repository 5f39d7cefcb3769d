import { useTranslation } from 'react-i18next';
import { listedTime, minutesApart } from '#core/agenda/run/listed-time.ts';
import { isTurnOn, turnToShow, type TurnAt } from '#core/agenda/run/turn-times.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useStanding } from '../data/standing.tsx';
import { useTurns } from '../data/turns.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { TurnCount } from './turn-count.tsx';
import { TurnFacts } from './turn-facts.tsx';
import styles from './your-turn.module.css';

/** A speaker's one number: how long until they are on, or how long they have left. */
export function YourTurn({ person }: { person: string | null }) {
  const { t } = useTranslation(['today', 'app']);
  return (
    <section className={styles.card} aria-label={t('yourTurn.label')}>
      {person === null ? (
        <p>
          {t('yourTurn.who')} <a href="#/settings">{t('app:views.settings')}</a>
        </p>
      ) : (
        <Turns person={person} />
      )}
    </section>
  );
}

function Turns({ person }: { person: string }) {
  const { t } = useTranslation('today');
  const { timeZone } = useStanding().programme;
  const turns = useTurns(person);
  const shown = turnToShow(turns);
  const skipped = turns.filter(({ state }) => state === 'skipped');
  const later = turns.filter((turn) => turn !== shown && (turn.state === 'to-come' || turn.state === 'any-moment'));
  return (
    <>
      {shown ? (
        <>
          <TurnCount turn={shown} />
          <Basis turn={shown} />
          <TurnFacts turn={shown} timeZone={timeZone} />
        </>
      ) : (
        skipped.length === 0 && (
          <p className={styles.over}>{turns.length > 0 ? t('yourTurn.over') : t('yourTurn.none')}</p>
        )
      )}
      {later.length > 0 && <TurnList heading={t('yourTurn.later')} turns={later} timeZone={timeZone} />}
      {skipped.length > 0 && <TurnList heading={t('yourTurn.skipped')} turns={skipped} timeZone={timeZone} />}
    </>
  );
}

/** What the number rests on: the plan alone, or a run and how far it has moved the turn. */
function Basis({ turn: { start, expectedStart, state } }: { turn: TurnAt }) {
  const { t } = useTranslation('today');
  const { by } = useStanding();
  if (by === 'plan') return <p className={styles.basis}>{t('yourTurn.byPlan')}</p>;
  if (isTurnOn(state)) return null;
  const minutes = minutesApart(start, expectedStart);
  const count = Math.abs(minutes);
  return (
    <p className={styles.basis}>
      {minutes === 0
        ? t('yourTurn.asPlanned')
        : minutes > 0
          ? t('yourTurn.expectedLater', { count })
          : t('yourTurn.expectedEarlier', { count })}
    </p>
  );
}

function TurnList({ heading, turns, timeZone }: { heading: string; turns: readonly TurnAt[]; timeZone: string }) {
  return (
    <p className={styles.later}>
      {heading}{' '}
      {turns.map(({ as, start, expectedStart, planned, session }) => (
        <span key={`${as} ${start}`} className={styles.laterTurn}>
          {timeInZone(listedTime(start, expectedStart), timeZone)}{' '}
          <MainText text={planned?.slot.title ?? session.title} />
        </span>
      ))}
    </p>
  );
}
