import { backup } from './backup.ts';
import { check } from './check.ts';
import { exportContent } from './export.ts';
import { importFile } from './import.ts';
import { lookup } from './lookup.ts';
import { restore } from './restore.ts';
import { rundown } from './rundown.ts';
import { run } from './run.ts';

// Whoever reads our output may stop reading (`| head`): that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** The `briefing` command: a table of its subcommands. */
process.exitCode = await run(process.argv.slice(2), {
  check,
  export: exportContent,
  import: importFile,
  lookup,
  rundown,
  backup,
  restore,
});
