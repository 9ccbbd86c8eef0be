import { expect, test } from './watched-test.ts';
import { details, open, placeOf, summary, untilDrawn } from './explorer.ts';

test('pointing at a leader marks his meetings on the timeline', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  await expect(page.locator('.mark-at.hovered')).toHaveCount(0);
  const { x, y } = await placeOf(page, 'person:vn-pham-minh-chinh');
  await page.mouse.move(x, y);
  await expect(page.locator('.mark-at.hovered')).toHaveCount(4);
  await page.mouse.move(x, 20);
  await expect(page.locator('.mark-at.hovered')).toHaveCount(0);
});

test('a dragged thumb is one entry of the history, and the address follows it', async ({
  page,
}) => {
  await open(page);
  const length = await page.evaluate(() => history.length);
  const thumb = await page.getByRole('slider', { name: 'Từ' }).boundingBox();
  if (!thumb) throw new Error('no thumb');
  const y = thumb.y + thumb.height / 2;
  await page.mouse.move(thumb.x + 12, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) await page.mouse.move(thumb.x + 12 + step * 20, y);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=202\d-\d\d/);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('plays through time by itself, faster on demand, and stops', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await open(page);
  // time stands from here, however slow the machine is, and goes on by command
  await page.clock.pauseAt(600_000);
  await page.getByLabel('Tốc độ').selectOption('4');
  await page.getByRole('button', { name: 'Chạy' }).click();
  await page.clock.runFor(500);
  await expect(page).toHaveURL(/from=2022-01&to=2022-12/);
  await page.getByRole('button', { name: 'Dừng' }).click();
  const stopped = page.url();
  await page.clock.runFor(2000);
  expect(page.url()).toBe(stopped);
  await page.getByRole('button', { name: 'Toàn bộ thời gian' }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test('where motion is unwanted nothing plays by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await expect(page.getByRole('button', { name: 'Tới một bước' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chạy' })).toHaveCount(0);
});

test('the marks by keyboard: one tab stop, arrows walk, Enter opens', async ({ page }) => {
  await open(page);
  const marks = page.locator('.mark-at');
  await expect(page.locator('.mark-at[tabindex="0"]')).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expect(marks.nth(1)).toHaveClass(/hovered/);
  await page.keyboard.press('Enter');
  await expect(details(page)).toContainText('29/11/2021 hoặc 29/11/2022');
});

test('meetings of one day lie beside one another, each large enough to hit', async ({ page }) => {
  await open(page);
  const boxes = await page
    .locator('.mark-at')
    .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.every(({ width, height }) => width >= 24 && height >= 24)).toBe(true);
  expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
});

test('what is hidden adds up, and by which filter', async ({ page }) => {
  await open(page, '?from=2024&countries=LA');
  await expect(summary(page)).toContainText('4 cuộc gặp');
  await expect(summary(page)).toContainText('1 của nước khác');
  await expect(summary(page)).toContainText('3 do nhiều bộ lọc cùng lúc');
});

test('an empty view names the filter to widen', async ({ page }) => {
  await open(page, '?from=1990&to=1991&lang=en');
  await expect(page.getByText('No meeting matches')).toBeVisible();
  await page.getByRole('button', { name: 'Widen the window (8)' }).click();
  await expect(summary(page)).toContainText('8 meetings');
  await expect(page).toHaveURL(/^[^?]*\?lang=en$/);
});

test('a year under the chart narrows the window to itself, and opens it again', async ({
  page,
}) => {
  await open(page);
  const year = page.getByRole('group', { name: 'Năm' }).getByRole('button', { name: '2023' });
  await year.click();
  await expect(page).toHaveURL(/\?from=2023&to=2023$/);
  await expect(summary(page)).toContainText('2 cuộc gặp');
  await year.click();
  await expect(page).toHaveURL(/^[^?]*$/);
  await expect(summary(page)).toContainText('8 cuộc gặp');
});
