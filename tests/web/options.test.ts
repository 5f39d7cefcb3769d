import { describe, expect, test } from 'vitest';
import { parseWebOptions, type WebOptions } from '../../web/options.ts';

const unsaid: WebOptions = { help: false, port: null, open: true, dataFolder: null, contentFile: null };

describe('the options of the loopback host', () => {
  test.each<[string[], Partial<WebOptions>]>([
    [[], {}],
    [['--port', '8080'], { port: 8080 }],
    [['--port=8080', '--no-open'], { port: 8080, open: false }],
    [['--port', '0'], { port: 0 }],
    [['--port', '1', '--port', '2'], { port: 2 }],
    [['--data', 'a folder', '--content', 'b.db'], { dataFolder: 'a folder', contentFile: 'b.db' }],
    [['-h'], { help: true }],
    [['--'], {}],
  ])('%j', (argv, said) => {
    expect(parseWebOptions(argv)).toEqual({ ok: true, options: { ...unsaid, ...said } });
  });

  test.each([
    [['--open'], { key: 'unknown', option: '--open' }],
    [['-p', '80'], { key: 'unknown', option: '-p' }],
    [['--__proto__'], { key: 'unknown', option: '--__proto__' }],
    [['--constructor=x'], { key: 'unknown', option: '--constructor' }],
    [['80'], { key: 'unknown', option: '80' }],
    [['--', '80'], { key: 'unknown', option: '80' }],
    [['--port'], { key: 'no-value', option: '--port' }],
    [['--port='], { key: 'no-value', option: '--port' }],
    [['--data', '--no-open'], { key: 'no-value', option: '--data' }],
    [['--no-open=yes'], { key: 'no-value-taken', option: '--no-open' }],
    [['--port', 'http'], { key: 'bad-port', option: 'http' }],
    [['--port', '65536'], { key: 'bad-port', option: '65536' }],
    [['--port', '8e3'], { key: 'bad-port', option: '8e3' }],
    [['--port', '80.5'], { key: 'bad-port', option: '80.5' }],
  ])('%j is wrong', (argv, fault) => {
    expect(parseWebOptions(argv)).toEqual({ ok: false, fault });
  });
});
