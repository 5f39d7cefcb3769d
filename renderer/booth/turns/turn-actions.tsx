import { useTranslation } from 'react-i18next';
import type { StaffedBooth } from '#core/booth/turns/turns-at.ts';
import type { Action } from '../../app/key-bindings.ts';
import { ariaKeys } from '../../app/keys.ts';
import type { Booth, TurnStep, TurnSteps } from '../../data/booth-turns.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { isMac } from '../../ui/platform.ts';
import { useKey } from '../../ui/use-key.ts';
import styles from './turns-dialog.module.css';
import { useTurnWords } from './use-turn-words.ts';

interface TurnActionsProps {
  booth: Booth;
  staffed: StaffedBooth | null;
  steps: TurnSteps;
}

/** What can be done now, each with its key. */
export function TurnActions({ booth, staffed, steps }: TurnActionsProps) {
  const { t } = useTranslation('booth');
  const words = useTurnWords(booth.team);
  const { last } = booth.history;
  const other = staffed && otherThanNext(booth, staffed);
  const isIdle = staffed !== null && staffed.phase !== 'working';
  const step = (action: Action, name: string, taken: TurnStep) => (
    <Step action={action} name={name} onTake={() => steps.take(taken)} />
  );
  useKey('choose-next', () => other !== null && steps.take({ do: 'next', interpreter: other }), 'dialog');
  useKey('carry-on', () => isIdle && steps.take({ do: 'carry-on' }), 'dialog');
  useKey('stop-turns', () => steps.take({ do: 'stop' }), 'dialog');
  return (
    <>
      {isIdle && <p className={styles.about}>{t('turns.steps.carryOnAbout')}</p>}
      <p className={styles.steps}>
        {staffed && step('hand-over', words.handOverTo(staffed.next), { do: 'hand-over' })}
        {other !== null &&
          step('choose-next', t('turns.steps.choose', { name: words.nameOf(other) }), {
            do: 'next',
            interpreter: other,
          })}
        {isIdle && step('carry-on', t('turns.steps.carryOn'), { do: 'carry-on' })}
        {last &&
          step(
            'undo-turn',
            t('turns.steps.undo', { what: t(`turns.steps.done.${last.do as 'start'}`), time: words.time(last.at) }),
            { do: 'undo' },
          )}
        {staffed && step('stop-turns', t('turns.steps.stop'), { do: 'stop' })}
      </p>
    </>
  );
}

function Step({ action, name, onTake }: { action: Action; name: string; onTake: () => void }) {
  return (
    <button type="button" className={styles.step} aria-keyshortcuts={ariaKeys(action, isMac)} onClick={onTake}>
      {name} <KeyHint action={action} />
    </button>
  );
}

/** With three in the team, the one who is neither on nor next. */
function otherThanNext({ team }: Booth, { interpreter, next }: StaffedBooth): number | null {
  const other = team.interpreters.findIndex((_, one) => one !== interpreter && one !== next);
  return other < 0 ? null : other;
}
