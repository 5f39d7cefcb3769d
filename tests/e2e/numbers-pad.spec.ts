import { expect, test } from './support/app.ts';

test.beforeEach(async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'A number in English or Korean' })).toBeFocused();
});

for (const [typed, en, enRead, ko, koRead] of [
  ['3.45 billion', '3.45 billion', 'three point four five billion', '34억 5천만', '삼십사억 오천만'],
  ['12조', '12 trillion', 'twelve trillion', '12조', '십이조'],
  ['65%', '65 percent', 'sixty-five percent', '65%', '육십오 퍼센트'],
  ['27th', '27th', 'twenty-seventh', '27번째', '스물일곱 번째'],
  ['1,200평', '3,966.94 ㎡', 'square meters', '1,200평', '천이백 평'],
] as const) {
  test(`says ${typed} in both languages`, async ({ app: { page } }) => {
    await page.keyboard.insertText(typed);
    const said = page.getByRole('list', { name: 'The number in both languages' }).getByRole('listitem').first();
    await expect(said.locator('[lang=en]')).toContainText(en);
    await expect(said.locator('[lang=en]')).toContainText(enRead);
    await expect(said.locator('[lang=ko]')).toContainText(ko);
    await expect(said.locator('[lang=ko]')).toContainText(koRead);
  });
}

test('a year is read as a year, and as a quantity below', async ({ app: { page } }) => {
  await page.keyboard.type('2019');
  const said = page.getByRole('list', { name: 'The number in both languages' }).getByRole('listitem');
  await expect(said).toHaveCount(2);
  await expect(said.first()).toContainText('twenty nineteen');
  await expect(said.first()).toContainText('이천십구년');
});

test('says nothing of what is no number', async ({ app: { page } }) => {
  await page.keyboard.type('12 apples');
  await expect(page.getByRole('list', { name: 'The number in both languages' }).getByRole('listitem')).toHaveCount(0);
});

test('Escape empties it, and once more goes back to the box', async ({ app: { page } }) => {
  await page.keyboard.type('65%');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'A number in English or Korean' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('the box itself says a number with its scale word', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('34억 5천만');
  await expect(page.getByRole('list', { name: 'The number in both languages' }).first()).toContainText('3.45 billion');
  await expect(page.getByText('Nothing answers')).toHaveCount(0);
});
