import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnLine } from '#core/own/own-lines.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { OwnSign } from '../ui/own-sign.tsx';
import styles from './own-list.module.css';
import { TermChanges } from './term-changes.tsx';
import { useTagNames } from './use-tag-names.ts';

interface OwnOptionProps {
  id: string;
  line: OwnLine;
  isActive: boolean;
  onChoose: (id: string) => void;
}

/** One thing that a user made: what it is called in both languages, and what there is to know of it. */
export const OwnOption = memo(function OwnOption({ id, line, isActive, onChoose }: OwnOptionProps) {
  const { t } = useTranslation('own');
  const { language } = useSettings();
  const tagNames = useTagNames();
  const other = otherLanguage(language);
  const { made } = line;
  const tags = tagNames([...made.sessions, ...made.speakers]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option holds no more than a text
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.row}
      onClick={() => onChoose(line.id)}
    >
      <strong className={styles.name} lang={language}>
        {line[language].preferred || '–'}
      </strong>
      <span className={styles.name} lang={other}>
        {line[other].preferred || '–'}
      </span>
      <span className={styles.kind}>
        {line.kind === 'term' ? <OwnSign word={t('kind.term')} /> : t('kind.annotation')}
      </span>
      {line.kind === 'annotation' && line.made.hidden && <Fact>{t('hidden')}</Fact>}
      {line.kind === 'annotation' && line.made.comment !== '' && <Fact>{line.made.comment}</Fact>}
      {tags.length > 0 && <Fact>{t('tags', { names: tags.join(', ') })}</Fact>}
      {made.conflicts.length > 0 && (
        <span className={styles.notice}>{t('inConflict', { count: made.conflicts.length })}</span>
      )}
      {line.kind === 'annotation' && <TermChanges standing={line.standing} />}
    </div>
  );
});

function Fact({ children }: { children: ReactNode }) {
  return <span className={styles.fact}>{children}</span>;
}
