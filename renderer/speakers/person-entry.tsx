import { useTranslation } from 'react-i18next';
import { biographyPlace } from '#core/glossary/text-marks.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Person } from '#core/speakers/person-schema.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';
import { useTextMarks } from '../data/marks.ts';
import { useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { placeId } from '../ui/reveal.ts';
import { SourceLinks } from '../ui/source-links.tsx';
import { Appearances } from './appearances.tsx';
import { useCountryName } from './country-name.ts';
import { EmailLink } from './email-link.tsx';
import styles from './person-entry.module.css';

interface PersonEntryProps {
  person: Person;
  /** Shown as somebody to write to, not for their part in the programme. */
  asContact?: boolean;
  /** The address names them. */
  isTarget?: boolean;
}

export function PersonEntry({ person, asContact = false, isTarget = false }: PersonEntryProps) {
  const { language } = useSettings();
  const Heading = asContact ? 'h3' : 'h2';
  const directory = useDirectory();
  const countryName = useCountryName();
  const countries = new Set(
    person.bodies.map((id) => directory.body(id)?.country).filter((code) => code !== undefined),
  );
  return (
    <li
      id={asContact ? undefined : placeId(person.id)}
      className={styles.person}
      data-target={isTarget || undefined}
      tabIndex={asContact ? undefined : -1}
    >
      <Heading className={styles.names}>
        <span lang={language}>{language === 'en' ? printedName(person) : koreanName(person)}</span>{' '}
        <span lang={otherLanguage(language)} className={styles.companion}>
          {language === 'en' ? koreanName(person) : printedName(person)}
        </span>
      </Heading>
      <Working person={person} />
      <p>
        <AffiliationLine person={person} language={language} />
      </p>
      <p className={styles.quiet}>
        <AffiliationLine person={person} language={otherLanguage(language)} />
      </p>
      {countries.size > 0 && <p className={styles.quiet}>{[...countries].map(countryName).join(' · ')}</p>}
      {asContact ? <EmailLink email={person.email} /> : <Appearances person={person.id} />}
      {!asContact && <Biography person={person} />}
    </li>
  );
}

/** What of the entry is a rendering made for this briefing, said in words. */
function Working({ person: { korean, sayIt, koreanTitleStatus } }: { person: Person }) {
  const { t } = useTranslation('speakers');
  return (
    <p className={styles.working}>
      {sayIt && (
        <span>
          {t('sayIt')} <span lang={sayIt.language}>{sayIt.text}</span>
          {sayIt.status === 'working' && ` (${t('workingSayIt')})`}
        </span>
      )}
      {korean.status === 'working' && <span>{t('workingSpelling')}</span>}
      {koreanTitleStatus === 'working' && <span>{t('workingTitle')}</span>}
    </p>
  );
}

/** Only sentences with a source; the person's own biography was not supplied, and the view says so at its head. */
function Biography({ person: { id, bio } }: { person: Person }) {
  const { language } = useSettings();
  const marks = useTextMarks();
  const other = otherLanguage(language);
  return bio.map(({ text, from, source }, sentence) => {
    const main = textIn(text, language);
    const own = marks[biographyPlace(id, sentence)];
    return (
      <div key={text.en} className={styles.bio}>
        <p>
          <span lang={main.language}>
            <MarkedText text={main.text} marks={own?.[main.language] ?? []} language={main.language} />
          </span>{' '}
          {text.ko !== null && (
            <span lang={other} className={styles.quiet}>
              <MarkedText text={text[other] ?? ''} marks={own?.[other] ?? []} language={other} />
            </span>
          )}
        </p>
        {from.length > 0 && <SourceLinks segments={from} className={styles.from} />}
        {source !== undefined && <p className={styles.from}>{source}</p>}
      </div>
    );
  });
}
