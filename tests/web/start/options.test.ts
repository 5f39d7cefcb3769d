import { describe, expect, test } from 'vitest';
import {
  electronEnvironment,
  parseStartOptions,
  webCommandLine,
  type StartOptions,
} from '../../../scripts/start/options.ts';
import { parseWebOptions } from '../../../web/options.ts';

const unsaid: StartOptions = {
  help: false,
  host: null,
  port: null,
  open: true,
  dataFolder: null,
  contentFile: null,
};

describe('the options of npm start', () => {
  test.each<[string[], Partial<StartOptions>]>([
    [[], {}],
    [['--host', 'electron', '--data', 'd'], { host: 'electron', dataFolder: 'd' }],
    [['--host=web', '--port', '8080', '--no-open'], { host: 'web', port: 8080, open: false }],
    [['--port', '8080'], { host: 'web', port: 8080 }],
    [['--no-open'], { host: 'web', open: false }],
    [['--help'], { help: true }],
  ])('%j', (argv, said) => {
    expect(parseStartOptions(argv)).toEqual({ ok: true, options: { ...unsaid, ...said } });
  });

  test.each([
    [['--host'], { key: 'no-value', option: '--host' }],
    [['--host', 'firefox'], { key: 'bad-host', option: 'firefox' }],
    [['--host', 'electron', '--port', '80'], { key: 'only-web', option: '--port' }],
    [['--host', 'electron', '--no-open'], { key: 'only-web', option: '--no-open' }],
    [['--port', 'x'], { key: 'bad-port', option: 'x' }],
    [['--hots', 'web'], { key: 'unknown', option: '--hots' }],
  ])('%j is wrong', (argv, fault) => {
    expect(parseStartOptions(argv)).toEqual({ ok: false, fault });
  });

  test('reach the loopback host as they were said', () => {
    const options: StartOptions = { ...unsaid, port: 0, open: false, dataFolder: 'a folder', contentFile: 'b.db' };
    const { host: _, ...web } = options;
    expect(parseWebOptions(webCommandLine(options))).toEqual({ ok: true, options: web });
    expect(webCommandLine(unsaid)).toEqual([]);
  });

  test('reach Electron by its environment', () => {
    expect(electronEnvironment({ ...unsaid, dataFolder: 'd', contentFile: 'c' })).toEqual({
      BRIEFING_DATA: 'd',
      BRIEFING_CONTENT: 'c',
    });
    expect(electronEnvironment(unsaid)).toEqual({});
  });
});
