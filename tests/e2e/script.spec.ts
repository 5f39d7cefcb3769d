import { expect, test, type App } from './support/app.ts';
import { deck, openRehearsal, speaker } from './support/rehearsal.ts';

// A slot of 8 minutes: 960 words at 120 a minute, 2,160 syllables at 270.
test.use({ settings: speaker });

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

async function openScript({ page }: Pick<App, 'page'>) {
  await openRehearsal({ page });
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Script in English' })).toBeFocused();
  return page.getByRole('region', { name: 'Pace' });
}

test('an English script is measured in words a minute, to the word', async ({ app }) => {
  const { page } = app;
  const pace = await openScript(app);
  const field = page.getByRole('textbox');
  await expect(page.getByText(/up to 120 words a minute well, up to 140 with effort/u)).toBeVisible();
  await field.fill(words(920));
  await expect(pace).toContainText('Green: it can be interpreted');
  await expect(pace).toContainText('To fit the slot of 8:00 you would speak 115 words a minute.');
  await expect(pace).toContainText('There is room for 40 more words.');
  await expect(pace).toContainText('at 120 words a minute7:40');
  await field.fill(words(960));
  await expect(pace).toContainText('Green');
  await field.fill(words(961));
  await expect(pace).toContainText('Amber: interpreted with effort');
  await expect(pace).toContainText('Cut 1 word to be green.');
  await field.fill(words(1120));
  await expect(pace).toContainText('Amber');
  await field.fill(words(1121));
  await expect(pace).toContainText('Red: too fast to be interpreted');
  await expect(pace).toContainText('Cut 161 words to be green.');
});

test('a Korean script is measured in syllables, its figures as they are read', async ({ app }) => {
  const { page } = app;
  const pace = await openScript(app);
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Script in Korean' });
  await expect(field).toBeFocused();
  await field.fill('가'.repeat(2160));
  await expect(pace).toContainText('Green');
  await expect(pace).toContainText('270 syllables a minute');
  await field.fill(`${'가'.repeat(2160)} 65%`);
  await expect(pace).toContainText('Cut 6 syllables to be green.');
  await field.fill('가'.repeat(2721));
  await expect(pace).toContainText('Red');
});

test('a script under the wrong language is told so', async ({ app }) => {
  const pace = await openScript(app);
  await app.page.getByRole('textbox').fill('지방정부는 지역 차원에서 가장 먼저 대응합니다.');
  await expect(app.page.getByText(/Most of this is in Korean\./u)).toBeVisible();
  await expect(pace).toContainText('20 Korean syllables are reckoned in.');
});

test('it is kept as it is typed, each language by itself, and typing acts on nothing else', async ({ app }) => {
  await openScript(app);
  await app.page.keyboard.type('Ladies and gentlemen, rrr pppp 5');
  await expect(app.page.getByText('Kept.')).toBeVisible();
  await app.page.keyboard.press('F2');
  await app.page.keyboard.insertText('안녕하십니까');
  await expect(app.page.getByText('Kept.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('textbox')).not.toBeFocused();
  await expect(app.page.getByRole('heading', { level: 1, name: /^Rehearsal/u })).toBeVisible();
  await app.restart();
  await openScript(app);
  await expect(app.page.getByRole('textbox')).toHaveValue('Ladies and gentlemen, rrr pppp 5');
  await app.page.keyboard.press('F2');
  await expect(app.page.getByRole('textbox')).toHaveValue('안녕하십니까');
});

test('what was typed last is kept when the view is left at once', async ({ app }) => {
  await openScript(app);
  await app.page.keyboard.insertText('The very last words.');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('article')).toBeVisible();
  await expect
    .poll(() => app.call('script.get', { slot: deck }))
    .toMatchObject({ value: { en: 'The very last words.' } });
});

test('a script written in another window is there too, but never over what is being typed here', async ({ app }) => {
  await openScript(app);
  const field = app.page.getByRole('textbox');
  await app.call('script.save', { slot: deck, language: 'en', text: 'From elsewhere.' });
  await expect(field).toHaveValue('From elsewhere.');
  await field.fill('From here.');
  await app.call('script.save', { slot: deck, language: 'en', text: 'From elsewhere again.' });
  await expect(app.page.getByText('Kept.')).toBeVisible();
  await expect(field).toHaveValue('From here.');
});

test('a script too long to be kept is told so, and stays on screen', async ({ app }) => {
  await openScript(app);
  const field = app.page.getByRole('textbox');
  await field.fill('word '.repeat(12_001));
  await expect(app.page.getByRole('alert')).toContainText('more than 60000 characters');
  await field.fill('Shorter.');
  await expect(app.page.getByText('Kept.')).toBeVisible();
});
