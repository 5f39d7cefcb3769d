import { rmSync } from 'node:fs';
import { generateEntries } from '../../bench/lookup/generate-entries.ts';
import { generatedTerm } from '../../bench/lookup/generated-terms.ts';
import { expect, test } from './support/app.ts';
import { writeChangedContent } from './support/content.ts';

const generated = generateEntries(3_000);

test.use({
  contentFile: async ({ dataFolder }, use) => {
    const file = `${dataFolder}-large.db`;
    await writeChangedContent(file, (content) => ({
      ...content,
      terms: [...content.terms, ...generated.map(generatedTerm)],
    }));
    await use(file);
    rmSync(file);
  },
});

test('a worker of the app makes the index of a large glossary, and the box answers from it', async ({
  app: { page },
}) => {
  const worker = page.waitForEvent('worker');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await worker;
  const { en = '', ko = '' } = generated.at(-1) ?? {};
  await page.getByRole('combobox').fill(en);
  await expect(page.getByRole('option').first()).toContainText(ko);
  await page.getByRole('combobox').fill('지방분권');
  await expect(page.getByRole('option').first()).toContainText('decentralization');
});
