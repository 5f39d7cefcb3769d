import { expect, type Page } from '@playwright/test';

/** Chooses a file in the Files view, as its user does in the dialogue of their system; resolves when it has been read. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
}
