import { expect, test } from './support/app.ts';

test.beforeEach(async ({ app: { page } }) => {
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('Enter pins the chosen answer, and once more unpins it', async ({ app: { page } }) => {
  await page.keyboard.type('decentr');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('decentralization');
  await page.keyboard.press('Enter');
  await expect(first).toContainText('pinned');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(first).not.toContainText('pinned');
});

test('pins stand in the look-up before anything is typed, outlive a restart, and are taken off by keys', async ({
  app,
}) => {
  const chosen = app.page.getByRole('option', { selected: true });
  await app.page.keyboard.type('decentralization');
  await expect(chosen).toContainText('decentralization');
  await app.page.keyboard.press('Enter');
  await expect(chosen).toContainText('pinned');
  await app.page.getByRole('combobox').fill('susar');
  await expect(chosen).toContainText('Susar');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('option', { selected: true })).toContainText('pinned');
  await app.restart();
  await app.page.keyboard.press('/');
  await expect(app.page.getByRole('combobox')).toBeFocused();
  const pins = app.page.getByRole('listbox', { name: 'Pinned' });
  await expect(pins.getByRole('option')).toHaveCount(2);
  await expect(pins.getByRole('option').first()).toContainText('Deniz Susar');
  // Nothing is chosen unasked, so Enter alone takes nothing off.
  await app.page.keyboard.press('Enter');
  await expect(pins.getByRole('option')).toHaveCount(2);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(pins.getByRole('option')).toHaveCount(1);
  await expect(pins.getByRole('option')).toContainText('decentralization');
});

test('the booth has the same pins', async ({ app: { page } }) => {
  await page.keyboard.type('decentralization');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toContainText('decentralization');
  await page.keyboard.press('Enter');
  await expect(chosen).toContainText('pinned');
  await page.keyboard.press('F9');
  await expect(page.getByRole('listbox', { name: 'Pinned' }).getByRole('option')).toContainText('지방분권');
});

test('a pin set in another window of the same host is there too', async ({ app }) => {
  await app.call('booth.changePin', { pin: { kind: 'body', slug: 'unpog' }, pinned: true });
  await expect(app.page.getByRole('listbox', { name: 'Pinned' }).getByRole('option')).toContainText('유엔거버넌스센터');
});

test('a pin whose entry is no longer there is left out and kept', async ({ app }) => {
  await app.call('booth.changePin', { pin: { kind: 'term', slug: 'no-such-term' }, pinned: true });
  await app.call('booth.changePin', { pin: { kind: 'term', slug: 'decentralization' }, pinned: true });
  await expect(app.page.getByRole('listbox', { name: 'Pinned' }).getByRole('option')).toHaveCount(1);
  expect(await app.call('booth.pins', {})).toMatchObject({ value: { pins: { length: 2 } } });
});
