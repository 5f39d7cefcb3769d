import { strict, UnknownElectronCall } from './strict.ts';

const started = new Set<number>();
let lastId = -1;

export const powerSaveBlocker = strict('powerSaveBlocker', {
  start(type: string): number {
    if (type !== 'prevent-display-sleep') throw new UnknownElectronCall(`the power save blocker ${type}`);
    lastId += 1;
    started.add(lastId);
    return lastId;
  },
  stop(id: number): boolean {
    if (!started.delete(id)) throw new Error(`There is no power save blocker ${id}.`);
    return true;
  },
});

/** For tests: how many blockers there are. */
export function blockers(): number {
  return started.size;
}
