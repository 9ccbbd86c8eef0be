import { expect, test } from './watched-test.ts';
import { clickOn, details, drawn, open, placeOf, summary, untilDrawn } from './explorer.ts';

test('open, and read in one sentence what is there', async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  await expect(summary(page)).toContainText('8 cuộc gặp');
  await expect(summary(page)).toContainText('từ 5 bài báo');
  expect(await drawn(page)).toContain('person:kh-hun-sen');
});

test('click a leader, then a meeting, and read the evidence in its article', async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  await clickOn(page, 'person:kh-hun-sen');
  await expect(page).toHaveURL(/select=person:kh-hun-sen/);
  await expect(details(page).getByRole('heading', { name: 'Hun Sen' })).toBeVisible();
  await details(page)
    .getByRole('button', { name: /Nguyễn Phú Trọng/ })
    .first()
    .click();
  await expect(details(page).getByText('Vì sao ngày này?')).toBeVisible();
  await expect(details(page).locator('.evidence blockquote').first()).toContainText(
    'đồng chủ trì đã diễn ra tại Hà Nội',
  );
  await details(page).getByRole('button', { name: 'Đọc trong bài' }).first().click();
  await expect(page.getByRole('dialog').locator('mark')).toContainText('Ngày 18/2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('click a tie: all meetings between the two', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  await clickOn(page, 'person:kh-prak-sokhonn~person:vn-le-hoai-trung');
  await expect(page).toHaveURL(/select=tie:person:kh-prak-sokhonn~person:vn-le-hoai-trung/);
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Lê Hoài Trung');
  await expect(details(page).locator('.meetings > li')).toHaveCount(1);
});

test('people of one delegation are not shown as having met each other', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const ties = await page.evaluate(
    () => window.cuocGapTest?.cy?.edges('[kind = "tie"]').map((edge) => edge.id()) ?? [],
  );
  expect(ties).toContain('person:kh-hun-sen~person:vn-nguyen-phu-trong');
  expect(ties).not.toContain('person:vn-nguyen-phu-trong~person:vn-pham-minh-chinh');
});

test('move the window with the keyboard: fewer meetings, nothing moves, the link says so', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await open(page);
  await untilDrawn(page);
  const before = await placeOf(page, 'person:vn-pham-minh-chinh');
  const from = page.getByRole('slider', { name: 'Từ' });
  await from.focus();
  // time stands while the keys are pressed: the hand does not rest, however slow the machine is
  await page.clock.pauseAt(600_000);
  for (let i = 0; i < 36; i++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2024-01/);
  await page.clock.resume();
  await expect(summary(page)).toContainText('ngoài khoảng thời gian');
  await expect.poll(async () => (await drawn(page)).includes('person:kh-prak-sokhonn')).toBe(false);
  const after = await placeOf(page, 'person:vn-pham-minh-chinh');
  expect([Math.round(after.x), Math.round(after.y)]).toEqual([
    Math.round(before.x),
    Math.round(before.y),
  ]);
  // a drag of many steps is one entry of the history
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('type a window; what cannot be read is said', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Từ' });
  await field.fill('2/2024');
  await field.press('Enter');
  await expect(page).toHaveURL(/from=2024-02/);
  await page.getByRole('textbox', { name: 'Đến' }).fill('31/2/2024');
  await page.getByRole('textbox', { name: 'Đến' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Không đọc được');
});

test('an uncertain date is counted as possible, drawn as a span, and says why', async ({
  page,
}) => {
  await open(page, '?from=2022&to=2022');
  await expect(summary(page).locator('.badge')).toContainText('có thể');
  await expect(page.locator('.mark-at.span').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Chỉ ngày chắc chắn' }).check();
  await expect(page).toHaveURL(/certain=1/);
  await expect(page.getByText('Không có cuộc gặp nào khớp')).toBeVisible();
});

test('filter by country, with counts', async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  await page.locator('summary', { hasText: 'Quốc gia' }).click();
  await page.getByRole('checkbox', { name: /Lào/ }).check();
  await expect(page).toHaveURL(/countries=LA/);
  await expect.poll(async () => (await drawn(page)).includes('person:kh-hun-sen')).toBe(false);
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
  await expect(page).not.toHaveURL(/countries/);
});

test('copy the link, open it fresh, find the same state, go Back', async ({
  page,
  browser,
  watch,
}) => {
  await open(page, '?lens=leaders&from=2022');
  await untilDrawn(page);
  await clickOn(page, 'person:vn-pham-minh-chinh');
  await expect(page).toHaveURL(/select=/);
  await page.locator('summary', { hasText: 'Mang về' }).click();
  await page.locator('.take-away').getByRole('button', { name: 'Chép liên kết' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const other = await browser.newPage();
  await watch(other.context());
  await other.goto(link);
  await expect(details(other).getByRole('heading', { name: 'Phạm Minh Chính' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Lãnh đạo', pressed: true })).toBeVisible();
  expect(await summary(other).textContent()).toBe(await summary(page).textContent());
  await other.close();
  await page.goBack();
  await expect(page).not.toHaveURL(/select=/);
});

test('a broken link opens the default view and says so', async ({ page }) => {
  await open(page, '?lens=%3Cscript%3E&from=2022-02-30&__proto__=1&select=person:nobody');
  await expect(
    page.getByText(/Liên kết có phần không đọc được \(lens, from, __proto__\)/),
  ).toBeVisible();
  await expect(summary(page)).toContainText('8 cuộc gặp');
  await expect(details(page)).toContainText('không còn trong dữ liệu');
});
