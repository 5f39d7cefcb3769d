import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { EventPayload } from '#core/api/contract.ts';
import { otherLanguage } from '#core/texts/bilingual.ts';
import { useClient } from '../data/client.ts';
import { useSettings } from '../data/settings.ts';
import { useKey } from '../ui/use-key.ts';
import { KeysDialog } from './keys-dialog.tsx';

type MenuCommand = EventPayload<'menu.chosen'>['command'];

/** What keys and the native menu do from anywhere. */
export function GlobalKeys({ children }: { children: ReactNode }) {
  const [, navigate] = useLocation();
  const { settings, language, change } = useSettings();
  const [showingKeys, setShowingKeys] = useState(false);

  const toggleLanguage = () => change({ language: otherLanguage(language) });
  const toggleTheme = () => change({ theme: settings.theme === 'light' ? 'booth' : 'light' });

  useKey('today', () => navigate('/today'));
  useKey('lookup', () => navigate('/lookup'));
  useKey('note', () => navigate('/note'));
  useKey('speakers', () => navigate('/speakers'));
  useKey('slides', () => navigate('/slides'));
  useKey('settings', () => navigate('/settings'));
  useKey('search', () => navigate('/lookup'));
  useKey('toggle-language', toggleLanguage);
  useKey('toggle-theme', toggleTheme);
  useKey('show-keys', () => setShowingKeys(true));

  useMenu((command) => {
    if (command === 'toggle-language') toggleLanguage();
    else if (command === 'toggle-theme') toggleTheme();
    else navigate(command === 'change-role' ? '/settings' : `/${command}`);
  });

  return (
    <>
      {children}
      {showingKeys && <KeysDialog onClose={() => setShowingKeys(false)} />}
    </>
  );
}

function useMenu(choose: (command: MenuCommand) => void): void {
  const client = useClient();
  const onChosen = useEffectEvent(choose);
  useEffect(() => client.on('menu.chosen', ({ command }) => onChosen(command)), [client]);
}
