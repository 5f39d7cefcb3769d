import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Missed } from '#core/booth/booth-schema.ts';
import { rowOfMissed } from '#core/booth/row-of-missed.ts';
import { csvRow } from '#core/exchange/csv.ts';
import { useMissed } from '../data/booth.ts';
import { useKey } from '../ui/use-key.ts';

/** What was done last, to be said. */
export type Done =
  | { what: 'copied' | 'removed' | 'restored'; query: string }
  | { what: 'copiedAll'; count: number }
  | { what: 'failed' };

export interface MissedLines {
  lines: readonly Missed[];
  /** The place of the chosen line; -1 while there is none. */
  active: number;
  done: Done | null;
  refused: boolean;
  canRestore: boolean;
  choose: (place: number) => void;
  copy: () => void;
  copyAll: () => void;
  remove: () => void;
  restore: () => void;
  /** Begins an own term with the chosen line, which stays. */
  makeTerm: () => void;
}

/** The list of what was missed, with one line chosen, and what its keys do. */
export function useMissedLines(): MissedLines {
  const { missed: lines, remove, restore, refused } = useMissed();
  const [chosen, setChosen] = useState<number | null>(null);
  const [removed, setRemoved] = useState<readonly Missed[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const place = lines.findIndex(({ id }) => id === chosen);
  const active = place < 0 ? Math.min(0, lines.length - 1) : place;
  const line = lines[active];

  async function copyRows(copied: readonly Missed[], told: Done): Promise<void> {
    try {
      await navigator.clipboard.writeText(copied.map((one) => csvRow(rowOfMissed(one))).join('\n'));
      setDone(told);
    } catch {
      setDone({ what: 'failed' });
    }
  }
  const acts = {
    copy: () => void (line && copyRows([line], { what: 'copied', query: line.query })),
    copyAll: () => void (line && copyRows(lines, { what: 'copiedAll', count: lines.length })),
    makeTerm() {
      if (!line) return;
      const language = /\p{Script=Hangul}/u.test(line.query) ? 'ko' : 'en';
      navigate(`/own/new-${language}-${encodeURIComponent(line.query.trim())}`);
    },
    remove() {
      if (!line) return;
      setChosen((lines[active + 1] ?? lines[active - 1])?.id ?? null);
      setRemoved([...removed, line]);
      setDone({ what: 'removed', query: line.query });
      remove(line);
    },
    restore() {
      const last = removed.at(-1);
      if (!last) return;
      setChosen(last.id);
      setRemoved(removed.slice(0, -1));
      setDone({ what: 'restored', query: last.query });
      restore(last);
    },
  };
  useKey('copy-missed', acts.copy);
  useKey('copy-all-missed', acts.copyAll);
  useKey('term-of-missed', acts.makeTerm);
  useKey('remove-missed', acts.remove);
  useKey('restore-missed', acts.restore);

  return {
    lines,
    active,
    done,
    refused,
    canRestore: removed.length > 0,
    choose: (to) => setChosen(lines[Math.min(Math.max(to, 0), lines.length - 1)]?.id ?? null),
    ...acts,
  };
}
