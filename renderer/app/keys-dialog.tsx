import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { KeyCap } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { bindings, type Action, type Binding } from './key-bindings.ts';
import { shownKeys } from './keys.ts';
import styles from './keys-dialog.module.css';

const places: readonly Binding['where'][] = [
  'everywhere',
  'today',
  'lookup',
  'booth',
  'turns',
  'note',
  'numbers',
  'sheet',
  'speakers',
  'slides',
  'rehearsal',
  'run',
  'missed',
  'own',
  'own-form',
  'study',
  'answer',
  'files',
  'documents',
  'document',
  'backups',
  'card',
  'simulation',
  'stage',
  'mini',
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Dialog label={t('keys.title')} onClose={onClose}>
      <h2 className={styles.title}>{t('keys.title')}</h2>
      {places.map((place) => (
        <section key={place}>
          <h3 className={styles.place}>{t(`keys.where.${place}`)}</h3>
          <dl className={styles.keys}>
            {actionsAt(place).map((action) => (
              <div key={action} className={styles.row}>
                <dt>{t(`keys.action.${action}`)}</dt>
                <dd>
                  {shownKeys(action, isMac).map((name) => (
                    <KeyCap key={name} name={name} />
                  ))}
                  <span className="visually-hidden">{shownKeys(action, isMac).join(', ')}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.more}>{t('keys.typing')}</p>
    </Dialog>
  );
}

function actionsAt(place: Binding['where']): Action[] {
  return [...new Set(bindings.filter(({ where }) => where === place).map(({ action }) => action))];
}
