import { useTranslation } from 'react-i18next';
import { boothSheet } from '#core/sheets/booth-sheet.ts';
import type { PlannedSession, Programme } from '#core/agenda/programme.ts';
import { ariaKeys } from '../app/keys.ts';
import { useContent } from '../data/content.ts';
import { useProgramme, useProgrammeState } from '../data/programme.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { SessionChoice } from './session-choice.tsx';
import { SheetPage } from './sheet-page.tsx';
import styles from './sheet-view.module.css';

/** One session on one page, shown as it is printed. Opens on the session the address names, else on the one that is on or next. */
export function SheetView({ item }: { item: string | null }) {
  const { t } = useTranslation('sheets');
  const programme = useProgramme();
  const planned = usePlannedSession(programme, item);
  const { people } = useContent('speakers.list');
  const { decks } = useContent('slides.list');
  const { terms, occurrences } = useContent('glossary.list');
  const { figures } = useContent('numbers.list');
  useKey('print', print);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <button type="button" className={styles.print} aria-keyshortcuts={ariaKeys('print', isMac)} onClick={print}>
          <Icon name="sheet" />
          {t('print')}
          <KeyHint action="print" />
        </button>
        <p className={styles.about}>{t('about')}</p>
        <SessionChoice sessions={programme.sessions} shown={planned.session.id} />
      </header>
      <SheetPage
        sheet={boothSheet(planned.session, { people, decks, terms, occurrences, figures })}
        planned={planned}
        programme={programme}
      />
    </div>
  );
}

function print(): void {
  window.print();
}

function usePlannedSession(programme: Programme, item: string | null): PlannedSession {
  const { current, next } = useProgrammeState();
  const { sessions } = programme;
  const slot = (current ?? next)?.slot.id;
  return (sessions.find(({ session }) => session.id === item) ??
    sessions.find(({ slots }) => slots.some((each) => each.slot.id === slot)) ??
    sessions[0]) as PlannedSession;
}
