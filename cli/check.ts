import { statSync } from 'node:fs';
import path from 'node:path';
import { ensureTemporal } from '#core/time/temporal.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { faultLines } from '#backend/content/fault-lines.ts';
import { exit, type Command } from './run.ts';

const forum = path.resolve(import.meta.dirname, '../assets/forum');

/** `briefing check [dir]`: the compiler's checks, without writing anything. */
export const check: Command = {
  usage: 'check [dir]',
  arguments: 1,
  async run([folder = path.relative('.', forum)], words) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      console.error(words('cli:no-folder', { folder }));
      return exit.usage;
    }
    await ensureTemporal();
    const { content, faults } = compileFolder(folder);
    if (!content) {
      console.error(faultLines(faults, words, folder.replace(/[/\\]+$/u, '')).join('\n'));
      return exit.faults;
    }
    console.log(
      words('cli:checked', {
        folder,
        segments: content.conceptNote.sections.flatMap(({ segments }) => segments).length,
        people: content.people.length,
        terms: content.terms.length,
        decks: content.decks.length,
      }),
    );
    return exit.done;
  },
};
