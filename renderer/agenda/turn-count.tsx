import { useTranslation } from 'react-i18next';
import { isTurnOn, type TurnAt } from '#core/agenda/run/turn-times.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useSecondsOfTurn } from '../data/turns.ts';
import { SlotMark } from './slot-mark.tsx';
import styles from './your-turn.module.css';

/** The number itself, and what it counts. It never goes below nothing: then the turn is over time, or could begin at any moment. */
export function TurnCount({ turn }: { turn: TurnAt }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const seconds = useSecondsOfTurn(turn);
  const { state } = turn;
  const isNext = !isTurnOn(state) && seconds === 0;
  return (
    <>
      <p className={styles.label}>
        <CountLabel turn={turn} isOver={seconds < 0} isNext={isNext} />
        {isTurnOn(state) && state !== 'running' && state !== 'overtime' && <SlotMark mark={state} />}
      </p>
      <p className={isNext ? styles.soon : styles.count} role="timer">
        {isNext ? t('anyMoment') : span.full(Math.abs(seconds) * 1000)}
      </p>
    </>
  );
}

function CountLabel({ turn: { as, state }, isOver, isNext }: { turn: TurnAt; isOver: boolean; isNext: boolean }) {
  const { t } = useTranslation('today');
  const says = isOver ? 'over' : isNext ? 'next' : !isTurnOn(state) ? 'in' : 'on';
  const words = {
    speaker: {
      in: t('yourTurn.speakIn'),
      next: t('yourTurn.speakNext'),
      on: t('yourTurn.speaking'),
      over: t('yourTurn.speakingOver'),
    },
    moderator: {
      in: t('yourTurn.moderateIn'),
      next: t('yourTurn.moderateNext'),
      on: t('yourTurn.moderating'),
      over: t('yourTurn.moderatingOver'),
    },
  };
  return <span>{words[as][says]}</span>;
}
