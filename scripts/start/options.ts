import {
  readOptions,
  webOptionHelp,
  webOptionsOf,
  webOptionTypes,
  type Parsed,
  type WebOptions,
} from '../../web/options.ts';

export type HostName = 'electron' | 'web';

export interface StartOptions extends WebOptions {
  /** null: whichever this machine can have. */
  host: HostName | null;
}

export const startOptionHelp = ['--host electron|web', ...webOptionHelp];

/** Those that only make sense for a host that serves: they choose it. */
const webOnly = ['port', 'no-open'] as const;

export function parseStartOptions(argv: readonly string[]): Parsed<StartOptions> {
  const read = readOptions(argv, { ...webOptionTypes, host: { type: 'string' } });
  if (!read.ok) return read;
  const { host, ...values } = read.options;
  if (host !== undefined && host !== 'electron' && host !== 'web') {
    return { ok: false, fault: { key: 'bad-host', option: String(host) } };
  }
  const served = webOnly.find((name) => values[name] !== undefined);
  if (served && host === 'electron') return { ok: false, fault: { key: 'only-web', option: `--${served}` } };
  const web = webOptionsOf(values);
  return web.ok ? { ok: true, options: { ...web.options, host: host ?? (served ? 'web' : null) } } : web;
}

/** The command line that gives the loopback host these options. */
export function webCommandLine({ port, open, dataFolder, contentFile }: WebOptions): string[] {
  return [
    ...(port === null ? [] : ['--port', String(port)]),
    ...(open ? [] : ['--no-open']),
    ...(dataFolder === null ? [] : ['--data', dataFolder]),
    ...(contentFile === null ? [] : ['--content', contentFile]),
  ];
}

/** The environment that gives Electron these options. */
export function electronEnvironment({ dataFolder, contentFile }: WebOptions): NodeJS.ProcessEnv {
  return {
    ...(dataFolder === null ? {} : { BRIEFING_DATA: dataFolder }),
    ...(contentFile === null ? {} : { BRIEFING_CONTENT: contentFile }),
  };
}
