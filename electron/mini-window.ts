import type { BrowserWindow, Rectangle } from 'electron';
import { currentPaper } from './appearance.ts';
import { workAreas } from './displays.ts';
import type { SideWindowKind } from './side-windows.ts';
import { createWindow, type WindowOptions } from './window.ts';
import { chooseWindowState, keepState, readKeptState, windowStateFile, type WindowLimits } from './window-state.ts';

const size = { width: 260, height: 90 } as const;
const distanceToEdge = 24;

export const miniWindowLimits: WindowLimits = {
  minWidth: 208,
  minHeight: 72,
  first: (area) => ({ ...size, x: rightOf(area) - size.width - distanceToEdge, y: area.y + distanceToEdge }),
};

/** Over other programs, over those that fill the screen too, and on every desktop: whatever else the system has. */
const above: WindowOptions = {
  frame: false,
  alwaysOnTop: true,
  skipTaskbar: true,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
};

/** The small timer that stays on top, where it was left. It never takes the keyboard: its user is typing elsewhere. */
export function miniWindow(
  preloadFile: string,
  dataFolder: string,
  platform: NodeJS.Platform,
  log: (line: string) => void,
): SideWindowKind {
  const stateFile = windowStateFile(dataFolder, 'mini');

  function create(): BrowserWindow {
    const { maximised: _never, ...bounds } = chooseWindowState(readKeptState(stateFile), workAreas(), miniWindowLimits);
    const { minWidth, minHeight } = miniWindowLimits;
    const window = createWindow(
      {
        ...above,
        // A panel is what macOS lets stand over another program's full screen, on every desktop.
        ...(platform === 'darwin' && { type: 'panel' }),
        ...bounds,
        minWidth,
        minHeight,
        maxWidth: size.width * 3,
        maxHeight: size.height * 3,
        backgroundColor: currentPaper(),
      },
      preloadFile,
      () => window.showInactive(),
    );
    window.setAlwaysOnTop(true, 'screen-saver');
    if (platform === 'linux') window.setVisibleOnAllWorkspaces(true);
    window.on('close', () => keepState(stateFile, window, log));
    return window;
  }

  return { create, raise: (window) => window.showInactive() };
}

function rightOf({ x, width }: Rectangle): number {
  return x + width;
}
