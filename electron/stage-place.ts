import type { Display, Rectangle } from 'electron';
import { centredIn } from './centred-in.ts';

/** Where the stage stands: a whole second display, or a large window on the only one. */
export interface StagePlace {
  /** The id of its display. */
  display: number;
  /** Of the window while it is not on the full screen. */
  bounds: Rectangle;
  fullScreen: boolean;
}

const share = 0.8;

/** A display that is not the one of the main window, one that is not built in before one that is; else that one itself. */
export function stagePlace(home: Display, displays: readonly Display[]): StagePlace {
  const others = displays.filter(({ id }) => id !== home.id);
  const elsewhere = others.find(({ internal }) => !internal) ?? others[0];
  const { id, workArea } = elsewhere ?? home;
  const size = { width: Math.round(workArea.width * share), height: Math.round(workArea.height * share) };
  return { display: id, bounds: centredIn(workArea, size), fullScreen: elsewhere !== undefined };
}
