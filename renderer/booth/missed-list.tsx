import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { placeAfterKey } from '../ui/place-after-key.ts';
import { MissedRow } from './missed-row.tsx';
import styles from './missed-view.module.css';
import type { MissedLines } from './use-missed-lines.ts';

/** The lines. The list has the focus; the arrow keys choose a line in it. */
export function MissedList({ missed: { lines, active, choose } }: { missed: MissedLines }) {
  const { t } = useTranslation('booth');
  const list = useRef<HTMLDivElement>(null);
  const activeId = lines[active]?.id;
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(rowId(activeId))?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent): void {
    const to = placeAfterKey(event.key, active, lines.length);
    if (to === null) return;
    event.preventDefault();
    choose(to);
  }

  return (
    <div
      ref={list}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of options does not hold lines like these
      role="listbox"
      aria-label={t('missed.title')}
      aria-activedescendant={activeId === undefined ? undefined : rowId(activeId)}
      tabIndex={0}
      className={styles.rows}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, place) => (
        <MissedRow
          key={line.id}
          id={rowId(line.id)}
          missed={line}
          isActive={place === active}
          onChoose={() => choose(place)}
        />
      ))}
    </div>
  );
}

function rowId(id: number): string {
  return `missed-${id}`;
}
