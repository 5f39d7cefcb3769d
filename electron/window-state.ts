import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { centredIn } from './centred-in.ts';

/** How small a window may be, and where and how large it first opens. */
export interface WindowLimits {
  minWidth: number;
  minHeight: number;
  first: (area: Rectangle) => Rectangle;
}

const firstWindow = { width: 1280, height: 860 } as const;

export const mainWindowLimits: WindowLimits = {
  minWidth: 480,
  minHeight: 360,
  first: (area) => centredIn(area, firstWindow),
};

const length = z.number().int().max(100_000);
const windowStateSchema = z.strictObject({
  x: length.min(-100_000),
  y: length.min(-100_000),
  width: length,
  height: length,
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** How much of a window's top edge must lie on a display for its user to be able to drag it back. */
const reachable = { width: 120, height: 40 } as const;

/**
 * Where to open a window: as it was left, if that is sound and its top can still be reached on one of the displays
 * (their work areas, the primary one first); else where it first opens on the primary display.
 */
export function chooseWindowState(kept: unknown, workAreas: readonly Rectangle[], limits: WindowLimits): WindowState {
  const state = windowStateSchema.safeParse(kept);
  if (state.success && isLargeEnough(state.data, limits) && workAreas.some((area) => canReach(state.data, area))) {
    return state.data;
  }
  const first = limits.first(workAreas[0] ?? { x: 0, y: 0, ...firstWindow });
  return {
    ...first,
    width: Math.max(limits.minWidth, first.width),
    height: Math.max(limits.minHeight, first.height),
    maximised: false,
  };
}

function isLargeEnough(state: Rectangle, { minWidth, minHeight }: WindowLimits): boolean {
  return state.width >= minWidth && state.height >= minHeight;
}

function canReach(state: Rectangle, area: Rectangle): boolean {
  const shared = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  const topIsInside = state.y >= area.y && state.y + reachable.height <= area.y + area.height;
  return shared >= reachable.width && topIsInside;
}

export function windowStateFile(dataFolder: string, window: 'window' | 'mini'): string {
  return path.join(dataFolder, `${window}.json`);
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
    log(
      `${path.basename(file)} was not kept: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}`,
    );
  }
}
