import type { AlignedContent, DeckContent, DocumentContent, ScriptContent } from '#core/documents/document-schema.ts';
import { addDocument } from '#backend/user-data/document-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { expect, test, type App } from './support/app.ts';
import { violations } from './support/axe.ts';

const remarks = { refused: [], noticed: [] };
const script: ScriptContent = {
  kind: 'script',
  paragraphs: [
    { kind: 'heading', text: 'Cooling our cities' },
    {
      kind: 'text',
      text: 'Local governments map every urban heat island. An urban heat island costs 3.5 million dollars a year, says the KPI.',
    },
    { kind: 'text', text: 'A cool roof programme helps. Our cool roof programme began in 2019.' },
    { kind: 'footnote', text: 'Not to be said.' },
  ],
  ...remarks,
};
const deck: DeckContent = {
  kind: 'deck',
  slides: [
    {
      number: 1,
      hidden: false,
      title: 'Smart city infrastructure',
      shapes: [['Digital transformation'], ['탄소중립 이행계획']],
      notes: ['Thank the host of the forum.'],
    },
    { number: 3, hidden: true, title: '', shapes: [['Kept back']], notes: [] },
  ],
  refused: [{ at: { of: 'slide', number: 2 }, code: 'not-well-formed' }],
  noticed: [{ at: { of: 'slide', number: 1 }, code: 'outside-picture', count: 2 }],
};
const aligned: AlignedContent = {
  kind: 'aligned',
  units: [
    { en: 'Digital transformation is under way.', ko: '디지털 전환이 진행 중이다.' },
    { en: 'Only English.', ko: '' },
  ],
  ...remarks,
};

/** Puts documents where an import would; answers their numbers. */
function seed({ dataFolder }: Pick<App, 'dataFolder'>, documents: Readonly<Record<string, DocumentContent>>): number[] {
  const { database, problem } = openUserDatabase(dataFolder);
  expect(problem).toBeNull();
  const ids = Object.entries(documents).map(([name, content]) =>
    addDocument(database, { name, content, slot: null, language: null, at: Date.parse('2026-11-20T09:00:00Z') }),
  );
  database.close();
  return ids;
}

async function openList({ page }: Pick<App, 'page'>) {
  await page.keyboard.press('v');
  await expect(page.getByRole('heading', { level: 1, name: /^Documents/u })).toBeVisible();
}

test('without documents it says what will be here', async ({ app }) => {
  await openList(app);
  await expect(app.page.getByText(/^No documents yet\./u)).toBeVisible();
  await app.page.goto(new URL('#/document/99', app.page.url()).href);
  await expect(app.page.getByText('There is no such document.')).toBeVisible();
});

test('a script is read with its terms, its load and what may be new terms, by keyboard alone', async ({ app }) => {
  const { page } = app;
  seed(app, { 'speech.docx': script });
  await openList(app);
  await expect(page.getByRole('option', { name: 'speech.docx Script · 4 paragraphs' })).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /^speech\.docx/u })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Local governments' })).toBeVisible();
  const load = page.getByRole('region', { name: 'Speech load' });
  await expect(load).toContainText('2 figures');
  await expect(load).toContainText('Assigned to a slot, it is held against the slot’s minutes.');
  await expect(page.getByRole('list', { name: 'Acronyms nobody explains' })).toHaveText('KPI ×1');

  const candidates = page.getByRole('listbox', { name: 'May be new terms' });
  await expect(candidates).toBeFocused();
  const first = candidates.getByRole('option', { selected: true });
  await expect(first).toHaveText('urban heat island×2');
  await page.keyboard.press('w');
  await expect(page.locator('mark')).toHaveText('urban heat island');
  await page.keyboard.press('ArrowDown');
  await expect(candidates.getByRole('option', { selected: true })).toHaveText('cool roof programme×2');
  await expect(page.locator('mark')).toHaveText('cool roof programme');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#\/own\/new-en-cool%20roof%20programme$/u);
});

