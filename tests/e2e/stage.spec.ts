import { expect, test, type App } from './support/app.ts';

// 14:06 in Seoul on the day on which the Forum is rehearsed.
test.use({ startsAt: '2026-11-24T05:06:00Z', timezoneId: 'Asia/Seoul' });

const at = (time: string) => Date.parse(`2026-11-24T${time}+09:00`);
const date = '2026-11-24';

async function keynoteSince({ call }: App, time: string): Promise<void> {
  const entry = { at: at(time), do: 'start', slot: 'opening-keynote' };
  expect(await call('run.append', { date, after: 0, entry })).toMatchObject({ ok: true });
}

async function show({ page }: App, view: 'stage' | 'mini'): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${view}`);
  await expect(page.getByRole('timer')).toBeVisible();
}

test('the stage fills its window with who is on and what is left, phase by phase', async ({ app }) => {
  const { page } = app;
  await show(app, 'stage');
  await keynoteSince(app, '14:06:00');
  await page.clock.pauseAt('2026-11-24T05:06:30Z');
  const stage = page.getByRole('main');
  await expect(stage.getByText('Mr. Kim Soon Eun')).toBeVisible();
  await expect(stage.getByText('김순은')).toBeVisible();
  const figure = page.getByRole('timer');
  await expect(figure).toHaveText('07:30');
  const { width } = page.viewportSize() ?? { width: 0 };
  expect((await figure.boundingBox())?.width ?? 0).toBeGreaterThan(width / 3);
  for (const [time, shown, word] of [
    ['05:12:00', '02:00', 'Wrap up'],
    ['05:13:00', '01:00', 'Finish'],
    ['05:14:00', '00:00', 'Finish'],
    ['05:14:42', '+00:42', 'Over time'],
  ] as const) {
    await page.clock.pauseAt(`2026-11-24T${time}Z`);
    await expect(figure).toHaveText(shown);
    await expect(stage).toContainText(word);
  }
});

test('the stage stands still while paused, and shows what the run tells the speaker', async ({ app }) => {
  const { page, call } = app;
  await show(app, 'stage');
  await keynoteSince(app, '14:06:00');
  await call('run.append', { date, after: 1, entry: { at: at('14:06:20'), do: 'pause' } });
  await call('stage.say', { message: 'Two minutes, please' });
  await expect(page.getByRole('main')).toContainText('Paused');
  await expect(page.getByRole('main')).toContainText('Two minutes, please');
  await page.clock.runFor(5000);
  await expect(page.getByRole('timer')).toHaveText('07:40');
});

test('no seconds make the figure of the stage jump', async ({ app }) => {
  const { page } = app;
  await show(app, 'stage');
  await keynoteSince(app, '14:06:00');
  await page.clock.pauseAt('2026-11-24T05:07:00Z');
  const figure = page.getByRole('timer');
  const boxes: string[] = [];
  for (let second = 0; second < 4; second += 1) {
    await page.clock.runFor(1000);
    const box = await figure.boundingBox();
    boxes.push([box?.x, box?.y, box?.width, box?.height].map((value) => value?.toFixed(1)).join(' '));
  }
  expect(new Set(boxes).size).toBe(1);
});

test('the mini timer says what is left, of what, and how far behind', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 260, height: 90 });
  await show(app, 'mini');
  await keynoteSince(app, '14:08:00');
  await page.clock.pauseAt('2026-11-24T05:09:00Z');
  await expect(page.getByRole('timer')).toHaveText('07:00');
  await expect(page.getByRole('main')).toContainText('2:00 behind');
  await expect(page.getByText('Mr. Kim Soon Eun')).toBeInViewport({ ratio: 1 });
});
