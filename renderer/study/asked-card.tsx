import { useTranslation } from 'react-i18next';
import { answerLanguage, promptLanguage } from '#core/study/card-id.ts';
import type { Instant } from '#core/time/instant.ts';
import { useContent } from '../data/content.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { MainText } from '../ui/bilingual-text.tsx';
import { useKey } from '../ui/use-key.ts';
import { AnswerField } from './answer-field.tsx';
import styles from './asked-card.module.css';
import { Ratings } from './ratings.tsx';
import { ShownAnswer } from './shown-answer.tsx';
import type { AskedCard as Asked, Asking } from './use-asking.ts';

interface AskedCardProps {
  asking: Asking;
  asked: Asked;
  typing: boolean;
  deadline: Instant | null;
  onLeave: () => void;
}

/** One card: its prompt, then its answer and how it went. */
export function AskedCard({ asking, asked, typing, deadline, onLeave }: AskedCardProps) {
  const { t } = useTranslation(['study', 'lookup']);
  const { card, before } = asked;
  const { term, direction } = card;
  const { domains } = useContent('event.get');
  const domain = domains.find(({ id }) => id === term.domain);
  const language = promptLanguage(direction);
  const { answer } = asking;
  return (
    <>
      <article className={styles.card} aria-label={t('card')}>
        <p className={styles.facts}>
          <span>{t(`direction.${direction}`)}</span>
          {domain && <MainText text={domain.title} />}
          {term.partOfSpeech && <span>{t(`lookup:partOfSpeech.${term.partOfSpeech}`)}</span>}
          <span>{before ? t('seen', { count: before.reps }) : t('new')}</span>
        </p>
        <h2 className={styles.prompt} lang={language}>
          {term[language].preferred}
        </h2>
        {answer ? (
          <ShownAnswer key={card.id} card={card} answer={answer} />
        ) : typing ? (
          <AnswerField
            key={`${card.id} ${asking.rated.length}`}
            language={answerLanguage(direction)}
            onGive={asking.give}
            onShow={asking.show}
            onUndo={asking.undo}
            onLeave={onLeave}
          />
        ) : (
          <ShowButton onShow={asking.show} />
        )}
      </article>
      {answer && (
        <Ratings before={before} deadline={deadline} suggested={answer.judgement?.rating ?? 3} onRate={asking.rate} />
      )}
    </>
  );
}

function ShowButton({ onShow }: { onShow: () => void }) {
  const { t } = useTranslation('study');
  useKey('show-answer', onShow);
  return (
    <p className={styles.show}>
      <ActionButton action="show-answer" onAct={onShow} isMain name={t('show')} />
    </p>
  );
}
