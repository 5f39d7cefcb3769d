import { useMutation } from '@tanstack/react-query';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../data/client.ts';
import { useContent } from '../data/content.ts';
import { Dialog } from './dialog.tsx';
import styles from './external-link.module.css';

/** A link out of the app. Nobody leaves unasked: the host asks where it can, else the page does. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  const { t } = useTranslation('app');
  const client = useClient();
  const { capabilities } = useContent('app.info');
  const [asking, setAsking] = useState(false);
  const opening = useMutation({ mutationFn: () => client.call('app.openExternal', { url }) });
  function follow(event: MouseEvent): void {
    event.preventDefault();
    if (capabilities.externalLinks === 'confirmed') opening.mutate();
    else setAsking(true);
  }
  return (
    <>
      <a href={url} onClick={follow}>
        {children}
      </a>
      {opening.isError && <span> {t('external.refused')}</span>}
      {asking && <Question url={url} onClose={() => setAsking(false)} />}
    </>
  );
}

function Question({ url, onClose }: { url: string; onClose: () => void }) {
  const { t } = useTranslation('app');
  function open(): void {
    onClose();
    // An e-mail program takes a mailto address over; in a new tab it would leave an empty one behind.
    if (url.startsWith('mailto:')) location.assign(url);
    else window.open(url, '_blank', 'noopener,noreferrer');
  }
  return (
    <Dialog label={t('external.title')} onClose={onClose}>
      <h2>{t('external.title')}</h2>
      <p className={styles.address}>{url}</p>
      <p className={styles.choices}>
        <button type="button" className={styles.open} onClick={open}>
          {t('external.open')}
        </button>
        <button type="button" className={styles.stay} onClick={onClose}>
          {t('external.stay')}
        </button>
      </p>
    </Dialog>
  );
}
