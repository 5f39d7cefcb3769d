import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../app/keys.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useSideWindows } from '../windows/side-windows.ts';
import styles from './stage-tools.module.css';

/** How long after the last movement of the mouse the stage is left in peace again. */
const peaceAfter = 3000;

/** What the stage can do: there when the mouse moves or Tab comes to it, so that an audience sees none of it. */
export function StageTools() {
  const { t } = useTranslation('windows');
  const { close, fullScreen } = useSideWindows();
  const isMoving = useMouseMoves();
  return (
    <div className={styles.tools} data-moving={isMoving}>
      <button
        type="button"
        className={styles.tool}
        aria-keyshortcuts={ariaKeys('full-screen', isMac)}
        onClick={() => fullScreen('toggle')}
      >
        {t('stage.fullScreen')} <KeyHint action="full-screen" />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-keyshortcuts={ariaKeys('stage', isMac)}
        onClick={() => close('stage')}
      >
        {t('stage.close')} <KeyHint action="stage" />
      </button>
    </div>
  );
}

function useMouseMoves(): boolean {
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      setMoving(true);
      clearTimeout(timer);
      timer = setTimeout(setMoving, peaceAfter, false);
    };
    addEventListener('pointermove', onMove);
    return () => {
      removeEventListener('pointermove', onMove);
      clearTimeout(timer);
    };
  }, []);
  return isMoving;
}
