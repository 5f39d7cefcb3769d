import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/texts/bilingual.ts';
import type { BoothSheet } from '#core/sheets/booth-sheet.ts';
import type { PlannedSession } from '#core/agenda/programme.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Person } from '#core/speakers/person-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { SheetHeading } from './sheet-heading.tsx';
import styles from './sheet-page.module.css';

/** Stays on the line of the word it marks. */
const workingMark = '\u2060*';

interface SheetNamesProps {
  sheet: BoothSheet;
  planned: PlannedSession;
  timeZone: string;
}

/** Who comes, in the order in which they come. */
export function SheetNames({ sheet: { moderators, turns }, planned, timeZone }: SheetNamesProps) {
  const { t } = useTranslation('sheets');
  const startOf = (slot: string) => planned.slots.find((each) => each.slot.id === slot)?.start ?? planned.start;
  return (
    <section aria-labelledby="sheet-names">
      <SheetHeading id="sheet-names" main={t('names')} companion={t('companionNames')} />
      <ul>
        {moderators.map((person) => (
          <NameRow key={person.id} person={person} label={t('moderator')} />
        ))}
        {turns.flatMap(({ slot, people }) =>
          people.map((person) => (
            <NameRow
              key={`${slot.id} ${person.id}`}
              person={person}
              label={timeInZone(startOf(slot.id), timeZone)}
              slot={slot.title}
            />
          )),
        )}
      </ul>
    </section>
  );
}

interface NameRowProps {
  person: Person;
  /** When somebody comes on, or as what. */
  label: string;
  slot?: Bilingual;
}

function NameRow({ person, label, slot }: NameRowProps) {
  const { language } = useSettings();
  return (
    <li className={styles.name}>
      <span className={styles.label}>{label}</span>
      {[language, otherLanguage(language)].map((each) => (
        <div key={each} lang={each}>
          <Name person={person} language={each} />
          <p>
            {slot && <span className={styles.slot}>{slot[each]} · </span>}
            <AffiliationLine person={person} language={each} />
            {each === 'ko' && person.koreanTitleStatus === 'working' && workingMark}
          </p>
        </div>
      ))}
    </li>
  );
}

/** The name in one script and, for readers who need it there, how it is said. */
function Name({ person, language }: { person: Person; language: Language }) {
  const { korean, sayIt } = person;
  return (
    <p>
      <strong>
        {language === 'en' ? printedName(person) : koreanName(person)}
        {language === 'ko' && korean.status === 'working' && workingMark}
      </strong>
      {sayIt?.language === language && ` · ${sayIt.text}`}
    </p>
  );
}
