import type { Page } from '@playwright/test';

/** Chooses a file in the Files view, as its user does in the dialogue of their system. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
