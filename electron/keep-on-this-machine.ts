import { app, crashReporter } from 'electron';

/** Crash dumps are written here and sent nowhere; no proxy is looked for on the network. Before the app is ready. */
export function keepOnThisMachine(): void {
  crashReporter.start({ uploadToServer: false });
  app.commandLine.appendSwitch('no-proxy-server');
}
