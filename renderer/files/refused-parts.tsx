import { useTranslation } from 'react-i18next';
import type { RefusedPart } from '#core/api/imports-contract.ts';
import { ActionButton } from './action-button.tsx';
import styles from './preview-lists.module.css';

/** A file of which nothing can be taken, and why. */
export function RefusedFile({ name, part, onLeave }: { name: string; part: RefusedPart; onLeave: () => void }) {
  const { t } = useTranslation(['exchange', 'files']);
  const { line, code, detail } = part;
  return (
    <>
      <p role="alert">
        {t('bringIn.failed', { name, why: t(`files:refused.${code}`, { detail }) })}
        {line > 0 && ` (${t('refused.line', { line })})`}
      </p>
      <ActionButton action="leave-import" name={t('bringIn.leave')} onAct={onLeave} />
    </>
  );
}

/** What of a file was not taken, and why; the rest was. */
export function RefusedParts({ refused }: { refused: { count: number; first: readonly RefusedPart[] } }) {
  const { t } = useTranslation(['exchange', 'files']);
  if (refused.count === 0) return null;
  const rest = refused.count - refused.first.length;
  return (
    <section className={styles.list}>
      <h4>{t('refused.title')}</h4>
      <ul>
        {refused.first.map(({ line, code, detail }) => (
          <li key={`${line} ${code} ${detail}`}>
            <b>{t('refused.line', { line })}</b> {t(`files:refused.${code}`, { detail })}
          </li>
        ))}
        {rest > 0 && <li>{t('refused.rest', { count: rest })}</li>}
      </ul>
    </section>
  );
}
