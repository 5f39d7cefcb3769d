import { coverageTable } from './coverage-table.ts';
import { defaultFolder, openEvent } from './open-event.ts';
import { exit, type Command } from './run.ts';

/** `briefing check [dir]`: the compiler's checks and what the content covers, without writing anything. */
export const check: Command = {
  usage: 'check [dir]',
  arguments: 1,
  async run({ positionals: [folder = defaultFolder], words }) {
    const opened = await openEvent(folder, words);
    if (typeof opened === 'number') return opened;
    console.log(`${words('cli:checked', { folder })}\n\n${coverageTable(opened.coverage, opened.content, words)}`);
    return exit.done;
  },
};
