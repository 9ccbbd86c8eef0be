import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './watched-test.ts';
import { details, open, untilDrawn } from './explorer.ts';

async function taken(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.locator('.take-away').getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await waiting).path());
}

test.beforeEach(async ({ page }) => {
  await open(page, '?from=2024-11-06&to=2024-11-06');
  await untilDrawn(page);
  await page.locator('summary', { hasText: 'Mang về' }).click();
});

test('pictures of the network: PNG, and SVG with shapes and names', async ({ page }) => {
  const png = await taken(page, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(5_000);
  const svg = (await taken(page, 'SVG')).toString();
  expect(svg).toMatch(/<text text-anchor="middle"[^>]*><tspan [^>]*>Hun Manet<\/tspan><\/text>/);
  expect(svg).toMatch(/<circle .*<rect .*<polygon |<polygon .*<rect /s);
});

test('a CSV that a spreadsheet opens with its accents', async ({ page }) => {
  const csv = (await taken(page, 'CSV')).toString();
  expect(csv.startsWith('\uFEFFid,date_edtf,')).toBe(true);
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain('Côn Minh');
});

test('GEXF with time', async ({ page }) => {
  const gexf = (await taken(page, 'GEXF')).toString();
  expect(gexf).toContain('timeformat="date"');
  expect(gexf).toMatch(/<edge [^>]*person:vn-pham-minh-chinh/);
  expect(gexf).toContain('2024-11-06');
});

test('JSON and JSON-LD', async ({ page }) => {
  const json = JSON.parse((await taken(page, 'JSON')).toString()) as { meetings: unknown[] };
  expect(json.meetings).toHaveLength(2);
  const linked = (await taken(page, 'JSON-LD')).toString();
  expect(linked).toContain('"https://schema.org"');
  expect(linked.match(/"@type":\s*"Event"/g)).toHaveLength(2);
});

test('iCalendar for days that are certain', async ({ page }) => {
  const calendar = (await taken(page, 'iCalendar')).toString();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20241106');
});

test('a citation that names the article and links to the meeting alone', async ({ page }) => {
  await page.goto('/?from=2024&lens=leaders&select=meeting:m-xx27wh9cbd');
  await details(page).getByRole('button', { name: 'Trích dẫn' }).click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain('Cuộc gặp Phạm Minh Chính, Hun Manet, 6/11/2024. Côn Minh.');
  expect(cited).toMatch(/\/\?select=meeting:m-xx27wh9cbd$/);
});

test('the code to embed opens the same state without the header', async ({ page }) => {
  await page.getByRole('button', { name: 'Chép mã nhúng' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const source = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await page.goto(source);
  await expect(page.locator('.summary')).toContainText('2 cuộc gặp');
  await expect(page.getByRole('banner')).toHaveCount(0);
  const whole = page.getByRole('link', { name: 'Mở trang đầy đủ' });
  await expect(whole).toHaveAttribute('href', '?from=2024-11-06&to=2024-11-06');
});
