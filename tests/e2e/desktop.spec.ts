import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { dated } from './support/dated-forum.ts';
import type { Desktop, MenuItem } from './support/host.ts';

function desktopOf({ desktop }: { desktop: Desktop | null }): Desktop {
  if (!desktop) throw new Error('This host has no desktop.');
  return desktop;
}

function labels(items: MenuItem[]): string[] {
  return items.flatMap(({ label, items: inner }) => [label, ...labels(inner)]);
}

test.describe('the menu', () => {
  test.use({ settings: { language: 'ko', role: 'interpreter' } });

  test('is Korean when the interface is, and goes where it says', async ({ app }) => {
    const desktop = desktopOf(app);
    expect(labels(await desktop.menu())).toEqual(
      expect.arrayContaining(['파일', '편집', '복사', '이동', '콘셉트 노트', '보기', '전체 화면', '창']),
    );
    await desktop.chooseMenuItem('note');
    await expect(app.page).toHaveURL(/\/note/u);
    await desktop.chooseMenuItem('today');
    await expect(app.page).toHaveURL(/\/today/u);
    await desktop.chooseMenuItem('booth');
    await expect(app.page.getByRole('heading', { level: 1, name: /^통역 부스/u })).toBeAttached();
    await expect(app.page.getByRole('combobox')).toBeFocused();
  });

  test('changes its language with the interface', async ({ app }) => {
    const desktop = desktopOf(app);
    await desktop.chooseMenuItem('toggle-language');
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(async () => labels(await desktop.menu())).toContain('Concept Note');
    expect(labels(await desktop.menu()).filter((label) => /[가-힣]/u.test(label))).toEqual([
      'Switch to Korean (한국어)',
    ]);
  });

  test('ends the app', async ({ app }) => {
    const desktop = desktopOf(app);
    expect(labels(await desktop.menu())).toContain('Briefing 종료');
    expect(await app.quit()).toBe(0);
  });
});

test.describe('the language of the machine', () => {
  test.use({ settings: null, locale: 'ko-KR' });

  test('is the first language of menu and interface', async ({ app }) => {
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'ko');
    expect(labels(await desktopOf(app).menu())).toContain('콘셉트 노트');
  });
});

test('the booth theme darkens the window and the menus too', async ({ app }) => {
  const desktop = desktopOf(app);
  expect(await desktop.window()).toMatchObject({ backgroundColor: '#fbfaf7' });
  await desktop.chooseMenuItem('toggle-theme');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'booth');
  await expect.poll(() => desktop.themeSource()).toBe('dark');
  expect(await desktop.window()).toMatchObject({ backgroundColor: '#0d1011' });
  await app.restart();
  expect(await desktopOf(app).window()).toMatchObject({ backgroundColor: '#0d1011' });
});

test('the window opens where it was left', async ({ app }) => {
  const bounds = { x: 60, y: 40, width: 900, height: 700 };
  await desktopOf(app).moveWindow(bounds);
  await app.restart();
  expect(await desktopOf(app).window()).toMatchObject({ bounds, state: 'normal' });
  await desktopOf(app).maximizeWindow();
  await app.restart();
  expect(await desktopOf(app).window()).toMatchObject({ bounds, state: 'maximized' });
});

test('a second start brings the first window back', async ({ app }) => {
  const desktop = desktopOf(app);
  await desktop.minimizeWindow();
  expect((await app.startAgain()).code).toBe(0);
  await expect.poll(async () => (await desktop.window()).state).toBe('normal');
});

