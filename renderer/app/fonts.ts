/** No window waits longer for its font than a user would for a key. */
const longestWait = 200;

/** The font is cut by how frequent letters are. One letter of each part that these two languages are rarely without. */
const frequentLetters = 'A니없션론십폴값쓸맡숫’';

/** Sends for the parts of the font that are needed whatever the texts are, while it is not yet known what they are. */
export function fontAhead(page: Document): void {
  void fontFor(page, frequentLetters);
}

/**
 * Loads the parts of the font that have the letters of some texts, before they are painted: lines set first in another
 * font would move when it comes.
 */
export async function fontFor(page: Document, ...texts: readonly unknown[]): Promise<void> {
  const letters = new Set(JSON.stringify(texts));
  const loaded = page.fonts.load('1rem "Pretendard Variable"', [...letters].join(''));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, longestWait))]);
}
