import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toApp, toChromium } from '../support/electron-stand-in/addresses.ts';
import { strict, StrictEmitter } from '../support/electron-stand-in/strict.ts';
import { appFolder, runOnStandIn, type Ended } from '../support/run-on-stand-in.ts';

/** Runs a main process of a few lines; it finds `folder`, where it may keep its data. */
function runMain(lines: string): Promise<Ended> {
  const folder = appFolder('main.js');
  writeFileSync(path.join(folder, 'main.js'), `const folder = ${JSON.stringify(folder)};\n${lines}`);
  return runOnStandIn(folder, [], {});
}

describe('the stand-in is strict', () => {
  test.each([
    ['a name that Electron has and it has not', `import { powerMonitor } from 'electron';`, /powerMonitor/u],
    ['a call', `import { app } from 'electron'; app.relaunch();`, /does not know app\.relaunch/u],
    ['an event', `import { app } from 'electron'; app.on('login', () => {});`, /does not know the event login of app/u],
    ['a path', `import { app } from 'electron'; app.getPath('desktop');`, /does not know app\.getPath\('desktop'\)/u],
    [
      'a call that comes too late',
      `import { app, protocol } from 'electron';
       app.setPath('userData', folder);
       app.whenReady().then(() => protocol.registerSchemesAsPrivileged([]));`,
      /registerSchemesAsPrivileged after the app is ready/u,
    ],
    [
      'a call that comes too early',
      `import { BrowserWindow } from 'electron'; new BrowserWindow({});`,
      /BrowserWindow before the app is ready/u,
    ],
    [
      'an option of a window',
      `import { app, BrowserWindow } from 'electron';
       app.setPath('userData', folder);
       app.whenReady().then(() => new BrowserWindow({ kiosk: true }));`,
      /the option kiosk of BrowserWindow/u,
    ],
    [
      'preferences it is not built for',
      `import { app, BrowserWindow } from 'electron';
       app.setPath('userData', folder);
       app.whenReady().then(() => new BrowserWindow({ webPreferences: { sandbox: false, preload: '/x' } }));`,
      /webPreferences\.sandbox that is not true/u,
    ],
    [
      'an option of a dialogue',
      `import { dialog } from 'electron'; dialog.showSaveDialog({ title: 'x' });`,
      /the option title of showSaveDialog/u,
    ],
    [
      'a role of the menu',
      `import { Menu } from 'electron'; Menu.buildFromTemplate([{ role: 'recentDocuments', label: 'x' }]);`,
      /the role recentDocuments/u,
    ],
  ])('about %s', async (_what, lines, message) => {
    const { code, output } = await runMain(lines);
    expect(output).toMatch(message);
    expect(code).toBe(1);
  });

  test('about waiting for `ready` at the top level, which never comes in Electron either', async () => {
    const { code } = await runMain(`import { app } from 'electron'; await app.whenReady(); console.log('ready');`);
    expect(code).toBe(13);
  });

  test('and ends as it is told when all is known', async () => {
    const { code, output } = await runMain(
      `import { app } from 'electron';
       app.setPath('userData', folder);
       app.on('will-quit', () => console.log('will quit', app.getVersion()));
       app.whenReady().then(() => { console.log('ready'); app.quit(); });
       console.log('main has run');`,
    );
    expect(output).toBe('main has run\nready\nwill quit 1.2.3\n');
    expect(code).toBe(0);
  });
});

describe('strict objects', () => {
  test('give what they have and throw for what they have not', () => {
    const object = strict('thing', { known: 1 });
    expect(object.known).toBe(1);
    expect(() => (object as Record<string, unknown>)['other']).toThrow('does not know thing.other');
    expect(() => ((object as Record<string, unknown>)['other'] = 1)).toThrow('does not know thing.other');
  });

  test('can be awaited', async () => {
    const object = strict('thing', { known: 1 });
    expect(await object).toBe(object);
  });

  test('emit their own events alone', () => {
    const emitter = strict('thing', new StrictEmitter('thing', ['opened']));
    let heard = 0;
    emitter.once('opened', () => (heard += 1));
    emitter.emit('opened');
    emitter.emit('opened');
    expect(heard).toBe(1);
    expect(() => emitter.on('closed', () => {})).toThrow('the event closed of thing');
  });
});

describe('addresses', () => {
  const schemes = new Set(['app']);

  test.each(['app://briefing/', 'app://briefing/a/b.js?c=d#e', 'app://other', 'app://briefing./x'])(
    '%s goes there and back',
    (address) => {
      const inChromium = toChromium(address, schemes);
      expect(new URL(inChromium).protocol).toBe('https:');
      expect(toApp(inChromium)).toBe(address);
    },
  );

  test.each(['https://example.com/', 'https://briefing.app.invalid.example.com/', 'about:blank', 'data:text/html,x'])(
    '%s stays as it is',
    (address) => {
      expect(toChromium(address, schemes)).toBe(address);
      expect(toApp(address)).toBe(address);
    },
  );
});
