import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../../app/keys.ts';
import { whenIdle } from '../../app/when-idle.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { lazily } from '../../ui/lazily.tsx';
import { isMac } from '../../ui/platform.ts';
import { useKey } from '../../ui/use-key.ts';
import styles from './add-to-calendar.module.css';

/** Apart: what writes calendars is not waited for at the start, but is there when the key is pressed. */
const dialog = lazily(async () => (await import('./calendar-dialog.tsx')).CalendarDialog);

/** The way from the programme to one's own calendar. */
export function AddToCalendar() {
  const { t } = useTranslation('calendar');
  const [open, setOpen] = useState(false);
  useKey('calendar', () => setOpen(true));
  useEffect(() => whenIdle(dialog.preload), []);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-keyshortcuts={ariaKeys('calendar', isMac)}
        onClick={() => setOpen(true)}
      >
        <Icon name="calendar" />
        {t('open')}
        <KeyHint action="calendar" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <dialog.Component onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
