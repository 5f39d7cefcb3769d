import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { longestName, mostInterpreters, turnLengths, usualTurnMinutes } from '#core/booth/turns/turn-lengths.ts';
import { openStint } from '#core/booth/turns/turn-log.ts';
import { teamOf, type TeamDraft } from '#core/booth/turns/team-of.ts';
import type { Booth, TurnSteps } from '../../data/booth-turns.ts';
import { useSettings } from '../../data/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKey } from '../../ui/use-key.ts';
import styles from './turns-dialog.module.css';

interface TeamFormProps {
  booth: Booth | null;
  steps: TurnSteps;
  onDone: () => void;
}

/** Who is in the booth and how long a turn is; starts the count where none is on. */
export function TeamForm({ booth, steps, onDone }: TeamFormProps) {
  const { t } = useTranslation('booth');
  const { settings, change } = useSettings();
  const [draft, setDraft] = useState<TeamDraft>(() => draftOf(settings.boothTeam));
  const [first, setFirst] = useState(0);
  const [fault, setFault] = useState<'twoNames' | 'differentNames' | null>(null);
  const firstField = useRef<HTMLInputElement>(null);
  const isOn = booth !== null && openStint(booth.history.sitting) !== null;
  const nobodyYet = settings.boothTeam === null;
  // The dialog takes the focus as it opens; where there is nothing to read yet, the first field has it.
  useEffect(() => {
    if (nobodyYet) firstField.current?.focus();
  }, [nobodyYet]);

  function submit(): void {
    const team = teamOf(draft);
    if (typeof team === 'string') return setFault(team);
    change({ boothTeam: team });
    if (!isOn) steps.take({ do: 'start', interpreter: Math.min(first, team.interpreters.length - 1) });
    onDone();
  }
  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    submit();
  }
  useKey('start-turns', submit, 'dialog');

  const places = Array.from({ length: mostInterpreters }, (_, place) => place);
  const named = places.filter((place) => place < 2 || draft.names[place]?.trim());
  const people = named.map((place) => ({
    value: String(place),
    name: draft.names[place]?.trim() || t('turns.interpreter', { number: place + 1 }),
  }));
  return (
    <form className={styles.team} onSubmit={onSubmit} noValidate>
      <h3 className={styles.heading}>{t('turns.team.title')}</h3>
      <p className={styles.about}>{t('turns.team.about')}</p>
      {places.map((place) => (
        <label key={place} className={styles.field}>
          <span>{place < 2 ? t('turns.team.name', { number: place + 1 }) : t('turns.team.optional')}</span>
          <input
            ref={place === 0 ? firstField : undefined}
            type="text"
            autoComplete="off"
            maxLength={longestName}
            value={draft.names[place]}
            onChange={({ target }) => {
              setFault(null);
              setDraft({ ...draft, names: draft.names.with(place, target.value) });
            }}
          />
        </label>
      ))}
      <Choice
        label={t('turns.team.me')}
        options={people}
        value={String(draft.me)}
        onChoose={(me) => setDraft({ ...draft, me: Number(me) })}
      />
      <Choice
        label={t('turns.team.length')}
        options={turnLengths.map((minutes) => ({
          value: String(minutes),
          name:
            minutes === usualTurnMinutes ? t('turns.team.usual', { minutes }) : t('turns.team.minutes', { minutes }),
        }))}
        value={String(draft.turnMinutes)}
        onChoose={(minutes) => setDraft({ ...draft, turnMinutes: Number(minutes) as TeamDraft['turnMinutes'] })}
      />
      {!isOn && (
        <>
          <Choice
            label={t('turns.team.first')}
            options={people}
            value={String(first)}
            onChoose={(place) => setFirst(Number(place))}
          />
          <p className={styles.about}>{t('turns.team.startAbout')}</p>
        </>
      )}
      {fault && <p role="alert">{t(`turns.team.${fault}`)}</p>}
      <button type="submit" className={styles.submit}>
        {isOn ? t('turns.team.save') : t('turns.team.start')} <KeyHint action="start-turns" />
      </button>
    </form>
  );
}

function draftOf(team: ReturnType<typeof useSettings>['settings']['boothTeam']): TeamDraft {
  const names = Array.from({ length: mostInterpreters }, (_, place) => team?.interpreters[place] ?? '');
  return { names, me: team?.me ?? 0, turnMinutes: team?.turnMinutes ?? usualTurnMinutes };
}
