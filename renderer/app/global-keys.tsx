import { createContext, useCallback, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { EventPayload } from '#core/api/contract.ts';
import { useClient } from '../data/client.ts';
import { useKey } from '../ui/use-key.ts';
import { useWindowKeys } from '../windows/use-window-keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { useToggles } from './toggles.ts';

type MenuCommand = EventPayload<'menu.chosen'>['command'];

/** Opens the list of keys. */
export const ShowKeysContext = createContext<() => void>(() => {});

/** What keys and the native menu do from anywhere. */
export function GlobalKeys({ children }: { children: ReactNode }) {
  const { toggleLanguage, toggleTheme } = useToggles();
  const [showingKeys, setShowingKeys] = useState(false);
  const showKeys = useCallback(() => setShowingKeys(true), []);

  const [path] = useHashLocation();
  const isInBooth = path === '/booth';

  useKey('today', () => navigate('/today'));
  useKey('lookup', () => navigate('/lookup'));
  useKey('booth', () => navigate(isInBooth ? '/lookup' : '/booth'));
  useKey('missed', () => navigate('/missed'));
  useKey('own', () => navigate('/own'));
  useKey('study', () => navigate('/study'));
  useKey('note', () => navigate('/note'));
  useKey('speakers', () => navigate('/speakers'));
  useKey('slides', () => navigate('/slides'));
  useKey('settings', () => navigate('/settings'));
  useKey('numbers', () => navigate('/numbers'));
  useKey('sheet', () => navigate('/sheet'));
  useKey('simulate', () => navigate('/simulate'));
  useKey('files', () => navigate('/files'));
  useKey('document', () => navigate('/document'));
  useKey('run', () => navigate('/run'));
  // The booth has the box itself.
  useKey('search', () => isInBooth || navigate('/lookup'));
  useKey('toggle-language', toggleLanguage);
  useKey('toggle-theme', toggleTheme);
  useKey('show-keys', showKeys);
  useWindowKeys();

  useMenu((command) => {
    if (command === 'toggle-language') toggleLanguage();
    else if (command === 'toggle-theme') toggleTheme();
    else navigate(command === 'change-role' ? '/settings' : `/${command}`);
  });

  return (
    <ShowKeysContext value={showKeys}>
      {children}
      {showingKeys && <KeysDialog onClose={() => setShowingKeys(false)} />}
    </ShowKeysContext>
  );
}

function useMenu(choose: (command: MenuCommand) => void): void {
  const client = useClient();
  const onChosen = useEffectEvent(choose);
  useEffect(() => client.on('menu.chosen', ({ command }) => onChosen(command)), [client]);
}
