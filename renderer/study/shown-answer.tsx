import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerLanguage } from '#core/study/card-id.ts';
import type { Judgement } from '#core/study/judge-answer.ts';
import type { StudyCard } from '#core/study/study-terms.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './asked-card.module.css';
import { Example } from './example.tsx';
import type { ShownAnswer as Answer } from './use-asking.ts';

/** The answer, what is said of the one that was typed, and what the term means. */
export function ShownAnswer({ card, answer }: { card: StudyCard; answer: Answer }) {
  const { t } = useTranslation(['study', 'lookup']);
  const { language: own } = useSettings();
  const { term, direction } = card;
  const language = answerLanguage(direction);
  const { preferred, ...others } = term[language];
  const section = useRef<HTMLElement>(null);
  // The field is gone: the focus goes to what stands in its place.
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  const definition = term.definition[own] || term.definition[otherLanguage(own)];
  const note = term.note[own] || term.note[otherLanguage(own)];
  return (
    <section ref={section} tabIndex={-1} className={styles.answer} aria-label={t('answer')}>
      {answer.judgement && <Verdict judgement={answer.judgement} typed={answer.typed} preferred={preferred} />}
      <p className={styles.preferred} lang={language}>
        {preferred}
      </p>
      {(['abbreviations', 'admitted', 'deprecated'] as const).map(
        (kind) =>
          others[kind].length > 0 && (
            <p key={kind} className={styles.others} data-kind={kind}>
              <span className={styles.kind}>{t(`lookup:kind.${kind}`)}</span>{' '}
              {others[kind].map((text) => (
                <span key={text} lang={language} className={styles.other}>
                  {text}
                </span>
              ))}
            </p>
          ),
      )}
      {definition && <p className={styles.text}>{definition}</p>}
      {note && <p className={styles.text}>{note}</p>}
      {!term.isOwn && (
        <Suspense fallback={null}>
          <Example term={term.id} />
        </Suspense>
      )}
    </section>
  );
}

const signs: Record<Judgement['verdict'], IconName> = {
  right: 'done',
  variant: 'done',
  avoid: 'notice',
  nearly: 'ahead',
  wrong: 'close',
};

/** By sign and word; where one letter went astray, which. */
function Verdict({
  judgement: { verdict, given, difference },
  typed,
  preferred,
}: {
  judgement: Judgement;
  typed: string;
  preferred: string;
}) {
  const { t } = useTranslation('study');
  return (
    <output className={styles.verdict} data-verdict={verdict}>
      <Icon name={signs[verdict]} className={styles.sign} />
      <strong>{t(`verdict.${verdict}`)}</strong>
      {verdict === 'wrong' && <span>{t('typed', { typed })}</span>}
      {verdict === 'variant' && <span>{t('prefer', { given, preferred })}</span>}
      {verdict === 'avoid' && <span>{t('avoid', { given, preferred })}</span>}
      {difference && (
        <span className={styles.difference}>
          {difference.before}
          {difference.typed && <del>{difference.typed}</del>}
          {difference.meant && <ins>{difference.meant}</ins>}
          {difference.after}
        </span>
      )}
    </output>
  );
}
