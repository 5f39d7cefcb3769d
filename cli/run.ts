import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { TFunction } from 'i18next';
import { environmentLanguage } from '#backend/words/environment-language.ts';
import { createWords } from '#backend/words/words.ts';

/** Exit codes: what was asked was done; it was done and found faults; the command line itself made no sense. */
export const exit = { done: 0, faults: 1, usage: 2 } as const;

/** What a command was given. Options that take a value have one, or none was given. */
export interface Given {
  positionals: string[];
  options: Partial<Record<string, string | boolean>>;
  words: TFunction;
}

export interface Command {
  /** How it is called, after `briefing`. */
  usage: string;
  /** Most positional arguments it takes. */
  arguments: number;
  options?: ParseArgsOptionsConfig;
  /** Answers the exit code. */
  run(given: Given): Promise<number> | number;
}

type Commands = Record<string, Command>;

/** Runs one subcommand and answers the exit code. Help goes to stdout, complaints to stderr. */
export async function run(argv: readonly string[], commands: Commands): Promise<number> {
  const words = createWords(environmentLanguage());
  const complain = (sentence: string) => {
    console.error(`${sentence}\n\n${help(commands, words)}`);
    return exit.usage;
  };
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help(commands, words));
    return exit.done;
  }
  const [name, ...rest] = argv;
  if (name === undefined) return complain(words('cli:no-command'));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return complain(words(name.startsWith('-') ? 'cli:unknown-option' : 'cli:unknown-command', { name }));
  const parsed = parse(rest, command.options ?? {});
  if (!parsed) return complain(words('cli:unknown-option', { name: rest.find((part) => part.startsWith('-')) }));
  if (parsed.positionals.length > command.arguments) return complain(words('cli:too-many', { name }));
  return command.run({ ...parsed, words });
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig): Omit<Given, 'words'> | null {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { positionals, options: values as Given['options'] };
  } catch {
    return null;
  }
}

function help(commands: Commands, words: TFunction): string {
  const rows = [
    ...Object.entries(commands).map(([name, { usage }]) => ({ usage, about: words(`cli:about.${name}`) })),
    { usage: '--help', about: words('cli:about.help') },
  ];
  return [words('cli:usage'), ...rows.flatMap(({ usage, about }) => [`  briefing ${usage}`, `      ${about}`])].join(
    '\n',
  );
}
