import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Client } from '#core/api/client.ts';
import { ClientContext } from '../data/client.ts';
import { App } from './app.tsx';

interface Surroundings {
  client: Client;
  queries: QueryClient;
  words: i18n;
}

export function paint(page: Document, { client, queries, words }: Surroundings): void {
  const root = page.getElementById('root');
  if (!root) throw new Error('index.html has no #root.');
  createRoot(root).render(
    <StrictMode>
      <ClientContext value={client}>
        <QueryClientProvider client={queries}>
          <I18nextProvider i18n={words}>
            <App />
          </I18nextProvider>
        </QueryClientProvider>
      </ClientContext>
    </StrictMode>,
  );
}
