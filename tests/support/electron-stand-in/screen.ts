import type { Rectangle } from 'electron';
import { onlyWhenReady, options } from './state.ts';
import { preventableEvent, strict, StrictEmitter } from './strict.ts';

export interface StandInDisplay {
  id: number;
  /** Without the system's own bars, the whole display is the work area. */
  bounds: Rectangle;
  workArea: Rectangle;
  internal: boolean;
}

let lastId = 0;

function display(area: Rectangle, internal: boolean): StandInDisplay {
  lastId += 1;
  return strict('the display', { id: lastId, bounds: { ...area }, workArea: { ...area }, internal });
}

/** The primary one first; that is the one of the machine itself. */
const displays = options.displays.map((area, index) => display(area, index === 0));

class StandInScreen extends StrictEmitter {
  constructor() {
    super('screen', ['display-added', 'display-removed']);
  }

  getPrimaryDisplay(): StandInDisplay {
    onlyWhenReady('screen.getPrimaryDisplay');
    return displays[0] as StandInDisplay;
  }

  getAllDisplays(): StandInDisplay[] {
    onlyWhenReady('screen.getAllDisplays');
    return [...displays];
  }

  getDisplayMatching(bounds: Rectangle): StandInDisplay {
    onlyWhenReady('screen.getDisplayMatching');
    return displayAt(bounds);
  }
}

const standInScreen = new StandInScreen();
export const screen = strict('screen', standInScreen);

/** The display that shares most with a rectangle. */
export function displayAt(bounds: Rectangle): StandInDisplay {
  const [most] = displays.toSorted((a, b) => shared(b.bounds, bounds) - shared(a.bounds, bounds));
  return most as StandInDisplay;
}

function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** For tests: what happens when a cable is plugged in, or pulled. */
export function plugIn(area: Rectangle): void {
  const added = display(area, false);
  displays.push(added);
  standInScreen.emit('display-added', preventableEvent({}), added);
}

export function unplugLast(): void {
  if (displays.length === 1) throw new Error('The last display cannot be unplugged.');
  standInScreen.emit('display-removed', preventableEvent({}), displays.pop());
}
