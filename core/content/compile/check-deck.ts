import type { Agenda, Slot } from '#core/agenda/agenda-schema.ts';
import type { FaultCode, Report } from '#core/content/compile/fault.ts';
import type { Located, Path } from '#core/content/compile/read-yaml.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

/** What a deck may refer to; `null` for what could not be read, and is then not checked. */
export interface Known {
  agenda: Agenda | null;
  segments: ReadonlySet<string>;
  terms: ReadonlySet<string> | null;
  figures: ReadonlySet<string> | null;
  /** People and bodies. */
  names: ReadonlySet<string> | null;
}

/** The deck is its slot's (or a session's, for its moderator): named like it, as long as it, and all it refers to is there. */
export function checkDeck(deck: Located<Deck>, known: Known, report: Report): void {
  const { file, lineOf, value } = deck;
  const fault = (path: Path, code: FaultCode, params: Record<string, string>) =>
    report({ file, line: lineOf(path), code, params });

  const slot = known.agenda?.sessions.flatMap(({ slots }) => slots).find(({ id }) => id === value.slot);
  const session = known.agenda?.sessions.find(({ id }) => id === value.slot);
  if (known.agenda && !slot && !session) fault(['slot'], 'unknown-slot', { id: value.slot });
  if (!file.endsWith(`/${value.slot}.yaml`) && !file.endsWith(`/${value.slot}.json`)) {
    fault(['slot'], 'deck-name-differs', { slot: value.slot });
  }
  if (slot) checkSeconds(deck, slot, report);
  uniqueIds(
    value.slides.map(({ id }, s) => ({ id, line: lineOf(['slides', s, 'id']) })),
    file,
    report,
  );
  const refers = (path: Path, ids: readonly string[], there: ReadonlySet<string> | null, code: FaultCode) =>
    ids.forEach((id, index) => {
      if (there?.has(id) === false) fault([...path, index], code, { id });
    });
  value.slides.forEach((slide, s) => {
    const path = ['slides', s];
    slide.points.forEach(({ from }, p) =>
      refers([...path, 'points', p, 'from'], from, known.segments, 'unknown-segment'),
    );
    refers([...path, 'terms'], slide.terms, known.terms, 'unknown-term');
    refers([...path, 'numbers'], slide.numbers, known.figures, 'unknown-figure');
    refers([...path, 'names'], slide.names, known.names, 'unknown-name');
  });
}

function checkSeconds({ file, lineOf, value }: Located<Deck>, slot: Slot, report: Report): void {
  const seconds = value.slides.reduce((sum, slide) => sum + slide.seconds, 0);
  if (seconds !== slot.minutes * 60) {
    report({
      file,
      line: lineOf(['slides']),
      code: 'deck-seconds-differ',
      params: { slot: slot.id, seconds, planned: slot.minutes * 60 },
    });
  }
}
