import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './watched-test.ts';
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
  test(`a graph that is ${name} has a screen with the way out`, async ({ page, provokes }) => {
    if (status !== 200) provokes(new RegExp(`status of ${String(status)}`));
    await serve(page, status, body);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

const works = (page: Page) => expect(page.locator('.summary')).toContainText('8 cuộc gặp');

test('a server that fails, then works: try again', async ({ page, provokes }) => {
  provokes(/status of 500/);
  let fail = true;
  await page.route('**/graph.json', (route) =>
    fail ? route.fulfill({ status: 500, body: '' }) : route.continue(),
  );
  await page.goto('/');
  const retry = page.getByRole('button', { name: 'Thử lại' });
  await expect(retry).toBeVisible();
  fail = false;
  await retry.click();
  await works(page);
});

test('a connection that breaks off, then holds: try again', async ({ page, provokes }) => {
  provokes(/ERR_CONNECTION_RESET/);
  await page.route('**/graph.json', (route) => route.abort('connectionreset'));
  await page.goto('/');
  const retry = page.getByRole('button', { name: 'Thử lại' });
  await expect(retry).toBeVisible();
  await page.unroute('**/graph.json');
  await retry.click();
  await works(page);
});

test('a slow server: the page says that it is loading, then shows the meetings', async ({
  page,
}) => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graph.json', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('status').getByText('Đang mở dữ liệu')).toBeVisible();
  answer();
  await works(page);
});

test('offline before the data came, then online: it loads by itself', async ({
  page,
  context,
  provokes,
}) => {
  provokes(/ERR_INTERNET_DISCONNECTED/);
  const waiting = page.getByText('Đang mở dữ liệu');
  await page.route('**/graph.json', async (route) => {
    await waiting.waitFor();
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });
  await page.goto('/');
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
  await expect(waiting).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await context.setOffline(false);
  await works(page);
});

test('the network cannot be loaded: the table instead', async ({ page, provokes }) => {
  provokes(/ERR_FAILED|dynamically imported module/);
  await page.route('**/assets/network-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('Trình duyệt này không vẽ được mạng lưới')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(8);
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

test('no canvas: the table instead', async ({ page, provokes }) => {
  // told by Cytoscape, and by its wrapper when it is taken away
  provokes(/Could not create canvas|reading 'destroy'/);
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
  complaints,
}) => {
  await open(page);
  await untilDrawn(page);
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(complaints).toEqual([]);
});
