import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type App } from './app.ts';

export interface SavedFile {
  /** As the app proposes it. */
  name: string;
  octets: Buffer;
}

/** What the app saves when `act` is done, whether by its own dialogue or as a download of the browser. */
export async function savedFile(app: App, act: () => Promise<void>): Promise<SavedFile> {
  const { page, desktop } = app;
  if (desktop) {
    await act();
    await expect.poll(() => desktop.saveDialogs()).toHaveLength(1);
    const [{ defaultPath: name = '' } = {}] = await desktop.saveDialogs();
    return savedInto(name, (file) => desktop.chooseFile(file));
  }
  const download = page.waitForEvent('download');
  await act();
  const offered = await download;
  return { name: offered.suggestedFilename(), octets: readFileSync(await offered.path()) };
}

async function savedInto(name: string, choose: (file: string) => Promise<void>): Promise<SavedFile> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-saved-'));
  const file = path.join(folder, name);
  await choose(file);
  await expect.poll(() => existsSync(file)).toBe(true);
  const octets = readFileSync(file);
  rmSync(folder, { recursive: true });
  return { name, octets };
}
