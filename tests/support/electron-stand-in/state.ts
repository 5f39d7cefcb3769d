import path from 'node:path';
import { readAppPackage, readOptions } from './options.ts';
import { UnknownElectronCall } from './strict.ts';

/** One request of a page and what became of it: a scheme of the app served it, the app cancelled it, or it left. */
export interface RecordedRequest {
  url: string;
  outcome: 'served' | 'cancelled' | 'left';
}

/** The one process that the stand-in stands in: what its modules share. */
export const options = readOptions(process.env);
export const appPackage = readAppPackage(process.argv[2] ?? '.');

export const recorded = {
  requests: [] as RecordedRequest[],
  openedExternally: [] as string[],
  errorBoxes: [] as { title: string; content: string }[],
};

export const schemes = new Set<string>();

let ready = false;

export function isReady(): boolean {
  return ready;
}

export function becomeReady(): void {
  ready = true;
}

export function onlyBeforeReady(call: string): void {
  if (ready) throw new UnknownElectronCall(`${call} after the app is ready`);
}

export function onlyWhenReady(call: string): void {
  if (!ready) throw new UnknownElectronCall(`${call} before the app is ready`);
}

export function profileFolderIn(userData: string): string {
  return path.join(userData, 'chromium');
}
