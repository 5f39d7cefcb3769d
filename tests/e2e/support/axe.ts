import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, as lines that say where; in the whole page, or only in what `within` selects. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // In this page itself: the other mode opens a second one, which a desktop window does not have.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (within === undefined ? axe : axe.include(within)).analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}
