import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

export const smallestWindow = { width: 480, height: 360 } as const;
const firstWindow = { width: 1280, height: 860 } as const;

const length = z.number().int().max(100_000);
const windowStateSchema = z.strictObject({
  x: length.min(-100_000),
  y: length.min(-100_000),
  width: length.min(smallestWindow.width),
  height: length.min(smallestWindow.height),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** How much of a window's top edge must lie on a display for its user to be able to drag it back. */
const reachable = { width: 120, height: 40 } as const;

/**
 * Where to open the window: as it was left, if that is sound and its top can still be reached on one of the displays
 * (their work areas, the primary one first); else in the middle of the primary display.
 */
export function chooseWindowState(kept: unknown, workAreas: readonly Rectangle[]): WindowState {
  const state = windowStateSchema.safeParse(kept);
  if (state.success && workAreas.some((area) => canReach(state.data, area))) return state.data;
  return centred(workAreas[0]);
}

function canReach(state: Rectangle, area: Rectangle): boolean {
  const shared = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  const topIsInside = state.y >= area.y && state.y + reachable.height <= area.y + area.height;
  return shared >= reachable.width && topIsInside;
}

function centred(area: Rectangle = { x: 0, y: 0, ...firstWindow }): WindowState {
  const width = Math.max(smallestWindow.width, Math.min(firstWindow.width, area.width));
  const height = Math.max(smallestWindow.height, Math.min(firstWindow.height, area.height));
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
    maximised: false,
  };
}

export function windowStateFile(dataFolder: string): string {
  return path.join(dataFolder, 'window.json');
}

/** What was kept, whatever it is; null if nothing readable was. */
export function readKeptState(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps the state for the next start; a folder that cannot be written costs the user no more than the position. */
export function keepState(file: string, window: BrowserWindow, log: (line: string) => void): void {
  const state: WindowState = { ...window.getNormalBounds(), maximised: window.isMaximized() };
  const partial = `${file}.partial`;
  try {
    writeFileSync(partial, `${JSON.stringify(state)}\n`);
    renameSync(partial, file);
  } catch (error) {
    log(`window.json was not kept: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}`);
  }
}
