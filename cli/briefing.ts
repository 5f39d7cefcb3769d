import { check } from './check.ts';
import { exportContent } from './export.ts';
import { run } from './run.ts';

/** The `briefing` command: a table of its subcommands. */
process.exitCode = await run(process.argv.slice(2), { check, export: exportContent });
