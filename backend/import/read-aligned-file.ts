import type { AlignedContent, AlignedUnit, PlaceInFile } from '#core/documents/document-schema.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { alignedUnits } from '#backend/import/documents/aligned-units.ts';
import { createIntake } from '#backend/import/documents/intake.ts';
import { refuseUnreadable } from '#backend/import/read-glossary-file.ts';
import { readXml } from '#backend/import/read-xml.ts';
import { fileChunks } from '#backend/import/text-encoding.ts';

const mostBytes = 100_000_000;

/**
 * Reads an aligned text (TMX 1.4): of each unit the English and the Korean, one of which may be missing. Throws
 * `FileRefused`; a unit in neither language is refused by its number, the others come.
 */
export async function readAlignedFile(file: string, _name: string): Promise<AlignedContent> {
  const { size } = refuseUnreadable(file);
  if (size > mostBytes) throw new FileRefused('too-large', 0, String(mostBytes / 1e6));
  const intake = createIntake();
  const units: AlignedUnit[] = [];
  let isTmx = false;
  const events = alignedUnits(({ en, ko }, number) => {
    const at: PlaceInFile = { of: 'unit', number };
    if (en === undefined && ko === undefined) {
      intake.refuse('other-languages', at);
      return;
    }
    const unit = { en: intake.take(en ?? '', at) ?? '', ko: intake.take(ko ?? '', at) ?? '' };
    if (unit.en !== '' || unit.ko !== '') units.push(unit);
  });
  await readXml(fileChunks(file), {
    ...events,
    open(element, line) {
      if (!isTmx && element.name !== 'tmx') throw new FileRefused('not-tmx', line);
      isTmx = true;
      events.open?.(element, line);
    },
  });
  if (units.length === 0 && intake.refused.length === 0) throw new FileRefused('no-text');
  return { kind: 'aligned', units, refused: intake.refused, noticed: intake.noticed };
}
