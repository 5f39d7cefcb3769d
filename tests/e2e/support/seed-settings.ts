import path from 'node:path';
import type { SettingsChange } from '#core/settings/settings-schema.ts';
import { createHost } from '#backend/host/create-host.ts';
import { root } from './host.ts';

/** What the user chose at an earlier start: written by the app's own backend before the app is started. */
export async function seedSettings(dataFolder: string, change: SettingsChange): Promise<void> {
  const host = createHost({
    version: 'test',
    capabilities: { externalLinks: 'page', savesFiles: 'page', windows: 'page', keepAwake: 'page' },
    machineLanguage: 'en',
    contentFile: path.join(root, 'dist/content.db'),
    dataFolder,
    now: Date.now,
    log: () => {},
  });
  const answer = await host.dispatch('settings.change', change);
  host.close();
  if (!answer.ok) throw new Error(`The settings of the test were refused: ${answer.message}`);
}
