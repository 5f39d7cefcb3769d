import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '#core/agenda/programme.ts';
import type { Instant } from '#core/time/instant.ts';
import { timeInZone } from '#core/time/zone.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './simulate-view.module.css';

interface SlotTargetsProps {
  programme: Programme;
  onChoose: (start: Instant) => void;
}

/** Every slot as a place to jump to; arrows move between them, Enter goes there. */
export function SlotTargets({ programme, onChoose }: SlotTargetsProps) {
  const { t } = useTranslation('simulation');
  const list = useRef<HTMLDivElement>(null);
  const directory = useDirectory();
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  }
  return (
    <section aria-labelledby="jump">
      <h2 id="jump" className={styles.heading}>
        {t('jump.title')}
      </h2>
      <p className={styles.about}>{t('jump.about')}</p>
      <div ref={list} className={styles.sessions} onKeyDown={onKeyDown} role="presentation">
        {programme.sessions.map(({ session, slots }) => (
          <section key={session.id}>
            <h3 className={styles.session}>
              <MainText text={session.title} />
            </h3>
            <ul>
              {slots.map(({ slot, start }) => (
                <li key={slot.id}>
                  <button type="button" className={styles.target} onClick={() => onChoose(start)}>
                    <span className={styles.time}>{timeInZone(start, programme.timeZone)}</span>
                    <span>
                      <MainText text={slot.title} />
                      {peopleOf(slot.speakers, directory).map((person) => (
                        <span key={person.id} className={styles.person}>
                          {' '}
                          <PersonName person={person} />
                        </span>
                      ))}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
