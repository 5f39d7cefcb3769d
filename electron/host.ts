import { app } from 'electron';
import { machineLanguage } from '#core/settings/machine-language.ts';
import { createHost } from '#backend/host/create-host.ts';
import type { Host } from '#backend/host/host.ts';
import { createWords } from '#backend/words/words.ts';
import { openExternal } from './external-links.ts';
import { saveFile } from './save-file.ts';

/** The shared backend, with what this host adds: it asks the user itself before a link leaves the app, and where a file goes. */
export function startHost(contentFile: string, dataFolder: string, log: (line: string) => void): Host {
  const host = createHost({
    version: app.getVersion(),
    capabilities: { externalLinks: 'confirmed', savesFiles: 'dialogue' },
    machineLanguage: machineLanguage(app.getPreferredSystemLanguages()),
    contentFile,
    dataFolder,
    openExternal: (url) => openExternal(url, createWords(host.language())),
    saveFile: (file) => saveFile(file, createWords(host.language())),
    now: Date.now,
    log,
  });
  return host;
}
