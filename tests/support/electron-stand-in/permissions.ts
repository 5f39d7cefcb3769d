import { toChromium } from './addresses.ts';
import { send } from './chromium.ts';
import { defaultSession } from './session.ts';
import { schemes } from './state.ts';

/** Electron's names of permissions beside DevTools' names. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  notifications: ['notifications'],
};

/** Asks the app's own handlers about each permission for a page at an address, and lets Chromium answer the page so. */
export async function grantPermissions(contents: object, address: string): Promise<void> {
  const { origin } = new URL(toChromium(address, schemes));
  for (const [permission, names] of Object.entries(permissions)) {
    const setting = defaultSession.asks(contents, permission, address) ? 'granted' : 'denied';
    for (const name of names) await send('Browser.setPermission', { permission: { name }, setting, origin });
  }
}