test('a link leaves the app only after the user says so', async ({ app }) => {
  const desktop = desktopOf(app);
  const open = (url: string) => app.call('app.openExternal', { url });

  const declined = open('https://example.org/programme');
  await expect.poll(() => desktop.dialogs()).toMatchObject([{ detail: 'https://example.org/programme' }]);
  await desktop.pressButton('Cancel');
  expect(await declined).toEqual({ ok: true, value: { opened: false } });

  const agreed = open('mailto:contact@example.org');
  await expect.poll(() => desktop.dialogs()).toMatchObject([{ message: 'Open this address in your mail program?' }]);
  await desktop.pressButton('Open');
  expect(await agreed).toEqual({ ok: true, value: { opened: true } });

  for (const address of ['file:///etc/passwd', 'http://example.org/', 'javascript:alert(1)', 'smb://x/y']) {
    expect(await open(address)).toMatchObject({ ok: false, code: 'forbidden' });
  }
  expect(await desktop.dialogs()).toEqual([]);
  expect(await desktop.openedExternally()).toEqual(['mailto:contact@example.org']);
});

dated('where its user gives up or a place cannot be written, no file is said to be saved', async ({ app }) => {
  const { page, dataFolder } = app;
  const desktop = desktopOf(app);
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  const save = page.getByRole('button', { name: 'Save' });
  await save.press('Enter');
  await expect.poll(() => desktop.saveDialogs()).toMatchObject([{ filters: [{ extensions: ['ics'] }] }]);
  await desktop.chooseFile(null);
  await expect(save).toBeEnabled();
  await expect(page.getByRole('status')).toBeEmpty();
  await save.press('Enter');
  await expect.poll(() => desktop.saveDialogs()).toHaveLength(1);
  await desktop.chooseFile(`${dataFolder}/nowhere/forum.ics`);
  await expect(page.getByRole('status')).toContainText('The file could not be written there.');
});

test('the page stays where it is and opens no window', async ({ app }) => {
  const before = app.page.url();
  await app.page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await app.page.evaluate(() => void window.open('https://example.com/'));
  await app.page.evaluate(() => void window.open(location.href));
  await settled(app.page);
  expect(app.page.url()).toBe(before);
  expect(app.page.context().pages()).toHaveLength(1);
  await expect(app.page.getByRole('main')).toBeVisible();
});

test('even without its policy the page reaches nothing outside', async ({ app }) => {
  const devtools = await app.page.context().newCDPSession(app.page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await app.page.reload();
  const outcome = await app.page.evaluate(() =>
    fetch('https://example.com/').then(String, (error: Error) => error.name),
  );
  expect(outcome).toBe('TypeError');
  expect(app.faults.splice(0).join('\n')).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('permissions are denied but for notifications and copying', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const names = ['notifications', 'clipboard-write', 'clipboard-read', 'geolocation', 'camera', 'microphone', 'midi'];
    const asked = names.map(async (name) => [
      name,
      (await navigator.permissions.query({ name: name as PermissionName })).state,
    ]);
    return Object.fromEntries(await Promise.all(asked)) as Record<string, string>;
  });
  expect(states).toEqual({
    notifications: 'granted',
    'clipboard-write': 'granted',
    'clipboard-read': 'denied',
    geolocation: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
  });
});

test('a page is given two functions and nothing else', async ({ app }) => {
  const given = await app.page.evaluate(() => {
    const api = window.briefing as unknown as Record<string, unknown>;
    return {
      kinds: Object.fromEntries(Object.entries(api).map(([name, value]) => [name, typeof value])),
      node: ['require', 'process', 'module', 'Buffer', '__dirname', 'electron'].filter((name) => name in window),
    };
  });
  expect(given).toEqual({ kinds: { call: 'function', subscribe: 'function' }, node: [] });
});

test('a call that does not fit the contract is answered with a code', async ({ app }) => {
  expect(await app.call('constructor', {})).toMatchObject({ ok: false, code: 'unknown-method' });
  expect(await app.call('settings.change', { colour: 'red' })).toMatchObject({ ok: false, code: 'invalid-input' });
  expect(await app.call('settings.change', { person: 'x'.repeat(300_000) })).toMatchObject({
    ok: false,
    code: 'too-large',
  });
  expect(JSON.stringify(await app.call('nothing', null))).not.toMatch(/\bat .*:\d+/u);
});

/** Long enough for a navigation or a window to have begun, were it let. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
}
