import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import type { HostOptions, HostWindows } from '#backend/host/host.ts';

type WindowMethod = Extract<keyof Handlers, `windows.${string}` | 'app.keepAwake'>;

/** The windows beside the main one and the display that stays awake, where they are the host's; else refused. */
export function windowHandlers({
  windows,
  keepAwake,
}: Pick<HostOptions, 'windows' | 'keepAwake'>): Pick<Handlers, WindowMethod> {
  const changed = (change: (windows: HostWindows) => void) => {
    if (!windows) throw new Refusal('forbidden', 'The page opens windows itself.');
    change(windows);
    return { open: windows.open() };
  };

  return {
    'app.keepAwake': ({ reason, on }) => {
      if (!keepAwake) throw new Refusal('forbidden', 'The page keeps the display awake itself.');
      return { awake: keepAwake(reason, on) };
    },
    'windows.get': () => ({ open: windows?.open() ?? [] }),
    'windows.open': ({ which }) => changed(({ show }) => show(which)),
    'windows.close': ({ which }) => changed(({ close }) => close(which)),
    'windows.fullScreen': ({ to }) => changed(({ fullScreen }) => fullScreen(to)),
  };
}
