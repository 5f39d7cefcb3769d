import { useTranslation } from 'react-i18next';
import { EventClock } from '../agenda/event-clock.tsx';
import { PunctualityBadge } from '../agenda/punctuality-mark.tsx';
import { RehearsalBadge } from '../agenda/rehearsal-badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { ariaKeys } from './keys.ts';
import styles from './top-bar.module.css';
import type { ViewId } from './views.tsx';

export function TopBar({ current }: { current: ViewId }) {
  return (
    <header className={styles.bar}>
      <EventClock />
      {/* Today tells it at length. */}
      {current !== 'today' && <PunctualityBadge />}
      <RehearsalBadge />
      {/* On the look-up itself its own box takes the part. */}
      {current !== 'lookup' && <SearchBox />}
    </header>
  );
}

/** Looks like the box it leads to: choosing it opens the look-up with the box ready to type in. */
function SearchBox() {
  const { t } = useTranslation('app');
  return (
    <a href="#/lookup" className={styles.search} aria-keyshortcuts={ariaKeys('search', isMac)}>
      <Icon name="lookup" />
      <span className={styles.searchName}>{t('search')}</span>
      <KeyHint action="search" />
    </a>
  );
}
