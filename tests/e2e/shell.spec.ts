import { expect, test } from './support/app.ts';

// That no console error, no violation of the policy and no request past the app occurs is checked after every test.

test('the window opens on the event', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Briefing/u);
  await expect(app.page.getByRole('main')).toBeVisible();
});

test('every view loads from the app alone', async ({ app }) => {
  const requested: string[] = [];
  app.page.on('request', (request) => requested.push(request.url()));
  await app.page.reload();
  for (const key of ['1', '2', '3', '4', '5', '6']) {
    await expect(app.page.getByRole('main')).toBeVisible();
    await app.page.keyboard.press('Escape');
    await app.page.locator('body').press(key);
  }
  await expect(app.page.getByRole('main')).toBeVisible();
  const { origin } = new URL(app.page.url());
  expect(requested.length).toBeGreaterThan(3);
  expect(requested.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
});

test('what was chosen is there after a restart', async ({ app }) => {
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
  await app.page.locator('body').press('l');
  await app.page.locator('body').press('b');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'booth');
  // The page shows a choice at once; what is asked for here is what the host has stored.
  const stored = { ok: true, value: { language: 'ko', theme: 'booth' } };
  await expect.poll(() => app.call('settings.get', {})).toMatchObject(stored);
  await app.restart();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'booth');
});

test('a second start ends well and leaves the first one running', async ({ app }) => {
  const second = await app.startAgain();
  expect(second.code, second.output).toBe(0);
  await app.page.reload();
  await expect(app.page.getByRole('main')).toBeVisible();
});

test('the app ends well when it is asked to', async ({ app }) => {
  await expect(app.page.getByRole('main')).toBeVisible();
  expect(await app.quit()).toBe(0);
});

test('the policy stops scripts, sinks and addresses that are not the app’s', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const violated = new Promise<string>((resolve) => {
      addEventListener(
        'securitypolicyviolation',
        (event) => event.blockedURI === 'inline' && resolve(event.effectiveDirective),
      );
    });
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    return {
      fetch: await attempt(() => fetch('https://example.com/')),
      markup: await attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      script: await attempt(() => (document.createElement('script').textContent = 'window.ran = true')),
      inlineStyle: await violated,
    };
  });
  expect(outcome).toEqual({
    fetch: 'TypeError',
    markup: 'TypeError',
    script: 'TypeError',
    inlineStyle: 'style-src-elem',
  });
  expect(app.faults.splice(0).join('\n')).toMatch(/Content Security Policy/u);
});

test('files outside the interface are not served', async ({ app }) => {
  const statuses = await app.page.evaluate(async () => {
    const paths = [
      '/..%2fweb/main.js',
      '/%2e%2e/content.db',
      '/%252e%252e/content.db',
      '/index.html%00',
      '/x%5cy.js',
      '/c:/x.js',
    ];
    const answers = await Promise.all(paths.map((path) => fetch(location.origin + path)));
    return answers.map(({ status }) => status);
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
  // Chromium reports each of them in the console.
  expect(app.faults.splice(0)).toHaveLength(6);
});
