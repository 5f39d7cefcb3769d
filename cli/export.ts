import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#core/content/content.ts';
import { toCsv } from '#core/exchange/csv.ts';
import { toMarkdown } from '#core/exchange/markdown.ts';
import { toTbx } from '#core/exchange/tbx.ts';
import { toTmx } from '#core/exchange/tmx.ts';
import { defaultFolder, openEvent } from './open-event.ts';
import { exit, type Command } from './run.ts';

const formats: Record<string, (content: Content) => string> = {
  tmx: ({ conceptNote }) => toTmx(conceptNote, appVersion()),
  tbx: toTbx,
  csv: ({ terms }) => toCsv(terms),
  md: toMarkdown,
};

/** `briefing export tmx|tbx|csv|md [dir]`: the text or the glossary in a format others read, to standard output. */
export const exportContent: Command = {
  usage: 'export tmx|tbx|csv|md [dir]',
  arguments: 2,
  async run({ positionals: [format = '', folder = defaultFolder], words }) {
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!write) {
      console.error(words('cli:unknown-format', { format, formats: Object.keys(formats).join(', ') }));
      return exit.usage;
    }
    const opened = await openEvent(folder, words);
    if (typeof opened === 'number') return opened;
    process.stdout.write(write(opened.content));
    return exit.done;
  },
};

function appVersion(): string {
  const file = path.resolve(import.meta.dirname, '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
