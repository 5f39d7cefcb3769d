import { expect, test } from './support/app.ts';

const views = [
  { key: '2', heading: /Look up/u, focus: 'box' },
  { key: '3', heading: /Concept Note/iu, focus: 'heading' },
  { key: '4', heading: /Speakers/u, focus: 'heading' },
  { key: '5', heading: /Slides/u, focus: 'heading' },
  { key: '6', heading: /Settings/u, focus: 'heading' },
  { key: '1', heading: /Programme/u, focus: 'heading' },
] as const;

test('every view has its key, and the focus goes where its work begins', async ({ app: { page } }) => {
  await expect(page.getByRole('heading', { level: 1, name: /Programme/u })).toBeVisible();
  for (const { key, heading, focus } of views) {
    await page.keyboard.press(key);
    const title = page.getByRole('heading', { level: 1, name: heading });
    await expect(title).toBeAttached();
    await expect(focus === 'box' ? page.getByRole('combobox') : title).toBeFocused();
    // Digits typed in the box are text; Escape leaves it.
    await page.keyboard.press('Escape');
  }
});

test('the look-up is reached from anywhere, from a field too', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1, name: /Concept Note/iu })).toBeFocused();
  await page.keyboard.press('f');
  await expect(page.getByRole('textbox', { name: 'Find in the note' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('sdg');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('local');
  await expect(page.getByRole('combobox')).toHaveValue('local');
});

test('no key acts while text is typed', async ({ app: { page } }) => {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('lb3/?');
  await expect(page.getByRole('combobox')).toHaveValue('lb3/?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the language turns by one key, all of it', async ({ app: { page } }) => {
  await expect(page.getByRole('heading', { level: 1, name: /^Programme/u })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1, name: /^포럼 일정/u })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('navigation', { name: '화면' })).toBeVisible();
  await expect(page).toHaveTitle('오늘 – Briefing');
  await page.keyboard.press('l');
  await expect(page).toHaveTitle('Today – Briefing');
});

test('the booth theme turns by one key, and is dark', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'booth');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(13, 16, 17)');
});

test('all keys are listed by a key, and act nowhere while the list is open', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Switch between English and Korean');
  await expect(keys).toContainText('Swap the two languages');
  await page.keyboard.press('3');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: /Programme/u })).toBeVisible();
});

test('the first Tab offers to skip to the content', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what has the focus shows it', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toHaveCSS('outline-style', 'solid');
});
