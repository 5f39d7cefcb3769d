import { useTranslation } from 'react-i18next';
import type { Turn } from '#core/agenda/turns.ts';
import { dateInZone, machineZone, timeInZone, utcOffset } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { RehearseLink } from '../rehearsal/rehearse-link.tsx';
import styles from './turn-facts.module.css';

/** When a turn is, there and here, and what it is. */
export function TurnFacts({ turn: { start, planned, session }, timeZone }: { turn: Turn; timeZone: string }) {
  const { t, i18n } = useTranslation('today');
  const zoneName = useZoneName();
  const { decks } = useContent('slides.list');
  const own = machineZone();
  const deck = decks.find(({ slot }) => slot === (planned?.slot ?? session).id);
  const elsewhere =
    timeInZone(start, own) !== timeInZone(start, timeZone) || dateInZone(start, own) !== dateInZone(start, timeZone);
  return (
    <dl className={styles.facts}>
      <dt>{zoneName(timeZone)}</dt>
      <dd>
        <strong>{timeInZone(start, timeZone)}</strong> {shortDate(start, timeZone, i18n.language)}
      </dd>
      {elsewhere && (
        <>
          <dt>{t('yourTurn.own', { zone: zoneName(own) })}</dt>
          <dd>
            <strong>{timeInZone(start, own)}</strong> {shortDate(start, own, i18n.language)} · {utcOffset(start, own)}
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
