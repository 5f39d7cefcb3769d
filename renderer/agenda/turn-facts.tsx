import { useTranslation } from 'react-i18next';
import { listedTime } from '#core/agenda/run/listed-time.ts';
import { isTurnOn, type TurnAt } from '#core/agenda/run/turn-times.ts';
import { showTheSame, timeInZone, utcOffset } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import { useOwnZone } from '../data/own-zone.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { RehearseLink } from '../rehearsal/rehearse-link.tsx';
import { MovedTime } from './moved-time.tsx';
import styles from './turn-facts.module.css';

/** When a turn is, there and here, and what it is. */
export function TurnFacts({ turn, timeZone }: { turn: TurnAt; timeZone: string }) {
  const { t, i18n } = useTranslation('today');
  const zoneName = useZoneName();
  const { decks } = useContent('slides.list');
  const own = useOwnZone();
  const { start, expectedStart, planned, session } = turn;
  const at = listedTime(start, expectedStart);
  const deck = decks.find(({ slot }) => slot === (planned?.slot ?? session).id);
  return (
    <dl className={styles.facts}>
      <dt>{zoneName(timeZone)}</dt>
      <dd>
        <strong>
          <MovedTime planned={start} expected={expectedStart} isActual={isTurnOn(turn.state)} timeZone={timeZone} />
        </strong>{' '}
        {shortDate(at, timeZone, i18n.language)}
      </dd>
      {!showTheSame(at, own, timeZone) && (
        <>
          <dt>{t('yourTurn.own', { zone: zoneName(own) })}</dt>
          <dd>
            <strong>{timeInZone(at, own)}</strong> {shortDate(at, own, i18n.language)} · {utcOffset(at, own)}
          </dd>
        </>
      )}
      <dt>{t('yourTurn.what')}</dt>
      <dd>
        <MainText text={planned?.slot.title ?? session.title} />
        {planned && ` · ${t('minutes', { count: planned.slot.minutes })}`}
        {deck && (
          <>
            {' · '}
            <a href={`#/slides/${deck.slot}`}>{t('slides', { count: deck.slides.length })}</a> ·{' '}
            <RehearseLink deck={deck.slot} />
          </>
        )}
      </dd>
    </dl>
  );
}
