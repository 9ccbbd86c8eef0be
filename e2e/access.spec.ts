import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched-test.ts';
import { details, open, untilDrawn } from './explorer.ts';

test('by keyboard, from a leader found to the evidence of his meeting: no more than five presses', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('thongloun');
  const presses = ['Enter', 'Tab', 'Enter'];
  expect(presses.length).toBeLessThanOrEqual(5);
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { name: 'Thongloun Sisoulith' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(details(page).locator('.evidence blockquote').first()).toContainText(
    'Thongloun Sisoulith đồng chủ trì đã diễn ra tại Thủ đô Hà Nội',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: /Tìm/ })).toBeFocused();
});

test('what was chosen is told to who listens, and stands in the title of the page', async ({
  page,
}) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  await page.getByRole('listbox', { name: /Mạng lưới/ }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const name = (await details(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${name}$`) })).toHaveCount(
    1,
  );
  await expect(page).toHaveTitle(`${name} · Cuộc gặp`);
  await expect(page.getByRole('listbox', { name: /Mạng lưới/ })).toBeFocused();
});

for (const search of [
  '',
  '?view=table',
  '?view=path&a=kh-prak-sokhonn&b=la-thongloun-sisoulith',
  '?select=meeting:m-9aj4b5yhps',
  '?lang=en&from=1990&to=1991',
  '?embed=1',
])
  test(`nothing is cut off at 320 px, nor at 200 %: ${search || 'first screen'}`, async ({
    page,
  }) => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 720, height: 450 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`/${search}`);
      await expect(page.locator('.summary')).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(viewport.width);
    }
  });

for (const [name, act] of [
  ['filters open', 'details.facet > summary'],
  ['take away open', '.take-away > summary'],
  ['help open', '.tools .icon:last-child'],
] as const)
  for (const width of [1440, 320])
    test(`axe finds nothing: ${name} ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      const toggle = page.getByRole('button', { name: /^Bộ lọc/ });
      if (await toggle.isVisible()) await toggle.click();
      await page.locator(act).first().click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });

test('the help names the words and the keys', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  for (const word of ['cuộc gặp', 'dẫn chứng', 'suy ra', 'Esc', '1 2 3'])
    await expect(help).toContainText(word);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('on paper: what is selected with its evidence, no buttons', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?select=meeting:m-pqqkacb9y9');
  await untilDrawn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.header .tools')).toBeHidden();
  await expect(page.locator('.timeline')).toBeHidden();
  await expect(details(page).locator('.evidence blockquote').first()).toBeVisible();
  await expect(details(page).locator('.actions').first()).toBeHidden();
  // dark ink on paper, whatever the screen shows
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveCSS(
    'color',
    'rgb(29, 31, 36)',
  );
});
