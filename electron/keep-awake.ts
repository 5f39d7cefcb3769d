import { powerSaveBlocker } from 'electron';
import type { AwakeReason } from '#core/windows/side-windows.ts';

export interface KeepAwake {
  /** Whether there is this reason to keep the display awake; answers whether it is kept awake now. */
  keep: (reason: AwakeReason, on: boolean) => boolean;
  /** Lets it sleep, whatever reasons there were. */
  release: () => void;
}

/** Keeps the display from going to sleep while there is a reason. */
export function createKeepAwake(): KeepAwake {
  const reasons = new Set<AwakeReason>();
  let blocker: number | null = null;

  function settle(): boolean {
    if (reasons.size > 0) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
    return blocker !== null;
  }

  return {
    keep(reason, on) {
      if (on) reasons.add(reason);
      else reasons.delete(reason);
      return settle();
    },
    release() {
      reasons.clear();
      settle();
    },
  };
}
