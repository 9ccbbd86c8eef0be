import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, untilDrawn } from './explorer.ts';

const serve = (page: Page, status: number, body: string) =>
  page.route('**/graph.json', (route) =>
    route.fulfill({ status, body, contentType: 'application/json' }),
  );

const empty = JSON.stringify({
  schemaVersion: '1.0.0',
  articles: [],
  people: [],
  terms: [],
  parties: [],
  countries: [],
  meetings: [],
  evidence: [],
  redirects: {},
});

for (const [name, status, body, title] of [
  ['missing', 404, '', 'Không tìm thấy graph.json'],
  [
    'broken off half-way',
    200,
    '{"schemaVersion":"1.0.0","articles":[{"id"',
    'Tệp graph.json bị hỏng',
  ],
  ['of another shape', 200, '{"schemaVersion":"1.0.0","nodes":[]}', 'Tệp graph.json bị hỏng'],
  ['older', 200, '{"schemaVersion":"0.9.0"}', 'Dữ liệu của phiên bản cũ hơn'],
  ['newer', 200, '{"schemaVersion":"2.0.0"}', 'Dữ liệu của phiên bản mới hơn'],
  ['empty', 200, empty, 'Chưa có bài báo nào'],
] as const)
  test(`a graph that is ${name} has a screen with the way out`, async ({ page }) => {
    await serve(page, status, body);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test('a server that fails, then works: try again', async ({ page }) => {
  let fail = true;
  await page.route('**/graph.json', (route) =>
    fail ? route.fulfill({ status: 500, body: '' }) : route.continue(),
  );
  await page.goto('/');
  const retry = page.getByRole('button', { name: 'Thử lại' });
  await expect(retry).toBeVisible();
  fail = false;
  await retry.click();
  await expect(page.locator('.summary')).toContainText('8 cuộc gặp');
});

test('no storage: the page works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('no canvas: the table instead', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/');
  await expect(page.getByText('Trình duyệt này không vẽ được mạng lưới')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(8);
});

for (const search of [
  '',
  '?lens=leaders',
  '?lens=countries&lang=en',
  '?view=table',
  '?view=table&lang=en',
  '?view=path&a=kh-hun-sen&b=la-thongloun-sisoulith',
  '?select=person:vn-pham-minh-chinh',
  '?select=country:VN',
  '?select=party:vn-cpv',
  '?select=tie:person:kh-hun-sen~person:vn-nguyen-phu-trong',
  '?select=person:nobody',
  '?from=1990&to=1991',
  '?lens=nonsense',
  '?focus=person:kh-hun-sen',
  '?embed=1',
])
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${search || 'first screen'} ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/${search}`);
      await expect(page.locator('.timeline')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
    });

test('nothing is cut off at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?select=person:vn-pham-minh-chinh');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('nothing from elsewhere, no violation of the content security policy, nothing in the console', async ({
  page,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (
      !request.url().startsWith('http://127.0.0.1') &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page);
  await untilDrawn(page);
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
