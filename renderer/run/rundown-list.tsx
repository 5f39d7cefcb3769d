import { use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { standByOf, type Choice } from '#core/agenda/run/stand-by.ts';
import { shownKey } from '../app/keys.ts';
import { useStanding } from '../data/standing.tsx';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import { NavigatedContext } from '../ui/view-title.tsx';
import styles from './rundown-list.module.css';
import { RundownRow } from './rundown-row.tsx';
import { useDayTimes } from './use-day-times.ts';
import { useSlotNames } from './use-slot-names.ts';
import { useRundown } from './use-rundown.ts';

interface RundownListProps {
  choice: Choice | null;
  onChoose: (slot: string) => void;
}

const rowId = (slot: string) => `run-${slot}`;
const columns = ['state', 'plan', 'start', 'end', 'slot', 'minutes', 'offset'] as const;

/** Every slot with its planned, expected and actual times; the one that stands by is the one keys act on. */
export function RundownList({ choice, onChoose }: RundownListProps) {
  const { t } = useTranslation('run');
  const { programme } = useStanding();
  const times = useDayTimes();
  const names = useSlotNames();
  const rundown = useRundown();
  const standBy = standByOf(rundown, choice)?.id ?? null;
  const on = rundown.slots.find(({ state }) => state === 'running' || state === 'paused')?.id ?? null;
  const list = useFocusToBegin();
  useEffect(() => {
    for (const slot of [on, standBy])
      if (slot) document.getElementById(rowId(slot))?.scrollIntoView({ block: 'nearest' });
  }, [on, standBy]);
  const rowOf = new Map(rundown.slots.map((row) => [row.id, row]));
  return (
    <section className={styles.rundown}>
      <div className={styles.head} aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{t(`rundown.${column}`)}</span>
        ))}
      </div>
      <div
        ref={list}
        className={styles.list}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list would drop down over the page
        role="listbox"
        tabIndex={0}
        aria-label={t('rundown.title')}
        aria-activedescendant={standBy === null ? undefined : rowId(standBy)}
      >
        {programme.sessions.map(({ session, start, end, slots }) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native group belongs to such a list
          <div key={session.id} role="group" aria-label={names.session(session.id)}>
            <p className={styles.session}>
              <span className={styles.title}>
                <MainText text={session.title} /> <CompanionText text={session.title} className={styles.companion} />
              </span>
              <span className={styles.times}>
                {times.brief(start)}–{times.brief(end)}
              </span>
            </p>
            {slots.map(({ slot }) => {
              const row = rowOf.get(slot.id);
              return (
                row && (
                  <RundownRow
                    key={slot.id}
                    id={rowId(slot.id)}
                    slot={slot}
                    row={row}
                    standsBy={slot.id === standBy}
                    onChoose={() => onChoose(slot.id)}
                  />
                )
              );
            })}
          </div>
        ))}
      </div>
      <p className={styles.hint}>
        {t('rundown.hint', {
          up: shownKey('run-up', isMac),
          down: shownKey('run-down', isMac),
          next: shownKey('run-next', isMac),
        })}
      </p>
    </section>
  );
}

/** When the view is opened from another one the focus comes here, and Escape brings it back: on a button elsewhere Space would press that. */
function useFocusToBegin() {
  const list = useRef<HTMLDivElement>(null);
  const navigated = use(NavigatedContext);
  useEffect(() => {
    if (navigated) list.current?.focus({ preventScroll: true });
  }, [navigated]);
  useKey('run-next', () => list.current?.focus({ preventScroll: true }));
  return list;
}
