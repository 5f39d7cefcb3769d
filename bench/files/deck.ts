import { deckParts, officeFile, type MadeSlide } from '../../tests/support/office-files.ts';

/** A PowerPoint file of `count` slides, each with a title, points, a table's worth of cells and notes. */
export async function deckOfSlides(count: number): Promise<Buffer> {
  return await officeFile(deckParts(Array.from({ length: count }, (_, index) => slide(index + 1))));
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
