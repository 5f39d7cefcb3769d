import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './scope-list.module.css';
import { ScopeName } from './scope-name.tsx';
import type { ScopeGroup, ScopeRow } from './use-scopes.ts';

const groupNames: readonly ScopeGroup[] = ['first', 'sessions', 'speakers', 'domains'];

interface ScopeListProps {
  groups: Record<ScopeGroup, readonly ScopeRow[]>;
  active: ScopeRow | undefined;
  onChoose: (row: ScopeRow) => void;
}

/** All that can be studied, and how far each is learned. The list has the focus; the arrow keys choose in it. */
export function ScopeList({ groups, active, onChoose }: ScopeListProps) {
  const { t } = useTranslation('study');
  const list = useRef<HTMLDivElement>(null);
  const rows = groupNames.flatMap((group) => groups[group]);
  const activeId = active && rowId(active);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent): void {
    const place = active ? rows.indexOf(active) : 0;
    const places: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row) onChoose(row);
  }

  return (
    <div className={styles.table}>
      <p className={styles.columns} aria-hidden="true">
        <span>{t('columns.cards')}</span>
        <span>{t('columns.learned')}</span>
        <span>{t('columns.now')}</span>
        <span>{t('columns.recall')}</span>
      </p>
      <div
        ref={list}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of options does not hold rows like these
        role="listbox"
        aria-label={t('progress')}
        aria-activedescendant={activeId}
        tabIndex={0}
        className={styles.rows}
        onKeyDown={onKeyDown}
      >
        {groupNames.map(
          (group) =>
            groups[group].length > 0 && (
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- options of a listbox have no other group
              <div key={group} role="group" aria-label={t(`groups.${group}`)} className={styles.group}>
                {group !== 'first' && (
                  <p className={styles.heading} aria-hidden="true">
                    {t(`groups.${group}`)}
                  </p>
                )}
                {groups[group].map((row) => (
                  <Row key={rowId(row)} row={row} isActive={row === active} onChoose={() => onChoose(row)} />
                ))}
              </div>
            ),
        )}
      </div>
      <p className={styles.keys}>{t('chooseByArrows')}</p>
    </div>
  );
}

function Row({ row, isActive, onChoose }: { row: ScopeRow; isActive: boolean; onChoose: () => void }) {
  const { t, i18n } = useTranslation('study');
  const { cards, learned, now, recall } = row.progress;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(recall);
  const number = (count: number) => count.toLocaleString(i18n.language);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
    <div
      id={rowId(row)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option holds no more than a text
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.row}
      onClick={onChoose}
    >
      <span className={styles.mark} data-learned={learned === 0 ? 'none' : learned < cards ? 'some' : 'all'} />
      <span className={styles.name}>
        <ScopeName scope={row.scope} />
      </span>
      <span className={styles.figure} aria-hidden="true">
        {number(cards)}
      </span>
      <span className={styles.figure} aria-hidden="true">
        {number(learned)}
      </span>
      <span className={styles.figure} aria-hidden="true">
        {number(now)}
      </span>
      <span className={styles.figure} aria-hidden="true">
        {percent}
      </span>
      <span className="visually-hidden">{t('progressOf', { cards, learned, now, percent })}</span>
    </div>
  );
}

function rowId({ scope: { kind, id } }: ScopeRow): string {
  return `scope-${kind}-${id}`;
}
