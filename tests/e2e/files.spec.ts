import { expect, test } from './support/app.ts';
import { chooseFile } from './support/choose-file.ts';
import { savedFile } from './support/saved-file.ts';

const glossary = [
  'English,한국어,비고',
  'resident autonomy,주민자치,',
  'participatory budgeting,주민참여예산,',
  '=1+1,수식처럼 보이는 글,',
  ',,둘 다 비었음',
].join('\r\n');

test('a glossary is looked at before anything is saved, taken by a key, and taken back by another', async ({
  app: { page },
}) => {
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { level: 1, name: 'Files' })).toBeVisible();
  await chooseFile(page, 'terms.csv', glossary);
  const counts = page.getByLabel('What would change');
  await expect(counts).toContainText('3 new');
  await expect(counts).toContainText('1 refused');
  await expect(page.getByRole('heading', { name: 'Refused' }).locator('..')).toContainText('Line 5');
  await expect(page.getByRole('heading', { name: 'Look twice' }).locator('..')).toContainText('like a formula');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 terms of terms.csv are saved.')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('resident auto');
  await expect(page.getByRole('option').first()).toContainText('주민자치');

  await page.keyboard.press('Escape');
  await page.goBack();
  await chooseFile(page, 'terms.csv', glossary);
  await expect(page.getByLabel('What would change')).toContainText('3 the same');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test('one key takes a whole import back', async ({ app: { page } }) => {
  await page.keyboard.press('g');
  await chooseFile(page, 'terms.csv', glossary);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 terms of terms.csv are saved.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back')).toBeVisible();
  await chooseFile(page, 'terms.csv', glossary);
  await expect(page.getByLabel('What would change')).toContainText('3 new');
});

test('where both differ, a rule for the field says what stands', async ({ app: { page } }) => {
  await page.keyboard.press('g');
  await chooseFile(page, 'a.csv', 'en,ko,note_ko\ncounty,군,옛 메모\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 term of a.csv is saved.')).toBeVisible();
  await chooseFile(page, 'b.csv', 'en,ko,note_ko\ncounty,군,새 메모\n');
  await expect(page.getByLabel('What would change')).toContainText('1 changed');
  await page
    .getByRole('group', { name: /Note, Korean/u })
    .getByLabel('Both')
    .check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 term of b.csv is saved.')).toBeVisible();
  await chooseFile(page, 'c.csv', 'en,ko,note_ko\ncounty,군,"옛 메모\n새 메모"\n');
  await expect(page.getByLabel('What would change')).toContainText('1 the same');
});

test('a glossary goes out as CSV that a spreadsheet opens, and comes in again the same', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('g');
  await chooseFile(page, 'terms.csv', glossary);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 terms of terms.csv are saved.')).toBeVisible();
  const { name, octets } = await savedFile(app, () => page.keyboard.press('s'));
  expect(name).toMatch(/\.csv$/u);
  expect([...octets.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = octets.toString('utf8');
  expect(text).toContain("'=1+1");
  await chooseFile(page, name, octets);
  await expect(page.getByLabel('What would change')).toContainText('3 the same');
});

test('what one partner saves, the other merges', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('g');
  await chooseFile(page, 'terms.csv', glossary);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 terms of terms.csv are saved.')).toBeVisible();
  const { name, octets } = await savedFile(app, () => page.keyboard.press('p'));
  expect(name).toMatch(/\.briefing-share$/u);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back')).toBeVisible();
  await chooseFile(page, name, octets);
  await expect(page.getByLabel('What would change')).toContainText('3 new');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 terms of your partner are merged.')).toBeVisible();
});

test.describe('in Korean', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });

  test('the meaning of a column is changed by the keyboard, and the file read again', async ({ app: { page } }) => {
    await page.keyboard.press('g');
    await chooseFile(page, '용어.csv', 'county,군\ncity,시\n');
    await expect(page.getByLabel('바뀌는 내용')).toContainText('새 용어 2개');
    await page.getByLabel('뜻하는 것: A').selectOption('ignore');
    await expect(page.getByRole('heading', { name: '새 용어' }).locator('..').getByRole('listitem').first()).toHaveText(
      '군',
    );
  });

  test('a file that cannot be read is refused in a sentence, in Korean too, and the app goes on', async ({
    app: { page },
  }) => {
    await page.keyboard.press('g');
    await chooseFile(page, '깨진 파일.csv', 'en,ko\ncounty,"군\n');
    await expect(page.getByRole('alert')).toContainText('깨진 파일.csv 파일을 가져오지 못했습니다.');
    await expect(page.getByRole('alert')).toContainText('2행');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '파일 선택' })).toBeVisible();
  });
});
