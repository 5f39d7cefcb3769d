import { defaultFolder, openEvent } from './open-event.ts';
import { exit, type Command } from './run.ts';

/** `briefing check [dir]`: the compiler's checks, without writing anything. */
export const check: Command = {
  usage: 'check [dir]',
  arguments: 1,
  async run([folder = defaultFolder], words) {
    const opened = await openEvent(folder, words);
    if (typeof opened === 'number') return opened;
    const { conceptNote, people, terms, decks } = opened.content;
    console.log(
      words('cli:checked', {
        folder,
        segments: conceptNote.sections.flatMap(({ segments }) => segments).length,
        people: people.length,
        terms: terms.length,
        decks: decks.length,
      }),
    );
    return exit.done;
  },
};
