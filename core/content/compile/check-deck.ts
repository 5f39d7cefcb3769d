import type { Agenda, Slot } from '#core/agenda/agenda-schema.ts';
import type { Report } from '#core/content/compile/fault.ts';
import type { Located } from '#core/content/compile/read-yaml.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import type { Deck } from '#core/slides/deck-schema.ts';

export interface Known {
  agenda: Agenda | null;
  segments: ReadonlySet<string>;
  terms: ReadonlySet<string> | null;
}

/** The deck is its slot's: named like it, as long as it, drawn from segments that are there, with terms that are there. */
export function checkDeck(deck: Located<Deck>, known: Known, report: Report): void {
  const { file, lineOf, value } = deck;
  const slot = known.agenda?.sessions.flatMap(({ slots }) => slots).find(({ id }) => id === value.slot);
  if (known.agenda && !slot) report({ file, line: lineOf(['slot']), code: 'unknown-slot', params: { id: value.slot } });
  if (!file.endsWith(`/${value.slot}.yaml`) && !file.endsWith(`/${value.slot}.json`)) {
    report({ file, line: lineOf(['slot']), code: 'deck-name-differs', params: { slot: value.slot } });
  }
  if (slot) checkSeconds(deck, slot, report);
  uniqueIds(
    value.slides.map(({ id }, s) => ({ id, line: lineOf(['slides', s, 'id']) })),
    file,
    report,
  );
  value.slides.forEach((slide, s) => {
    slide.points.forEach((point, p) =>
      point.from.forEach((id, f) => {
        if (known.segments.has(id)) return;
        report({ file, line: lineOf(['slides', s, 'points', p, 'from', f]), code: 'unknown-segment', params: { id } });
      }),
    );
    slide.terms.forEach((id, t) => {
      if (known.terms?.has(id) !== false) return;
      report({ file, line: lineOf(['slides', s, 'terms', t]), code: 'unknown-term', params: { id } });
    });
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
