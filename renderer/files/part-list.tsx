import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './preview-lists.module.css';

/** Something that is said of a part of a file. */
export interface SaidOfPart {
  where: string;
  what: string;
}

/** What of a file was not taken, or is worth a second look, part by part. */
export function PartList({ title, count, parts }: { title: string; count: number; parts: readonly SaidOfPart[] }) {
  const { t } = useTranslation('exchange');
  const heading = useId();
  if (count === 0) return null;
  return (
    <section className={styles.list} aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      <ul>
        {parts.map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            <b>{where}</b> {what}
          </li>
        ))}
        {count > parts.length && <li>{t('refused.rest', { count: count - parts.length })}</li>}
      </ul>
    </section>
  );
}
