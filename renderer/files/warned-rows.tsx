import { useTranslation } from 'react-i18next';
import type { GlossaryPreview } from '#core/api/imports-contract.ts';
import lists from './preview-lists.module.css';

/** Rows that hold what nobody sees, or what a spreadsheet would run; they are taken as they are. */
export function WarnedRows({ warned }: { warned: GlossaryPreview['warned'] }) {
  const { t } = useTranslation('exchange');
  if (warned.count === 0) return null;
  const rest = warned.count - warned.first.length;
  return (
    <section className={lists.list} aria-labelledby="warned-rows">
      <h4 id="warned-rows">{t('warned.title')}</h4>
      <ul>
        {warned.first.map(({ line, what }) => (
          <li key={`${line} ${what}`}>
            <b>{t('refused.line', { line })}</b> {t(`warned.${what}`)}
          </li>
        ))}
        {rest > 0 && <li>{t('refused.rest', { count: rest })}</li>}
      </ul>
    </section>
  );
}
