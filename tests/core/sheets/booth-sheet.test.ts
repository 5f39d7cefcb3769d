import path from 'node:path';
import { expect, it } from 'vitest';
import { boothSheet, mostFigures, mostTerms } from '#core/sheets/booth-sheet.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { root } from '../../../scripts/build/targets.ts';

const { content } = compileFolder(path.join(root, 'assets/forum'));
if (!content) throw new Error('The Forum has faults.');

it.each(content.agenda.sessions.map((session) => [session.id, session] as const))(
  'has twenty terms, at most six figures and everybody who speaks: %s',
  (_id, session) => {
    const sheet = boothSheet(session, content);
    expect(sheet.terms).toHaveLength(mostTerms);
    expect(new Set(sheet.terms).size).toBe(mostTerms);
    expect(sheet.figures.length).toBeLessThanOrEqual(mostFigures);
    expect(sheet.figures.length).toBeGreaterThan(0);
    expect(sheet.turns.flatMap(({ people }) => people.map(({ id }) => id))).toEqual(
      session.slots.flatMap(({ speakers }) => speakers),
    );
    expect(sheet.moderators.map(({ id }) => id)).toEqual(session.moderators ?? []);
  },
);

it('puts first what the session’s own decks name most', () => {
  const [session] = content.agenda.sessions;
  if (!session) throw new Error('The Forum has no session.');
  const slide = { ...content.decks[0]!.slides[0]!, numbers: [] };
  const decks = [
    {
      slot: session.id,
      title: { en: 'x', ko: null },
      slides: [
        { ...slide, id: 'a', terms: ['krila', 'forum'] },
        { ...slide, id: 'b', terms: ['forum'] },
      ],
    },
    {
      slot: 'elsewhere',
      title: { en: 'x', ko: null },
      slides: [{ ...slide, id: 'c', terms: ['digital-divide', 'digital-divide'] }],
    },
  ];
  const terms = content.terms.slice(0, 2).map((term, at) => ({ ...term, id: at === 0 ? 'krila' : 'forum' }));
  const sheet = boothSheet(session, { ...content, terms, decks, occurrences: [] });
  expect(sheet.terms.map(({ id }) => id)).toEqual(['forum', 'krila']);
  expect(sheet.figures).toEqual([]);
});
