import { useTranslation } from 'react-i18next';
import { useBoothTurns, type Booth, type TurnSteps } from '../../data/booth-turns.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useKey } from '../../ui/use-key.ts';
import { ExpectedTurns } from './expected-turns.tsx';
import { MinutesTable } from './minutes-table.tsx';
import { TeamForm } from './team-form.tsx';
import { TurnActions } from './turn-actions.tsx';
import styles from './turns-dialog.module.css';

interface TurnsDialogProps {
  /** Null while there is no team. */
  booth: Booth | null;
  steps: TurnSteps;
  onClose: () => void;
}

/** Everything about the turns of the booth: everyone's minutes, what is to come, what can be done, and the team. */
export function TurnsDialog({ booth, steps, onClose }: TurnsDialogProps) {
  const { t } = useTranslation('booth');
  useKey('turns', onClose, 'dialog');
  useKey('hand-over', () => steps.take({ do: 'hand-over' }), 'dialog');
  useKey('undo-turn', () => steps.take({ do: 'undo' }), 'dialog');
  return (
    <Dialog label={t('turns.title')} onClose={onClose}>
      <h2 className={styles.title}>{t('turns.title')}</h2>
      {booth && <SoFar booth={booth} steps={steps} />}
      <TeamForm booth={booth} steps={steps} onDone={onClose} />
      {steps.refused && <p role="alert">{t('turns.refused')}</p>}
    </Dialog>
  );
}

function SoFar({ booth, steps }: { booth: Booth; steps: TurnSteps }) {
  const { turns } = useBoothTurns(booth);
  return (
    <>
      {turns.minutes && <MinutesTable booth={booth} />}
      <TurnActions booth={booth} staffed={turns.staffed} steps={steps} />
      {turns.staffed && turns.staffed.expected.length > 0 && (
        <ExpectedTurns team={booth.team} staffed={turns.staffed} />
      )}
    </>
  );
}
