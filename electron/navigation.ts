import { app } from 'electron';
import { isOurs } from './app-address.ts';

/** Keeps every webContents, those made later too, on our origin; opens no window and no webview. */
export function guardNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayInside);
    contents.on('will-redirect', stayInside);
    contents.on('will-frame-navigate', stayInside);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function stayInside(navigation: { url: string; preventDefault: () => void }): void {
  if (!isOurs(navigation.url)) navigation.preventDefault();
}
