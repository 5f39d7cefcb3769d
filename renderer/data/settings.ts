import { queryOptions, useMutation, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { CallRefused, type Client } from '#core/api/client.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import type { Settings, SettingsChange } from '#core/settings/settings-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { useClient } from './client.ts';
import { useContent } from './content.ts';

export function settingsQuery(client: Client) {
  return queryOptions<Settings>({ queryKey: ['settings.get'], queryFn: () => client.call('settings.get', {}) });
}

/** Follows changes made in another window of the same host. */
export function followSettings(client: Client, queries: QueryClient): () => void {
  return client.on('settings.changed', (settings) => queries.setQueryData(settingsQuery(client).queryKey, settings));
}

export interface SettingsAccess {
  settings: Settings;
  /** The language the settings ask for: chosen, else the machine's. */
  wantedLanguage: Language;
  /** The language on screen: the wanted one from the moment its words are there, so that words and content turn together. */
  language: Language;
  change: (change: SettingsChange) => void;
  /** Why the last change was not saved; it holds in this window all the same. */
  refusal: RefusalCode | null;
}

export const SettingsContext = createContext<SettingsAccess | null>(null);

export function useSettings(): SettingsAccess {
  const access = use(SettingsContext);
  if (!access) throw new Error('There are no settings above this component.');
  return access;
}

/** For the app alone, which gives it to everyone through `SettingsContext`. */
export function useSettingsAccess(): SettingsAccess {
  const client = useClient();
  const queries = useQueryClient();
  const { machineLanguage } = useContent('app.info');
  const query = settingsQuery(client);
  const settings = useSuspenseQuery(query).data;
  const saving = useMutation({
    mutationFn: (changed: SettingsChange) => client.call('settings.change', changed),
  });
  /** Shows a change at once and keeps it when the host cannot save it: the user decides how the window looks, not the disk. */
  function change(changed: SettingsChange): void {
    queries.setQueryData(query.queryKey, { ...settings, ...changed } as Settings);
    saving.mutate(changed);
  }
  return {
    settings,
    wantedLanguage: settings.language ?? machineLanguage,
    language: useTranslation().i18n.language as Language,
    change,
    refusal: saving.error instanceof CallRefused ? saving.error.code : null,
  };
}
