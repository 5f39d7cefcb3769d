import { useTranslation } from 'react-i18next';
import type { GlossaryPreview } from '#core/api/imports-contract.ts';
import lists from './preview-lists.module.css';

/** The terms that are there and differ in the file, field by field. */
export function ChangedTerms({ changed }: { changed: GlossaryPreview['changed'] }) {
  const { t } = useTranslation('exchange');
  if (changed.count === 0) return null;
  const rest = changed.count - changed.first.length;
  return (
    <section className={lists.list} aria-labelledby="changed-terms">
      <h4 id="changed-terms">{t('changed.title')}</h4>
      <ul>
        {changed.first.map(({ line, en, ko, fields }) => (
          <li key={line}>
            <b lang="en">{en}</b> <b lang="ko">{ko}</b>
            <table className={lists.table}>
              <thead>
                <tr>
                  <th scope="col">{t('changed.field')}</th>
                  <th scope="col">{t('changed.mine')}</th>
                  <th scope="col">{t('changed.theirs')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map(({ name, mine, theirs }) => (
                  <tr key={name}>
                    <th scope="row">{t(`meaning.${name}`)}</th>
                    <td>{mine || t('changed.empty')}</td>
                    <td>{theirs || t('changed.empty')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </li>
        ))}
        {rest > 0 && <li>{t('refused.rest', { count: rest })}</li>}
      </ul>
    </section>
  );
}
