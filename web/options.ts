import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What is wrong with a command line: the key of its sentence in `host:options` and what it needs. */
export interface OptionFault {
  key: 'unknown' | 'no-value' | 'no-value-taken' | 'bad-port' | 'bad-host' | 'only-web';
  option: string;
}

export type Parsed<T> = { ok: true; options: T } | { ok: false; fault: OptionFault };

export interface WebOptions {
  help: boolean;
  /** null: the preferred port, or another where that is taken. 0: any free port. */
  port: number | null;
  /** Whether a window is opened. */
  open: boolean;
  dataFolder: string | null;
  contentFile: string | null;
}

export const webOptionTypes = {
  help: { type: 'boolean', short: 'h' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  data: { type: 'string' },
  content: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** Each as `--help` shows it. */
export const webOptionHelp = ['--port N', '--no-open', '--data DIR', '--content FILE', '-h, --help'];

export type OptionValues = Readonly<Record<string, string | true | undefined>>;

export function parseWebOptions(argv: readonly string[]): Parsed<WebOptions> {
  const read = readOptions(argv, webOptionTypes);
  return read.ok ? webOptionsOf(read.options) : read;
}

export function webOptionsOf(values: OptionValues): Parsed<WebOptions> {
  const port = portOf(values['port']);
  if (port === undefined) return { ok: false, fault: { key: 'bad-port', option: String(values['port']) } };
  return {
    ok: true,
    options: {
      help: values['help'] === true,
      port,
      open: values['no-open'] !== true,
      dataFolder: textOf(values['data']),
      contentFile: textOf(values['content']),
    },
  };
}

/** Reads a command line strictly; unlike `parseArgs` alone, it answers a fault that can be said in any language. */
export function readOptions(argv: readonly string[], types: ParseArgsOptionsConfig): Parsed<OptionValues> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return { ok: false, fault: { key: 'unknown', option: token.value } };
    const type = Object.hasOwn(types, token.name) ? types[token.name]?.type : undefined;
    const fault = faultOf(token.rawName, token.value, type);
    if (fault) return { ok: false, fault };
    values[token.name] = token.value ?? true;
  }
  return { ok: true, options: values };
}

function faultOf(
  option: string,
  value: string | undefined,
  type: 'string' | 'boolean' | undefined,
): OptionFault | null {
  if (type === undefined) return { key: 'unknown', option };
  // A value that looks like an option is a forgotten value: no port, folder or file of ours begins with a dash.
  if (type === 'string' && (!value || value.startsWith('-'))) return { key: 'no-value', option };
  if (type === 'boolean' && value !== undefined) return { key: 'no-value-taken', option };
  return null;
}

/** A port as a number, null when none was asked for, undefined when what was asked for is none. */
function portOf(value: string | true | undefined): number | null | undefined {
  if (value === undefined) return null;
  const port = typeof value === 'string' && /^\d{1,5}$/u.test(value) ? Number(value) : Infinity;
  return port <= 65_535 ? port : undefined;
}

function textOf(value: string | true | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
