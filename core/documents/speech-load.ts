import { z } from 'zod';
import type { DocumentContent } from '#core/documents/document-schema.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { figuresIn } from '#core/numbers/figures-in.ts';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import { scriptPace, spokenSeconds, unitsOf } from '#core/rehearsal/pace/pace.ts';
import { spokenUnits } from '#core/rehearsal/pace/spoken-units.ts';
import { languageSchema } from '#core/texts/bilingual.ts';
import { languages, type Language } from '#core/texts/language.ts';

/** What a text asks of whoever interprets it. */
export const speechLoadSchema = z.strictObject({
  language: languageSchema,
  /** Words of English, syllables of Korean. */
  units: z.number().int().positive(),
  figures: z.number().int().nonnegative(),
  /** How long it is when said at the fastest pace that can be interpreted well, in seconds. */
  seconds: z.number().int().positive(),
  /** What it takes to be done within its slot: units a minute, rounded up; null without a slot. */
  inSlot: z
    .strictObject({
      minutes: z.number().positive(),
      aMinute: z.number().int().nonnegative(),
      band: z.enum(['green', 'amber', 'red']),
    })
    .nullable(),
  /** Over the slot, else over `seconds`; to one place. */
  figuresAMinute: z.number().nonnegative(),
});
export type SpeechLoad = z.infer<typeof speechLoadSchema>;

/** Of a script or the notes of a deck, in its language; of an aligned text both. What nobody says has none. */
export function speechLoads(
  content: DocumentContent,
  language: Language | null,
  slotMinutes: number | null,
): SpeechLoad[] {
  const said = passagesOf(content).filter((passage) => passage.said);
  if (content.kind === 'aligned') {
    return languages.flatMap((each) =>
      loadOf(
        said.filter((passage) => passage.language === each).map(({ text }) => text),
        each,
        slotMinutes,
      ),
    );
  }
  const texts = said.map(({ text }) => text);
  const written = language ?? languageOfScript(texts.join('\n'));
  return written === null ? [] : loadOf(texts, written, slotMinutes);
}

function loadOf(texts: readonly string[], language: Language, slotMinutes: number | null): SpeechLoad[] {
  const text = texts.join('\n');
  const units = unitsOf(spokenUnits(text, language), language);
  if (units === 0) return [];
  const seconds = spokenSeconds(units, language, 'green');
  const figures = figuresIn(text).length;
  const minutes = slotMinutes ?? seconds / 60;
  const inSlot = slotMinutes === null ? null : scriptPace(units, language, slotMinutes * 60_000);
  return [
    {
      language,
      units,
      figures,
      seconds,
      inSlot:
        inSlot && slotMinutes !== null ? { minutes: slotMinutes, aMinute: inSlot.aMinute, band: inSlot.band } : null,
      figuresAMinute: Math.round((figures / minutes) * 10) / 10,
    },
  ];
}
