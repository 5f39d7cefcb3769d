import { expect, it } from 'vitest';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { briefingEntries } from '#core/glossary/lookup/briefing-entries.ts';
import { viewOf } from '../../../renderer/glossary/view-of.ts';

const title = { en: 'x', ko: 'x' };
const slot = (id: string) => ({ id, kind: 'presentation', title, minutes: 5, speakers: [] });
const agenda = agendaSchema.parse({
  timeZone: 'Asia/Seoul',
  sessions: [{ id: 'morning', title, start: '09:00', end: '10:00', slots: [slot('talk'), slot('break')] }],
});
const bodies = [{ id: 'office', name: title, koreanStatus: 'working' as const }];
const entries = briefingEntries({ terms: [], people: [], bodies, agenda });
const decks = [{ slot: 'talk', title, slides: [] }];

it.each([
  ['talk', '/slides/talk'],
  ['break', '/today'],
  ['office', '/speakers'],
])('%s is shown at %s', (id, address) => {
  const entry = entries.find((one) => one.id === id);
  expect(entry && entry.kind !== 'term' && viewOf(entry, decks)).toBe(address);
});
