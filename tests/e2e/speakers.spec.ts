import { expect, test } from './support/app.ts';

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Speakers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Speakers/u })).toBeFocused();
});

test('has everybody of the programme, in the order in which they come on', async ({ app: { page } }) => {
  const names = page.getByRole('region', { name: 'On the programme' }).getByRole('heading', { level: 2 });
  await expect(names).toHaveCount(15);
  await expect(names.first()).toContainText('Mr. Du-sub Shin');
  await expect(names.last()).toContainText('Dr. Zaki B. Khoury');
});

test('gives each name, title and body in both languages, with the slots', async ({ app: { page } }) => {
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Sabine Kuhlmann/u }) });
  await expect(entry.getByText('자비네 쿨만 교수')).toHaveAttribute('lang', 'ko');
  await expect(entry).toContainText('University of Potsdam');
  await expect(entry).toContainText('포츠담대학교');
  await expect(entry).toContainText('Germany');
  await expect(entry).toContainText('14:15–14:30Presentation 1');
  await entry.getByRole('link', { name: 'slide notes' }).click();
  await expect(page).toHaveURL(/#\/slides\/session-1-presentation-1$/u);
});

test('shows a moderator’s session, and two turns of one person', async ({ app: { page } }) => {
  const entry = (name: RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(entry(/Pan Suk Kim/u)).toContainText('14:15–15:15Moderates Session 1');
  await expect(entry(/Bokyun Shim/u)).toContainText('Opening Remarks 1');
  await expect(entry(/Bokyun Shim/u)).toContainText('Closing Remarks 2');
});

test('says what is a working rendering, and that no biographies were supplied', async ({ app: { page } }) => {
  await expect(page.getByText('The speakers’ own biographies were not supplied.')).toBeVisible();
  await expect(page.getByText('Hangul: working spelling').first()).toBeVisible();
  await expect(page.getByText('Korean title: working translation').first()).toBeVisible();
});

test('has the glossary’s terms marked in the biographies, in both languages', async ({ app: { page } }) => {
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Bokyun Shim/u }) });
  await expect(entry.locator('[lang=en]').getByRole('link', { name: 'UNPOG', exact: true })).toBeVisible();
  const korean = entry.locator('[lang=ko]').getByRole('link', { name: '유엔거버넌스센터', exact: true });
  await korean.click();
  await expect(page.getByRole('dialog')).toContainText('United Nations Project Office on Governance');
});

test('writes to a contact only after asking', async ({ app: { page, desktop } }) => {
  const contacts = page.getByRole('region', { name: 'Contact' });
  await expect(contacts.getByRole('heading', { level: 3 })).toHaveCount(2);
  await contacts.getByRole('link', { name: 'yjtak@krila.re.kr' }).click();
  if (desktop) {
    await expect.poll(async () => JSON.stringify(await desktop.dialogs())).toContain('yjtak@krila.re.kr');
    expect(await desktop.openedExternally()).toEqual([]);
    return;
  }
  const question = page.getByRole('dialog', { name: 'Open this address outside Briefing?' });
  await expect(question).toContainText('mailto:yjtak@krila.re.kr');
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(question).toBeHidden();
  await expect(contacts.getByRole('link', { name: 'yjtak@krila.re.kr' })).toBeFocused();
});
