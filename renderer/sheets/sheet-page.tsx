import { useTranslation } from 'react-i18next';
import type { BoothSheet } from '#core/sheets/booth-sheet.ts';
import { programmeStart, type PlannedSession, type Programme } from '#core/agenda/programme.ts';
import { timeInZone } from '#core/time/zone.ts';
import { fullDate } from '../clock/dates.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useContent } from '../data/content.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { SheetFigures } from './sheet-figures.tsx';
import { SheetNames } from './sheet-names.tsx';
import styles from './sheet-page.module.css';
import { SheetTerms } from './sheet-terms.tsx';

interface SheetPageProps {
  sheet: BoothSheet;
  planned: PlannedSession;
  programme: Programme;
}

/** The paper: what is printed, and nothing beside it. The two languages stand in two columns of one weight. */
export function SheetPage({ sheet, planned, programme }: SheetPageProps) {
  const { t } = useTranslation('sheets');
  const event = useContent('event.get');
  return (
    <article className={styles.page} aria-labelledby="sheet">
      <header className={styles.head}>
        <p className={styles.when}>
          <MainText text={event.shortTitle} /> · <CompanionText text={event.shortTitle} />
          <SessionTime planned={planned} programme={programme} />
        </p>
        <h2 id="sheet" className={styles.title}>
          <MainText text={sheet.session.title} /> <CompanionText text={sheet.session.title} />
        </h2>
      </header>
      <SheetNames sheet={sheet} planned={planned} timeZone={programme.timeZone} />
      <SheetTerms terms={sheet.terms} />
      <SheetFigures figures={sheet.figures} />
      <p className={styles.working}>{t('working')}</p>
    </article>
  );
}

function SessionTime({ planned: { start, end }, programme }: Omit<SheetPageProps, 'sheet'>) {
  const { t, i18n } = useTranslation('sheets');
  const zoneName = useZoneName();
  const { timeZone, rehearsal } = programme;
  const date = rehearsal ? t('noDate') : fullDate(programmeStart(programme), timeZone, i18n.language);
  return (
    <span className={styles.time}>
      {date} · {timeInZone(start, timeZone)}–{timeInZone(end, timeZone)} {zoneName(timeZone)}
    </span>
  );
}
