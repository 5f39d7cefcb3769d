import { parseArgs } from 'node:util';
import type { TFunction } from 'i18next';
import { environmentLanguage } from '#backend/words/environment-language.ts';
import { createWords } from '#backend/words/words.ts';

/** Exit codes: what was asked was done; it was done and found faults; the command line itself made no sense. */
export const exit = { done: 0, faults: 1, usage: 2 } as const;

export interface Command {
  /** How it is called, after `briefing`. */
  usage: string;
  /** Most positional arguments it takes. */
  arguments: number;
  run(positionals: string[], words: TFunction): Promise<number> | number;
}

/** Runs one subcommand and answers the exit code. Help goes to stdout, complaints to stderr. */
export async function run(argv: string[], commands: Record<string, Command>): Promise<number> {
  const words = createWords(environmentLanguage());
  const parsed = parse(argv);
  if (!parsed)
    return complain(
      words('cli:unknown-option', { option: argv.find((part) => part.startsWith('-')) }),
      commands,
      words,
    );
  const [name, ...positionals] = parsed.positionals;
  if (parsed.values.help) {
    console.log(help(commands, words));
    return exit.done;
  }
  if (name === undefined) return complain(words('cli:no-command'), commands, words);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return complain(words('cli:unknown-command', { name }), commands, words);
  if (positionals.length > command.arguments) return complain(words('cli:too-many', { name }), commands, words);
  return command.run(positionals, words);
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch {
    return null;
  }
}

function complain(sentence: string, commands: Record<string, Command>, words: TFunction): number {
  console.error(`${sentence}\n\n${help(commands, words)}`);
  return exit.usage;
}

function help(commands: Record<string, Command>, words: TFunction): string {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length));
  const lines = Object.entries(commands).map(
    ([name, { usage }]) => `  briefing ${usage.padEnd(width)}  ${words(`cli:about.${name}`)}`,
  );
  return [words('cli:usage'), ...lines, `  briefing ${'--help'.padEnd(width)}  ${words('cli:about.help')}`].join('\n');
}
