import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { CardStates } from '#core/study/study-queue.ts';
import { minutesOf } from '#core/study/study-progress.ts';
import type { StudyTerm } from '#core/study/study-terms.ts';
import { minutesToMilliseconds } from '#core/time/instant.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKey } from '../ui/use-key.ts';
import { Choice } from '../ui/choice.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { ScopeList } from './scope-list.tsx';
import styles from './overview.module.css';
import { directionChoices, type StudyChoices } from './use-study-choices.ts';
import { useMissedTerms, useStudyStanding } from './use-study-terms.ts';
import { useScopes } from './use-scopes.ts';

interface OverviewProps {
  terms: readonly StudyTerm[];
  states: CardStates;
  choices: StudyChoices;
  onChoose: (change: Partial<StudyChoices>) => void;
}

/** Where it stands, session by session, and what to study how. */
export function Overview({ terms, states, choices, onChoose }: OverviewProps) {
  const { t } = useTranslation('study');
  const spans = useSpanWords();
  const { programme } = useStudyStanding();
  const missed = useMissedTerms(terms);
  const now = useNow(wholeMinute);
  const { direction, typing, scope } = choices;
  const groups = useScopes({ terms, states, direction, missed, programme, now });
  const rows = Object.values(groups).flat();
  const active = rows.find((row) => row.scope.kind === scope.kind && row.scope.id === scope.id) ?? rows[0];

  const begin = () => {
    if (!active || active.progress.cards === 0) return;
    onChoose({ scope: active.scope });
    navigate('/study/cards');
  };
  const turn = () => {
    const place = directionChoices.indexOf(direction) + 1;
    onChoose({ direction: directionChoices[place % directionChoices.length] ?? 'both' });
  };
  useKey('begin-study', begin);
  useKey('drill', () => navigate('/study/drill'));
  useKey('study-direction', turn);
  useKey('study-typing', () => onChoose({ typing: !typing }));
  useKey('leave-study', () => navigate('/today'));

  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <p className={styles.actions}>
          <ActionButton action="begin-study" onAct={begin} isMain name={t('begin')} />
          <ActionButton action="drill" onAct={() => navigate('/study/drill')} name={t('drill.begin')} />
          <ActionButton action="leave-study" onAct={() => navigate('/today')} name={t('leave')} />
        </p>
      </header>
      <div className={styles.columns}>
        <div className={styles.list}>
          <ScopeList groups={groups} active={active} onChoose={(row) => onChoose({ scope: row.scope })} />
        </div>
        <section className={styles.choices} aria-label={t('choices')}>
          {active && <DeadlineLine deadline={active.deadline} timeZone={programme.timeZone} />}
          {active && (
            <p className={styles.now}>
              {active.progress.now > 0
                ? t('forNow', {
                    count: active.progress.now,
                    span: spans.spoken(minutesToMilliseconds(minutesOf(active.progress.now))),
                  })
                : t('nothingNow')}
            </p>
          )}
          <div className={styles.choice}>
            <Choice
              label={t('direction.label')}
              options={directionChoices.map((value) => ({ value, name: t(`direction.${value}`) }))}
              value={direction}
              onChoose={(value) => onChoose({ direction: value })}
            />
            <KeyHint action="study-direction" />
          </div>
          <div className={styles.choice}>
            <Choice
              label={t('answers.label')}
              options={[
                { value: 'typed', name: t('answers.typed') },
                { value: 'shown', name: t('answers.shown') },
              ]}
              value={typing ? 'typed' : 'shown'}
              onChoose={(value) => onChoose({ typing: value === 'typed' })}
            />
            <KeyHint action="study-typing" />
          </div>
        </section>
        <div className={styles.about}>
          <p>{t('about')}</p>
          <p>{t('aboutDrill')}</p>
        </div>
      </div>
    </div>
  );
}
