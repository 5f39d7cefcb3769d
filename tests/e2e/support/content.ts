import path from 'node:path';
import { ensureTemporal } from '#core/time/temporal.ts';
import type { Content } from '#core/content/content.ts';
import { openContent } from '#backend/content/open-content.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { root } from './host.ts';

/** Writes the built content to `file`, with something changed. */
export async function writeChangedContent(file: string, change: (content: Content) => Content): Promise<void> {
  await ensureTemporal();
  const { content } = openContent(path.join(root, 'dist/content.db'));
  if (!content) throw new Error('The content is not built.');
  writeContentDatabase(file, change(content));
}
