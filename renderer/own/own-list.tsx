import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { useOwnState } from '../data/own.ts';
import { useSettings } from '../data/settings.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { placeAfterKey } from '../ui/place-after-key.ts';
import { FilterBox } from '../ui/filter-box.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { unsavedItems } from './drafts.ts';
import styles from './own-list.module.css';
import { OwnOption } from './own-option.tsx';
import { useNextChange } from './use-next-change.ts';
import { useOwnList, type Done, type OwnListState } from './use-own-list.ts';

interface OwnListProps {
  chosen: string | null;
  done: Done | null;
  onChoose: (id: string | null) => void;
  onDone: (done: Done) => void;
}

/** Own terms, and the terms of the event with something of the user's; what was changed last is first. */
export function OwnList({ chosen, done, onChoose, onDone }: OwnListProps) {
  const { t } = useTranslation(['own', 'problems']);
  const state = useOwnState();
  const changeOf = useNextChange();
  const undo = changeOf(state?.undo ?? null);
  const redo = changeOf(state?.redo ?? null);
  const list = useOwnList(chosen, { undo, redo }, onChoose, onDone);
  const { lines, active } = list;
  const line = lines[active];
  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <p className={styles.about}>{list.all === 0 ? t('none') : t('about')}</p>
      <div className={styles.top}>
        <div className={styles.actions} role="toolbar" aria-label={t('actions')}>
          <ActionButton action="new-own" name={t('new')} onAct={list.add} />
          <ActionButton action="edit-own" name={t('edit')} isOff={!line} onAct={list.edit} />
          <ActionButton action="remove-own" name={t('remove')} isOff={!line} onAct={list.remove} />
          <ActionButton action="undo-own" name={t('undo')} isOff={undo === null} onAct={list.undo} />
          <ActionButton action="redo-own" name={t('redo')} isOff={redo === null} onAct={list.redo} />
          <ActionButton
            action="seen-own"
            name={t('seen')}
            isOff={line?.kind !== 'annotation' || line.standing.is !== 'changed'}
            onAct={list.see}
          />
        </div>
        <Filters list={list} />
        <output className={styles.done}>{done && t(`done.${done.what}`, { name: done.name })}</output>
        {undo !== null && <p className={styles.next}>{t('undoes', { change: undo })}</p>}
        {redo !== null && <p className={styles.next}>{t('redoes', { change: redo })}</p>}
      </div>
      {list.refusal !== null && <p role="alert">{t(`problems:call.${list.refusal}`)}</p>}
      <Unsaved />
      {list.all > 0 && list.found === 0 && <p className={styles.about}>{t('nothingFound')}</p>}
      <Lines list={list} onChoose={onChoose} />
      {list.found > lines.length && <p className={styles.about}>{t('more', { count: list.found - lines.length })}</p>}
    </div>
  );
}

function Filters({ list: { all, found, query, session, setQuery, setSession } }: { list: OwnListState }) {
  const { t } = useTranslation('own');
  const { language } = useSettings();
  const { sessions } = useContent('agenda.get');
  return (
    <div className={styles.filters}>
      <FilterBox
        label={t('filter')}
        placeholder={t('filter')}
        query={query}
        count={found === all ? t('entries', { count: all }) : t('foundOf', { found, all })}
        onType={setQuery}
        onEnter={() => document.getElementById(listId)?.focus()}
      />
      <select
        className={styles.select}
        aria-label={t('session')}
        value={session}
        onChange={({ target }) => setSession(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      >
        <option value="">{t('allSessions')}</option>
        {sessions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What was left before it was saved, so that it is found again. */
function Unsaved() {
  const { t } = useTranslation('own');
  const [items] = useState(unsavedItems);
  if (items.length === 0) return null;
  return (
    <p className={styles.unsaved}>
      {t('unsaved')}{' '}
      {items.map(({ item, name }) => (
        <a key={item} href={`#/own/${encodeURIComponent(item)}`}>
          {name || t('nameless')}
        </a>
      ))}
    </p>
  );
}

const listId = 'own-lines';

/** The list has the focus; the arrow keys choose a line in it. */
function Lines({ list: { lines, active, choose }, onChoose }: { list: OwnListState; onChoose: (id: string) => void }) {
  const { t } = useTranslation('own');
  const box = useRef<HTMLDivElement>(null);
  const activeId = lines[active]?.id;
  const isEmpty = lines.length === 0;
  useEffect(() => {
    // Not out of a field: what is filtered away and comes back takes no focus.
    if (!isEmpty && !document.activeElement?.matches('input, select')) box.current?.focus({ preventScroll: true });
  }, [isEmpty]);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(optionId(activeId))?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  function onKeyDown(event: KeyboardEvent): void {
    const to = placeAfterKey(event.key, active, lines.length);
    if (to === null) return;
    event.preventDefault();
    choose(to);
  }
  if (isEmpty) return null;
  return (
    <div
      ref={box}
      id={listId}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of options does not hold lines like these
      role="listbox"
      aria-label={t('title')}
      aria-activedescendant={activeId === undefined ? undefined : optionId(activeId)}
      tabIndex={0}
      className={styles.rows}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, place) => (
        <OwnOption key={line.id} id={optionId(line.id)} line={line} isActive={place === active} onChoose={onChoose} />
      ))}
    </div>
  );
}

function optionId(id: string): string {
  return `own-line-${id}`;
}
