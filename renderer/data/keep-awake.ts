import { useEffect } from 'react';
import type { Client } from '#core/api/client.ts';
import type { AwakeReason } from '#core/windows/side-windows.ts';
import { useClient } from './client.ts';
import { useContent } from './content.ts';

/** Keeps the display from going to sleep while the component is on screen and `on`. */
export function useKeepAwake(reason: AwakeReason, on: boolean): void {
  const client = useClient();
  const { capabilities } = useContent('app.info');
  useEffect(() => {
    if (!on) return;
    return capabilities.keepAwake === 'host' ? keepAwakeByHost(client, reason) : keepAwakeByPage(document, navigator);
  }, [client, capabilities, reason, on]);
}

function keepAwakeByHost(client: Client, reason: AwakeReason): () => void {
  const tell = (isOn: boolean) => {
    // A host that is gone keeps nothing awake.
    client.call('app.keepAwake', { reason, on: isOn }).catch(() => {});
  };
  tell(true);
  return () => tell(false);
}

/** Browsers take it back when a page is hidden, so it is asked for again whenever the page is shown. */
export function keepAwakeByPage(
  page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>,
  { wakeLock }: Partial<Pick<Navigator, 'wakeLock'>>,
): () => void {
  let held: WakeLockSentinel | null = null;
  let isWanted = true;

  async function ask(): Promise<void> {
    if (page.visibilityState !== 'visible' || (held && !held.released)) return;
    try {
      const given = (await wakeLock?.request('screen')) ?? null;
      if (isWanted) held = given;
      else await given?.release();
    } catch {
      // Refused, to save the battery for one: it is asked for again when the page is next shown.
    }
  }
  const onShown = () => void ask();

  page.addEventListener('visibilitychange', onShown);
  void ask();
  return () => {
    isWanted = false;
    page.removeEventListener('visibilitychange', onShown);
    void held?.release();
  };
}
