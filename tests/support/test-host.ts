import path from 'node:path';
import { onTestFinished } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { createHost } from '#backend/host/create-host.ts';
import type { HostOptions } from '#backend/host/host.ts';
import { minimalEvent } from './minimal-event.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The shared backend over the minimal event and new data, closed when the test has ended. */
export function testHost(options: Partial<HostOptions> = {}) {
  const folder = temporaryFolder();
  const contentFile = path.join(folder, 'content.db');
  const { content } = compile(minimalEvent());
  if (content) writeContentDatabase(contentFile, content);
  const created = createHost({
    version: '1.2.3',
    capabilities: { externalLinks: 'confirmed', savesFiles: 'dialogue', windows: 'host', keepAwake: 'host' },
    machineLanguage: 'ko',
    contentFile,
    dataFolder: path.join(folder, 'data'),
    now: () => 1_000,
    log: () => {},
    ...options,
  });
  onTestFinished(() => created.close());
  return created;
}
