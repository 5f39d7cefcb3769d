import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Missed } from '#core/booth/booth-schema.ts';
import { rowOfMissed } from '#core/booth/row-of-missed.ts';
import { csvRow } from '#core/exchange/csv.ts';
import { instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { useContent } from '../data/content.ts';
import { useDirectory } from '../data/people.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './missed-view.module.css';

/** One query that was noted down: when, while who spoke, and whether there was an answer. */
export function MissedRow({ missed, onRemove }: { missed: Missed; onRemove: () => void }) {
  const { t, i18n } = useTranslation('booth');
  const { timeZone, sessions } = useContent('agenda.get');
  const person = useDirectory().person(missed.person ?? '');
  const slot = sessions.flatMap(({ slots }) => slots).find(({ id }) => id === missed.slot);
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const at = instant(missed.at);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(csvRow(rowOfMissed(missed)));
      setCopied('copied');
    } catch {
      setCopied('failed');
    }
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Delete') onRemove();
  }

  return (
    <li className={styles.row}>
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
      <span className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => void copy()} onKeyDown={onKeyDown}>
          {t('missed.copy')}
        </button>
        <button
          type="button"
          className={styles.action}
          onClick={onRemove}
          onKeyDown={onKeyDown}
          aria-keyshortcuts="Delete"
        >
          {t('missed.remove')}
        </button>
        <output className={styles.copied}>{copied && t(`missed.${copied}`)}</output>
      </span>
    </li>
  );
}
