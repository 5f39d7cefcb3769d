import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { findZones } from '#core/time/find-zones.ts';
import { useSettings } from '../data/settings.ts';
import { useNamedZones } from './use-named-zones.ts';
import styles from './zone-choice.module.css';
import { ZoneOption, zoneOptionId } from './zone-option.tsx';

/** As many as are read at a glance. */
const mostShown = 8;

/** A box that finds time zones by city or country, in either language, and takes one as the user's own. */
export function ZoneChoice() {
  const { t } = useTranslation('settings');
  const { change } = useSettings();
  const zones = useNamedZones();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = findZones(zones, query, mostShown);

  function type(typed: string): void {
    setQuery(typed);
    setActive(0);
  }
  function choose(zone: string | undefined): void {
    if (zone === undefined) return;
    change({ ownZone: zone });
    type('');
  }
  const moves: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(active + 1, found.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => choose(found[active]),
    Escape: () => type(''),
  };
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const move = event.nativeEvent.isComposing ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  }
  const activeZone = found[active];
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor="zone-box">
        {t('zones.box')}
      </label>
      <input
        id="zone-box"
        type="text"
        role="combobox"
        className={styles.box}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls="zone-list"
        aria-activedescendant={activeZone === undefined ? undefined : zoneOptionId(activeZone)}
        aria-describedby="zone-hint"
        placeholder={t('zones.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.hint} id="zone-hint">
        {t('zones.hint')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list would drop down over the page */}
      <div id="zone-list" role="listbox" aria-label={t('zones.results')} className={styles.list}>
        {found.map((zone, index) => (
          <ZoneOption key={zone} zone={zone} isActive={index === active} onChoose={() => choose(zone)} />
        ))}
      </div>
      <output className={styles.hint}>
        {query.trim() !== '' && (found.length === 0 ? t('zones.none') : t('zones.found', { count: found.length }))}
      </output>
    </div>
  );
}
