import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readDeckFile } from '#backend/import/read-deck-file.ts';
import { deckParts, officeFile, type MadeSlide } from '../../tests/support/office-files.ts';
import { quantile } from '../quantile.ts';

export interface DeckMeasured {
  slides: number;
  bytes: number;
  /** Of reading the whole file, in ms; the first reading is a cold one. */
  firstMs: number;
  medianMs: number;
}

/** How long a deck of `count` slides takes to be read: each with a title, two shapes, a table's worth of text and notes. */
export async function measureDeck(count = 200, times = 5): Promise<DeckMeasured> {
  const bytes = await officeFile(deckParts(Array.from({ length: count }, (_, index) => slide(index + 1))));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-bench-'));
  try {
    const file = path.join(folder, 'deck.pptx');
    writeFileSync(file, bytes);
    const taken: number[] = [];
    let slides = 0;
    for (let time = 0; time < times; time += 1) {
      const started = performance.now();
      ({
        slides: { length: slides },
      } = await readDeckFile(file, 'deck.pptx'));
      taken.push(performance.now() - started);
    }
    return { slides, bytes: bytes.length, firstMs: taken[0] ?? 0, medianMs: quantile(taken, 0.5) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function slide(number: number): MadeSlide {
  const points = Array.from(
    { length: 6 },
    (_, index) => `Point ${index + 1} of slide ${number}: local digital transformation`,
  );
  const cells = Array.from({ length: 24 }, (_, index) => `${number * index}`);
  return {
    title: `Slide ${number}: 지방정부의 디지털 전환`,
    shapes: [points, ['발표 요지', '회복력 있는 포용적 회복'], cells],
    notes: [`In these words the speaker says what slide ${number} shows. `.repeat(12), '여기서 잠시 멈춘다.'],
  };
}
