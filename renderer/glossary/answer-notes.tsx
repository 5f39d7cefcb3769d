import type { Slot } from '#core/agenda/agenda-schema.ts';
import { plannedSlots } from '#core/agenda/programme.ts';
import type { AnsweredTerm, BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { bodyLine } from '#core/speakers/affiliation.ts';
import type { Body, Person } from '#core/speakers/person-schema.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Language } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';
import { timeInZone } from '#core/time/zone.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { useProgramme } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { AffiliationLine } from '../ui/affiliation-line.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './result-row.module.css';

/** The words of all rows, given by their list: each row asking for them would cost more than the row. */
export interface RowWords {
  also: string;
  avoid: string;
  pin: string;
  unpin: string;
  isPinned: string;
  own: string;
  comment: string;
}

interface NotesProps {
  /** The source first. */
  languages: readonly [Language, Language];
}

/** What else there is to know of an answer, small. */
export function AnswerNotes({
  answer,
  languages,
  words,
  comment,
}: NotesProps & { answer: BriefingEntry; words: RowWords; comment: string }) {
  switch (answer.kind) {
    case 'term':
      return <TermNotes term={answer.term} languages={languages} words={words} comment={comment} />;
    case 'person':
      return <PersonNotes person={answer.person} languages={languages} />;
    case 'body':
      return <BodyNotes body={answer.body} languages={languages} />;
    case 'slot':
      return <SlotNotes slot={answer.slot} languages={languages} />;
  }
}

function TermNotes({
  term,
  languages,
  words,
  comment,
}: NotesProps & { term: AnsweredTerm; words: RowWords; comment: string }) {
  const { language } = useSettings();
  const note = term.note && textIn(term.note, language);
  const others = languages
    .flatMap((each) => [...term[each].abbreviations, ...term[each].admitted].map((text) => ({ text, language: each })))
    // An abbreviation may be the same in both languages.
    .filter(({ text }, at, all) => all.findIndex((one) => one.text === text) === at);
  const avoided = languages.flatMap((each) => term[each].deprecated.map((text) => ({ text, language: each })));
  if (others.length + avoided.length === 0 && !note && comment === '') return null;
  return (
    <span className={styles.small}>
      {comment !== '' && (
        <span className={styles.comment}>
          <Icon name="comment" />
          <span className="visually-hidden">{words.comment}</span> {comment}
        </span>
      )}
      {others.length > 0 && <span>{words.also}</span>}
      {others.map(({ text, language: each }) => (
        <span key={`${each} ${text}`} lang={each} className={styles.other}>
          {text}
        </span>
      ))}
      {avoided.length > 0 && <span className={styles.avoid}>{words.avoid}</span>}
      {avoided.map(({ text, language: each }) => (
        <s key={`${each} ${text}`} lang={each} className={styles.other}>
          {text}
        </s>
      ))}
      {note && (
        <span lang={note.language} className={styles.note}>
          {note.text}
        </span>
      )}
    </span>
  );
}

function PersonNotes({ person, languages }: NotesProps & { person: Person }) {
  return languages.map((language) => (
    <AffiliationLine key={language} person={person} language={language} className={styles.side} />
  ));
}

/** The abbreviation, and what the body is part of. */
function BodyNotes({ body, languages }: NotesProps & { body: Body }) {
  const directory = useDirectory();
  return languages.map((language) => {
    const parent = body.parent === undefined ? '' : bodyLine(body.parent, directory.body, language);
    return (
      <span key={language} lang={language} className={styles.side}>
        {[body.abbreviation ?? '', parent].filter((text) => text !== '').join(' · ')}
      </span>
    );
  });
}

function SlotNotes({ slot, languages }: NotesProps & { slot: Slot }) {
  const programme = useProgramme();
  const people = peopleOf(slot.speakers, useDirectory());
  const start = plannedSlots(programme).find((planned) => planned.slot.id === slot.id)?.start;
  return languages.map((language) => (
    <span key={language} lang={language} className={styles.side}>
      {start !== undefined && timeInZone(start, programme.timeZone)}
      {people.map((person) => ` · ${language === 'en' ? printedName(person) : koreanName(person)}`)}
    </span>
  ));
}
