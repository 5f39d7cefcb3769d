import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#core/content/content.ts';
import { toCsv } from '#core/exchange/csv.ts';
import { toMarkdown } from '#core/exchange/markdown.ts';
import { toTbx } from '#core/exchange/tbx.ts';
import { toTmx } from '#core/exchange/tmx.ts';
import { exportOwn } from './export-own.ts';
import { exportCalendar } from './export-calendar.ts';
import { defaultFolder, openEvent } from './open-event.ts';
import { exit, type Command, type Given } from './run.ts';

/** Each answers the text; or, having said why there is none, the exit code. */
const formats: Record<string, (content: Content, given: Given) => string | number> = {
  tmx: ({ conceptNote }) => toTmx(conceptNote, appVersion()),
  tbx: toTbx,
  csv: ({ terms }) => toCsv(terms),
  md: toMarkdown,
  ics: exportCalendar,
};

/** `briefing export …`: the text, the glossary or the programme in a format others read, to standard output. */
export const exportContent: Command = {
  usage: 'export tmx|tbx|csv|md|ics [dir] [--person ID] | own csv|xlsx|tbx|utx|anki|md [--out FILE] [--data DIR]',
  arguments: 2,
  options: { person: { type: 'string' }, out: { type: 'string' }, data: { type: 'string' } },
  async run(given) {
    const { positionals, options, words } = given;
    const [format = '', folder = defaultFolder] = positionals;
    const foreign = Object.keys(options).find(
      (name) => !(format === 'own' ? ['out', 'data'] : ['person']).includes(name),
    );
    if (foreign !== undefined) {
      console.error(words('cli:unknown-option', { name: `--${foreign}` }));
      return exit.usage;
    }
    if (format === 'own') return await exportOwn(given);
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!write) {
      console.error(words('cli:unknown-format', { format, formats: Object.keys(formats).join(', ') }));
      return exit.usage;
    }
    if (options['person'] !== undefined && format !== 'ics') {
      console.error(words('cli:unknown-option', { name: '--person' }));
      return exit.usage;
    }
    const opened = await openEvent(folder, words);
    if (typeof opened === 'number') return opened;
    const written = write(opened.content, given);
    if (typeof written === 'number') return written;
    process.stdout.write(written);
    return exit.done;
  },
};

function appVersion(): string {
  const file = path.resolve(import.meta.dirname, '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
