import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureTemporal } from '#core/time/temporal.ts';
import type { Content } from '#core/content/content.ts';
import { openContent } from '#backend/content/open-content.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { root } from './host.ts';

/** The built content with something changed, in a file of its own. */
export async function changedContent(change: (content: Content) => Content): Promise<string> {
  await ensureTemporal();
  const { content } = openContent(path.join(root, 'dist/content.db'));
  if (!content) throw new Error('The content is not built.');
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'briefing-content-')), 'content.db');
  writeContentDatabase(file, change(content));
  return file;
}
