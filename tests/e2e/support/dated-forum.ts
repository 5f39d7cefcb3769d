import { rmSync } from 'node:fs';
import { test } from './app.ts';
import { writeChangedContent } from './content.ts';

/** Tests on the Forum, were it on 24 November 2026. */
export const dated = test.extend({
  contentFile: async ({ dataFolder }, use) => {
    const file = `${dataFolder}-dated.db`;
    await writeChangedContent(file, (content) => ({ ...content, agenda: { ...content.agenda, date: '2026-11-24' } }));
    await use(file);
    rmSync(file);
  },
});
