import { app } from 'electron';
import path from 'node:path';
import { defaultDataFolder } from '#backend/host/data-folder.ts';
import { createLog } from '#backend/host/log.ts';
import type { TakenInstance } from '#backend/instance/take-instance.ts';
import { followTheme } from './appearance.ts';
import { startHost } from './host.ts';
import { connectIpc } from './ipc.ts';
import { createKeepAwake } from './keep-awake.ts';
import { keepOnThisMachine } from './keep-on-this-machine.ts';
import { createMainWindow } from './main-window.ts';
import { followLanguage } from './menu.ts';
import { miniWindow } from './mini-window.ts';
import { guardNavigation } from './navigation.ts';
import { guardSessions } from './permissions.ts';
import { placesOf } from './places.ts';
import { registerAppScheme, serveApp } from './protocol.ts';
import { createSideWindows } from './side-windows.ts';
import { stageWindow } from './stage-window.ts';
import { endWith, refuseUnsafeSwitches, takeDataFolder, useDataFolder } from './start-refusals.ts';

const dataFolder = defaultDataFolder();

// No await out here: the app becomes ready only after this module has run to its end.
try {
  app.enableSandbox();
  refuseUnsafeSwitches((name) => app.commandLine.hasSwitch(name), app.isPackaged);
  useDataFolder(dataFolder);
  keepOnThisMachine();
  registerAppScheme();
  if (app.requestSingleInstanceLock()) openWhenReady(takeDataFolder(dataFolder));
  else app.quit();
} catch (error) {
  endWith(error);
}

function openWhenReady(instance: TakenInstance): void {
  app
    .whenReady()
    .then(() => open(instance))
    .catch(endWith);
}

async function open(instance: TakenInstance): Promise<void> {
  const log = createLog(path.join(dataFolder, 'briefing.log'), () => new Date());
  const places = placesOf(import.meta.dirname, app.isPackaged, process.resourcesPath, process.env);
  const mainWindow = createMainWindow(places.preloadFile, dataFolder, log);
  const sideWindows = createSideWindows(
    {
      stage: stageWindow(places.preloadFile, mainWindow),
      mini: miniWindow(places.preloadFile, dataFolder, process.platform, log),
    },
    log,
  );
  const awake = createKeepAwake();
  const host = startHost(places.contentFile, dataFolder, log, { windows: sideWindows, keepAwake: awake.keep });

  guardSessions();
  guardNavigation();
  serveApp(places.interfaceFolder);
  connectIpc(host);
  followLanguage(host, { appName: app.name, openWindow: sideWindows.show, showMain: mainWindow.show });
  await followTheme(host);

  mainWindow.onClosed(() => {
    sideWindows.closeAll();
    awake.release();
  });
  app.on('second-instance', mainWindow.show);
  app.on('activate', mainWindow.show);
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
  app.on('will-quit', () => {
    host.close();
    instance.release();
  });
  mainWindow.show();
}
