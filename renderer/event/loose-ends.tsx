import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#core/agenda/programme.ts';
import { useContent } from '../data/content.ts';
import { useProgramme } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { looseEndsOfProgramme, type ProgrammeLooseEnd } from './loose-ends-of-programme.ts';
import styles from './loose-ends.module.css';

const mostAtFirst = 3;

/** What the programme and the note leave open, for those who can close it: what the app computes first, then what people noted down. */
export function LooseEnds() {
  const { t } = useTranslation('event');
  const programme = useProgramme();
  const { looseEnds } = useContent('event.looseEnds');
  const [unfolded, setUnfolded] = useState(false);
  const entries = [
    ...looseEndsOfProgramme(programme).map((end) => (
      <li key={`${end.kind} ${end.session.id}`} className={styles.end}>
        <p>
          <ProgrammeText end={end} />
        </p>
        <Place at={end.session.id} programme={programme} />
      </li>
    )),
    ...looseEnds.map(({ id, at, text }) => (
      <li key={id} className={styles.end}>
        <p>
          <MainText text={text} />
        </p>
        <p className={styles.quiet}>
          <CompanionText text={text} />
        </p>
        <Place at={at} programme={programme} />
      </li>
    )),
  ];
  if (entries.length === 0) return null;
  return (
    <section className={styles.ends} aria-labelledby="loose-ends">
      <h2 id="loose-ends" className={styles.heading}>
        {t('looseEnds')} <span className={styles.count}>{t('count', { count: entries.length })}</span>
      </h2>
      <ul>{unfolded ? entries : entries.slice(0, mostAtFirst)}</ul>
      {entries.length > mostAtFirst && (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('fewer') : t('all', { total: entries.length })}
        </button>
      )}
    </section>
  );
}

function ProgrammeText({ end }: { end: ProgrammeLooseEnd }) {
  const { t } = useTranslation('event');
  const { language } = useSettings();
  if (end.kind === 'no-date') return t('noDate');
  return t('unallocated', { session: end.session.title[language], count: end.minutes });
}

/** The way to the session or slot, else to the segment or section of the note. */
function Place({ at, programme }: { at: string; programme: Programme }) {
  const { t } = useTranslation('event');
  const inProgramme = programme.sessions.some(
    ({ session, slots }) => session.id === at || slots.some(({ slot }) => slot.id === at),
  );
  return (
    <p>
      <a href={`#/${inProgramme ? 'today' : 'note'}/${at}`}>{inProgramme ? t('toProgramme') : t('toNote')}</a>
    </p>
  );
}
