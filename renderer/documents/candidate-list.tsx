import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { Candidate } from '#core/documents/candidates/candidate.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './candidate-list.module.css';
import { ActionButton } from '../ui/action-button.tsx';
import { placeAfterKey } from '../ui/place-after-key.ts';
import { placeId } from './place-id.ts';

interface CandidateListProps {
  candidates: readonly Candidate[];
  /** Told which one is chosen, to be shown where it is first met. */
  onChoose: (candidate: Candidate) => void;
}

/** What may be terms that no glossary has yet. The arrow keys choose one; a key makes a term of it, another shows it in the text. */
export function CandidateList({ candidates, onChoose }: CandidateListProps) {
  const { t } = useTranslation('documents');
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, candidates.length - 1);
  const candidate = candidates[active];
  const acts = {
    add: () => candidate && navigate(newTermPath(candidate)),
    show() {
      if (!candidate) return;
      onChoose(candidate);
      // Once the passage is painted: of a long text it may not have been yet.
      requestAnimationFrame(() =>
        document.getElementById(placeId(candidate.place))?.scrollIntoView({ block: 'center' }),
      );
    },
  };
  useKey('add-candidate', acts.add);
  useKey('show-candidate', acts.show);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  function choose(place: number): void {
    const to = candidates[place];
    if (!to) return;
    setChosen(place);
    onChoose(to);
    document.getElementById(optionId(place))?.scrollIntoView({ block: 'nearest' });
  }
  function onKeyDown(event: KeyboardEvent): void {
    const to = placeAfterKey(event.key, active, candidates.length);
    if (to === null) return;
    event.preventDefault();
    choose(to);
  }

  return (
    <section aria-label={t('candidates.title')}>
      <h2 className={styles.title}>{t('candidates.title')}</h2>
      {candidates.length === 0 ? (
        <p className={styles.about}>{t('candidates.none')}</p>
      ) : (
        <>
          <p className={styles.about}>{t('candidates.about')}</p>
          <div className={styles.actions}>
            <ActionButton action="add-candidate" name={t('candidates.add')} onAct={acts.add} />
            <ActionButton action="show-candidate" name={t('candidates.show')} onAct={acts.show} />
          </div>
          <div
            ref={list}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of options does not hold lines like these
            role="listbox"
            aria-label={t('candidates.title')}
            aria-activedescendant={optionId(active)}
            tabIndex={0}
            className={styles.list}
            onKeyDown={onKeyDown}
          >
            {candidates.map(({ text, language, count }, place) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
              <div
                key={`${language} ${text}`}
                id={optionId(place)}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(place)}
              >
                <span lang={language} className={styles.text}>
                  {text}
                </span>
                <span className={styles.count}>×{count}</span>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Where a term is made of it: the view of own terms opens with the text filled in. */
function newTermPath({ text, language }: Candidate): string {
  return `/own/new-${language}-${encodeURIComponent(text)}`;
}

function optionId(place: number): string {
  return `candidate-${place}`;
}
