import { createContext, use } from 'react';
import type { Client } from '#core/api/client.ts';
import { useClient } from './client.ts';

/** Whose run a window shows and writes: that of its host, or that of a simulation of its own. */
export interface RunSource {
  of: 'host' | 'simulation';
  client: Client;
  /** Whether views go by this run whatever it holds, or by the plan; null: they decide by what they find. */
  by: 'run' | 'plan' | null;
}

export const RunSourceContext = createContext<RunSource | null>(null);

export function useRunSource(): RunSource {
  const source = use(RunSourceContext);
  const client = useClient();
  return source ?? { of: 'host', client, by: null };
}
