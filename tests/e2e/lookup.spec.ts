import { expect, test } from './support/app.ts';

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Look up', exact: true }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('answers as the first keys are typed, in English', async ({ app: { page } }) => {
  await page.keyboard.type('decentr');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('decentralization');
  await expect(first).toHaveAttribute('aria-selected', 'true');
});

test('answers in Korean, and inside a Korean word', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('분권');
  await expect(page.getByRole('option').first()).toContainText('분권');
  await page.getByRole('combobox').fill('전환');
  await expect(page.getByRole('option', { name: /digital transformation\b.*디지털 전환/u }).first()).toBeVisible();
});

test('answers an abbreviation and a spelling without its hyphen', async ({ app: { page } }) => {
  await page.keyboard.type('UNPOG');
  await expect(page.getByRole('option').first()).toContainText('유엔거버넌스센터');
  await page.getByRole('combobox').fill('egovernment');
  await expect(page.getByRole('option').first()).toContainText(/e-government/iu);
});

test('is worked by keys alone: choose, open, close, clear, leave', async ({ app: { page } }) => {
  const box = page.getByRole('combobox');
  await page.keyboard.type('local');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  const name = (await second.locator('[lang=en]').first().textContent()) ?? '';
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('local');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(box).not.toBeFocused();
});

test('answers half-composed syllables, and leaves Enter to the composition', async ({ app: { page } }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '지바', selectionStart: 2, selectionEnd: 2 });
  await expect(page.getByRole('combobox')).toHaveValue('지바');
  await session.send('Input.imeSetComposition', { text: '지방', selectionStart: 2, selectionEnd: 2 });
  await expect(page.getByRole('option').first()).toContainText('지방');
  await page
    .getByRole('combobox')
    .dispatchEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true });
  await expect(page.getByRole('option', { selected: true })).not.toContainText('pinned');
  await session.send('Input.insertText', { text: '지방' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { selected: true })).toContainText('pinned');
});

test('the sides are swapped by a key while typing, and stay so', async ({ app }) => {
  const left = () => app.page.getByRole('option').first().locator('> [lang]').first();
  await app.page.keyboard.type('local gov');
  await expect(left()).toHaveAttribute('lang', 'en');
  await app.page.keyboard.press('F2');
  await expect(left()).toHaveAttribute('lang', 'ko');
  await expect(app.page.getByRole('combobox')).toBeFocused();
  await app.restart();
  await app.page.getByRole('link', { name: 'Look up', exact: true }).click();
  await expect(app.page.getByRole('combobox')).toBeFocused();
  await app.page.keyboard.type('local gov');
  await expect(left()).toHaveAttribute('lang', 'ko');
});

test('the card has both definitions, the other designations, and where the term occurs', async ({ app: { page } }) => {
  await page.keyboard.type('local government');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('dialog', { name: 'local government' });
  await expect(card.getByRole('heading', { name: 'Definition' })).toBeVisible();
  await expect(card.getByRole('row', { name: /Also said/u })).toContainText('지방자치단체');
  await expect(card.getByRole('heading', { name: 'On the programme' })).toBeVisible();
  await expect(card).toContainText('Session 1: Strengthening Public Governance');
  await expect(card.getByRole('heading', { name: /\d+ places in the note/u })).toBeVisible();
  const first = card.getByRole('list').last().getByRole('listitem').first();
  await expect(first.locator('[lang=en]')).toContainText('Local governments play a critical role');
  await expect(first.locator('[lang=ko]')).toContainText('지방정부');
  await page.keyboard.press('n');
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(/#\/note\/bg-1-1$/u);
  await expect(page.getByRole('heading', { level: 1, name: /Concept Note/iu })).toBeVisible();
});

test('a designation to avoid is called so', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('sustainable development');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByRole('row', { name: /Avoid/u })).toContainText('지속가능개발');
});

test('before anything is typed it says what to type, and has the terms of the session', async ({ app: { page } }) => {
  await expect(page.getByText(/Type the beginning of any word/u)).toBeVisible();
  const terms = page
    .getByRole('region')
    .or(page.getByRole('main'))
    .getByRole('button', { name: /[가-힣]/u });
  expect(await terms.count()).toBeGreaterThan(3);
});

test('nothing found is said, with what to try', async ({ app: { page } }) => {
  await page.keyboard.type('qqqq');
  await expect(page.getByText('Nothing answers “qqqq”')).toBeVisible();
  await expect(page.getByText('0 answers')).toBeVisible();
});

test('an address opens the card of a term', async ({ app: { page } }) => {
  await page.goto(new URL('#/lookup/local-government', page.url()).href);
  await expect(page.getByRole('dialog', { name: 'local government' })).toBeVisible();
});

test('works in a window of 480 by 320', async ({ app: { page } }) => {
  await page.setViewportSize({ width: 480, height: 320 });
  await page.keyboard.type('gov');
  await expect(page.getByRole('combobox')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('combobox')).toBeInViewport({ ratio: 1 });
});

test('answers with people, bodies and slots in the same box, in both scripts', async ({ app: { page } }) => {
  const first = page.getByRole('option').first();
  for (const query of ['susar', 'deniz susar', '수사르', 'ㄷㄴㅈ']) {
    await page.getByRole('combobox').fill(query);
    await expect(first).toContainText('Mr. Deniz Susar');
    await expect(first).toContainText('데니즈 수사르');
    await expect(first).toContainText('Governance and Public Administration Officer');
    await expect(first).toContainText('유엔 경제사회처');
  }
  await page.getByRole('combobox').fill('krila');
  await expect(
    page.getByRole('option', { name: /^Korea Research Institute.*한국지방행정연구원/u }).first(),
  ).toBeVisible();
  await page.getByRole('combobox').fill('기조연설');
  await expect(first).toContainText('keynote speech');
  const slot = page.getByRole('option').filter({ hasText: '김순은' });
  await expect(slot).toContainText('Keynote Speech');
  await expect(slot).toContainText(/\d\d:\d\d · Mr. Kim Soon Eun/u);
});

test('a person, a body and a slot lead to where more is said of them', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('susar');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Speakers/u })).toBeVisible();
});

test('what was chosen stays chosen while it still answers', async ({ app: { page } }) => {
  await page.keyboard.type('loc');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  const name = (await chosen.locator('[lang=en]').first().textContent()) ?? '';
  for (const letter of name.slice(3, 7)) {
    await page.keyboard.type(letter);
    await expect(chosen.locator('[lang=en]').first()).toHaveText(name);
  }
});

test('a name to avoid finds its term, and is said to be one', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('지속가능개발목표');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('지속가능발전목표');
  await expect(first).toContainText('avoid');
  await expect(first.locator('s')).toHaveText('지속가능개발목표');
});

test('words of no one term find the terms among them', async ({ app: { page } }) => {
  await page.getByRole('combobox').fill('pandemic recovery');
  await expect(page.getByRole('option').nth(0)).toContainText('pandemic');
  await expect(page.getByRole('option').nth(1)).toContainText('recovery');
});
