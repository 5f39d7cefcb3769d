import { app } from 'electron';
import { machineLanguage } from '#core/settings/machine-language.ts';
import { createHost } from '#backend/host/create-host.ts';
import type { Host, HostOptions } from '#backend/host/host.ts';
import { createWords } from '#backend/words/words.ts';
import { openExternal } from './external-links.ts';
import { saveFile, saveMade } from './save-file.ts';

type OfTheDesktop = Required<Pick<HostOptions, 'windows' | 'keepAwake'>>;

/**
 * The shared backend, with what this host adds: it asks the user itself before a link leaves the app and where a file
 * goes, opens windows and keeps the display awake.
 */
export function startHost(
  contentFile: string,
  dataFolder: string,
  log: (line: string) => void,
  desktop: OfTheDesktop,
): Host {
  const host = createHost({
    ...desktop,
    version: app.getVersion(),
    capabilities: { externalLinks: 'confirmed', savesFiles: 'dialogue', windows: 'host', keepAwake: 'host' },
    machineLanguage: machineLanguage(app.getPreferredSystemLanguages()),
    contentFile,
    dataFolder,
    openExternal: (url) => openExternal(url, createWords(host.language())),
    saveFile: (file) => saveFile(file, createWords(host.language())),
    saveMade: (file) => saveMade(file, createWords(host.language())),
    now: Date.now,
    log,
  });
  return host;
}
