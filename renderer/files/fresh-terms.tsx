import { useTranslation } from 'react-i18next';
import type { GlossaryPreview } from '#core/api/imports-contract.ts';
import lists from './preview-lists.module.css';

/** The terms that are not there yet, both languages side by side. */
export function FreshTerms({ fresh }: { fresh: GlossaryPreview['fresh'] }) {
  const { t } = useTranslation('exchange');
  if (fresh.count === 0) return null;
  const rest = fresh.count - fresh.first.length;
  return (
    <section className={lists.list} aria-labelledby="fresh-terms">
      <h4 id="fresh-terms">{t('fresh.title')}</h4>
      <ul>
        {fresh.first.map(({ line, en, ko }) => (
          <li key={line} className={lists.pair}>
            <span lang="en">{en}</span>
            <span lang="ko">{ko}</span>
          </li>
        ))}
        {rest > 0 && <li>{t('refused.rest', { count: rest })}</li>}
      </ul>
    </section>
  );
}
