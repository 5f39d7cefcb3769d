import { useTranslation } from 'react-i18next';
import { useProgrammeState } from '../data/programme.ts';
import { useRunSnapshot } from '../data/run.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { useSideWindows } from '../windows/side-windows.ts';
import { Fitted } from './fitted.tsx';
import { StageClock } from './stage-clock.tsx';
import { StageFoot } from './stage-foot.tsx';
import { StageNames } from './stage-names.tsx';
import { StageTools } from './stage-tools.tsx';
import styles from './stage-view.module.css';

/** For a second display, read from afar: who is on, how long they have left, and what they are to be told. */
export function StageView() {
  const { t } = useTranslation('windows');
  const state = useProgrammeState();
  const { message } = useRunSnapshot();
  const shown = state.current ?? state.next;
  useStageKeys();
  return (
    <div className={styles.stage}>
      <div className={styles.rows}>
        <ViewTitle title={t('stage.title')} companion={t('stage.companionTitle')} focus="keeps" />
        {shown ? (
          <>
            <StageNames slot={shown.slot} />
            <StageClock />
          </>
        ) : (
          <p className={styles.over}>
            <Fitted text={state.phase === 'after' ? t('over') : t('nobody')} className={styles.overText} />
          </p>
        )}
        <output className={styles.message}>
          {message !== '' && <Fitted text={message} className={styles.messageText} />}
        </output>
        <StageFoot state={state} />
      </div>
      <StageTools />
    </div>
  );
}

function useStageKeys(): void {
  const { isOpen, open, close, fullScreen } = useSideWindows();
  useKey('stage', () => close('stage'));
  useKey('close-stage', () => close('stage'));
  useKey('mini', () => (isOpen('mini') ? close('mini') : open('mini')));
  useKey('full-screen', () => fullScreen('toggle'));
  useKey('leave-full-screen', () => fullScreen('leave'));
}
