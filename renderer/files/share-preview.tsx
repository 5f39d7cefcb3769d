import { useTranslation } from 'react-i18next';
import type { SharePreview } from '#core/api/imports-contract.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';
import lists from './preview-lists.module.css';
import section from './section.module.css';
import type { FileImport } from './use-import.ts';

/** What a partner's terms would change, and what both set without knowing of each other. */
export function SharePreviewPart({ preview, comingIn }: { preview: SharePreview; comingIn: FileImport }) {
  const { t } = useTranslation('exchange');
  const { fresh, newer, same, conflicts } = preview;
  const isNothing = fresh + newer + conflicts.count === 0;
  return (
    <>
      <p className={lists.counts} aria-label={t('counts.label')}>
        <span>{t('counts.fresh', { count: fresh })}</span>
        <span>{t('counts.newer', { count: newer })}</span>
        <span>{t('counts.same', { count: same })}</span>
        {conflicts.count > 0 && <span>{t('counts.conflicts', { count: conflicts.count })}</span>}
      </p>
      <div className={section.actions}>
        <KeyedButton
          action="take-import"
          name={isNothing ? t('take.nothing') : t('take.share')}
          isMain
          isOff={isNothing}
          onAct={() => comingIn.take()}
        />
        <KeyedButton action="leave-import" name={t('bringIn.leave')} onAct={comingIn.leave} />
      </div>
      {conflicts.count > 0 && (
        <section className={lists.list} aria-labelledby="share-conflicts">
          <h4 id="share-conflicts">{t('share.conflicts')}</h4>
          <p className={section.about}>{t('share.about')}</p>
          <ul>
            {conflicts.first.map(({ id, stands, other }) => (
              <li key={`${id} ${stands} ${other}`} className={lists.pair}>
                <span>{stands || t('changed.empty')}</span>
                <span>{other || t('changed.empty')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