test('it is assigned to a slot, becomes its script, and one key takes that back', async ({ app }) => {
  const { page } = app;
  const slot = 'session-1-presentation-1';
  seed(app, { 'speech.docx': script });
  await app.call('script.save', { slot, language: 'en', text: 'What stood there before.' });
  const written = async () => ((await app.call('script.get', { slot })) as { value: { en: string } }).value.en;
  await openList(app);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^speech\.docx/u })).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Which slot is it for?' });
  await dialog.getByLabel('Slot').selectOption(slot);
  await expect(dialog.getByRole('radio', { name: 'English' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/“speech\.docx” was assigned\. It is the script of its slot now\./u)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Speech load' })).toContainText('Green: it can be interpreted');
  expect(await written()).toMatch(/^Cooling our cities\n\nLocal governments/u);
  expect(await written()).not.toContain('Not to be said.');

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/The last change to “speech\.docx” was undone\./u)).toBeVisible();
  expect(await written()).toBe('What stood there before.');
});

test('a deck shows its slides, hidden ones marked, and says what did not come', async ({ app }) => {
  const { page } = app;
  const [id] = seed(app, { 'talk.pptx': deck });
  await page.goto(new URL(`#/document/${id}`, page.url()).href);
  const slide = page.getByRole('region', { name: 'Slide 1' });
  await expect(slide.getByRole('heading', { level: 2 })).toContainText('Smart city infrastructure');
  await expect(slide).toContainText('Thank the host of the forum.');
  await expect(slide.getByRole('link', { name: 'Digital transformation' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Slide 3' })).toContainText('No titleHidden');
  const said = page.getByRole('region', { name: 'Not everything came as it was' });
  await expect(said).toContainText('Slide 2: left out, its data is not well-formed.');
  await expect(said).toContainText('Slide 1: 2 pictures or other parts lie outside the file and were not fetched.');
});

test('an aligned text shows both sides, each marked in its own language', async ({ app }) => {
  const { page } = app;
  const [id] = seed(app, { 'memory.tmx': aligned });
  await page.goto(new URL(`#/document/${id}`, page.url()).href);
  await expect(page.locator('p[lang=en]').getByRole('link', { name: 'Digital transformation' })).toBeVisible();
  await expect(page.locator('p[lang=ko]').getByRole('link', { name: '디지털 전환' })).toBeVisible();
  await expect(page.getByText('not translated')).toBeVisible();
});

test('what is removed stays in the list, and comes back, after a restart too', async ({ app }) => {
  seed(app, { 'one.txt': script, 'two.txt': script });
  await openList(app);
  const options = app.page.getByRole('option');
  await expect(options.first()).toContainText('two.txt');
  await app.page.keyboard.press('Delete');
  await expect(options.first()).toContainText('one.txt');
  await expect(options.last()).toContainText('two.txtRemoved');
  await app.page.keyboard.press('Control+z');
  await expect(options.first()).toContainText('two.txt');
  await app.page.keyboard.press('Delete');
  await expect(options.last()).toContainText('two.txtRemoved');
  await app.restart();
  await openList(app);
  await expect(app.page.getByRole('option').last()).toContainText('two.txtRemoved');
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('p');
  await expect(app.page.getByRole('option').first()).toContainText('two.txt');
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });
  test('the same is said', async ({ app }) => {
    const { page } = app;
    const [id] = seed(app, { '발표.pptx': deck });
    await page.goto(new URL(`#/document/${id}`, page.url()).href);
    await expect(page.getByText('발표 자료 · 슬라이드 2장')).toBeVisible();
    await expect(page.getByRole('region', { name: '발화량' })).toContainText('6단어');
    await expect(page.getByText('슬라이드 2: 데이터 형식이 잘못되어 가져오지 않았습니다.')).toBeVisible();
  });
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'booth'],
] as const) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ settings: { language, theme, role: 'interpreter' } });
    test('axe finds nothing, and nothing is wider than a small window', async ({ app }) => {
      const { page } = app;
      const ids = seed(app, { [`${'long-'.repeat(40)}name.docx`]: script, 'talk.pptx': deck, 'memory.tmx': aligned });
      await page.setViewportSize({ width: 800, height: 600 });
      for (const address of ['#/document', ...ids.map((id) => `#/document/${id}`)]) {
        await page.goto(new URL(address, page.url()).href);
        await expect(page.getByRole('listbox').or(page.locator('[lang=ko] + p, main p[lang]')).first()).toBeVisible();
        expect(await violations(page), address).toEqual([]);
        const [content, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(content, address).toBeLessThanOrEqual(window ?? 0);
      }
      await page.keyboard.press('a');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'the dialogue').toEqual([]);
    });
  });
}
