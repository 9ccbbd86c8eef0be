import { mkdirSync, rmSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** Pictures of the main states, dark and light, on a desk and on a phone: to be looked at. */
const folder = process.argv[2] ?? 'shots';
const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

type State = [name: string, search: string, prepare?: (page: Page) => Promise<void>];
const hanoi = 'select=meeting:m-pqqkacb9y9';

const states: State[] = [
  ['first-screen', ''],
  ['leader', '?select=person:vn-pham-minh-chinh'],
  ['tie', '?lens=leaders&select=tie:person:kh-hun-manet~person:vn-pham-minh-chinh'],
  ['country', '?lens=countries&select=country:KH&lang=en'],
  ['meeting', `?${hanoi}`],
  ['uncertain', '?lens=leaders&select=meeting:m-9aj4b5yhps'],
  [
    'in-context',
    `?${hanoi}`,
    (page) => page.getByRole('button', { name: 'Đọc trong bài' }).first().click(),
  ],
  [
    'filters',
    '?from=2022&to=2023',
    async (page) => {
      const toggle = page.locator('.filters-toggle');
      if (await toggle.isVisible()) await toggle.click();
      await page.locator('.facet summary').first().click();
    },
  ],
  ['focus', '?lens=leaders&focus=person:vn-pham-minh-chinh'],
  ['path', '?view=path&a=kh-hun-sen&b=la-thongloun-sisoulith'],
  ['path-none', '?view=path&a=kh-prak-sokhonn&b=la-thongloun-sisoulith'],
  ['table', '?view=table'],
  ['take-away', '', (page) => page.locator('.take-away summary').click()],
  [
    'search',
    '',
    async (page) => {
      await page.getByRole('combobox', { name: /Tìm/ }).fill('hun');
    },
  ],
  ['help', '', (page) => page.getByRole('button', { name: 'Trợ giúp' }).click()],
  ['empty', '?from=1990&to=1991&countries=LA'],
  ['broken-link', '?lens=nonsense&select=person:nobody'],
  ['embed', '?embed=1&lens=leaders'],
  ['english', '?lang=en&select=person:kh-hun-manet'],
  [
    'missing',
    '',
    async (page) => {
      await page.route('**/graph.json', (route) => route.fulfill({ status: 404, body: '' }));
      await page.reload();
    },
  ],
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const only = process.argv.slice(3);
const { url, stop } = await serve();
const browser = await chromium.launch({ executablePath: findBrowser() });
async function shoot(size: keyof typeof sizes, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  for (const [name, search, prepare] of states) {
    if (only.length > 0 && !only.includes(name)) continue;
    const page = await context.newPage();
    await page.goto(`${url}/${search}`);
    await page.locator('.timeline, .screen-actions, main').first().waitFor();
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    // the canvas draws when it is idle
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
    await page.close();
  }
  await context.close();
}

for (const size of ['desktop', 'tablet', 'phone'] as const)
  await Promise.all([shoot(size, 'light'), shoot(size, 'dark')]);
await browser.close();
await stop();
