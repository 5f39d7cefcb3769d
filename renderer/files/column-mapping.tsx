import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryPreview } from '#core/api/imports-contract.ts';
import { columnMeanings, type ColumnMeaning } from '#core/exchange/read/reading.ts';
import lists from './preview-lists.module.css';

interface ColumnMappingProps {
  columns: NonNullable<GlossaryPreview['columns']>;
  header: boolean;
  onChange: (mapping: { meanings: ColumnMeaning[]; header: boolean }) => void;
}

/** What each column of a table was taken for; changing one reads the file again. */
export function ColumnMapping({ columns, header, onChange }: ColumnMappingProps) {
  const { t } = useTranslation('exchange');
  const title = useId();
  const meanings = columns.map(({ meaning }) => meaning);
  return (
    <section className={lists.list} aria-labelledby={title}>
      <h4 id={title}>{t('columns.title')}</h4>
      <label className={lists.check}>
        <input
          type="checkbox"
          checked={header}
          onChange={({ target }) => onChange({ meanings, header: target.checked })}
        />
        {t('columns.header')}
      </label>
      <div className={lists.scroll}>
        <table className={lists.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.meaning')}</th>
              <th scope="col">{t('columns.sample')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, meaning, sample }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name; their place is what they are
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    className={lists.select}
                    aria-label={`${t('columns.meaning')}: ${name}`}
                    value={meaning}
                    onChange={({ target }) =>
                      onChange({ meanings: meanings.with(at, target.value as ColumnMeaning), header })
                    }
                  >
                    {columnMeanings.map((each) => (
                      <option key={each} value={each}>
                        {t(`meaning.${each}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td>{sample.slice(0, 3).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
