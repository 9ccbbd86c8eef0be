import { hostileExports } from './proof/hostile-exports.ts';
import { hostileGraph } from './proof/hostile-graph.ts';
import { hostileStrings } from './proof/hostile-strings.ts';
import { summary } from './explorer.ts';
import { expect, test, type Page } from './watched-test.ts';

/** Elements and attributes that no text of the graph may have become, and scripts that ran. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll(
        'hostile-element, [hostile-attribute], body script, iframe, object, embed, base, form, math, video, marquee, plaintext, [onerror], [onload], [onclick], [onfocus], [onmouseover]',
      ),
    ].map((element) => element.outerHTML.slice(0, 120));
    for (const link of document.querySelectorAll('a[href], area[href], [src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      const { protocol } = new URL(address, document.baseURI);
      if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'data:')
        found.push(`${link.localName} ${address}`);
    }
    return 'ran' in window ? [...found, 'a script ran'] : found;
  });

const load = async (page: Page, search: string): Promise<void> => {
  const body = JSON.stringify(hostileGraph(hostileStrings));
  await page.route('**/graph.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto(`/${search}`);
  await expect(summary(page)).toContainText(`${String(hostileStrings.length)} cuộc gặp`);
};

test('hostile texts in every field of the graph stay texts: network, table, path, every panel', async ({
  page,
}) => {
  test.slow();
  await load(page, '');
  await expect(page.locator('.canvas').first()).toBeVisible();
  await expect(page.locator('canvas:visible')).not.toHaveCount(0);
  expect(await intruders(page)).toEqual([]);
  for (const search of [
    '?view=table',
    '?view=path&a=p0&b=p4',
    '?lens=parties&lang=en',
    '?lens=countries&focus=country:c3',
    '?countries=c1&parties=o1&query=%3Cscript',
    '?embed=1&select=tie:person:p3~person:p4',
  ]) {
    await page.goto(`/${search}`);
    await expect(page.locator('.timeline')).toBeVisible();
    expect(await intruders(page), search).toEqual([]);
  }
});

test('hostile texts stay texts in the details of meetings and people, each text in one of them', async ({
  page,
}) => {
  test.slow();
  await load(page, '?view=path');
  const seen = await page.evaluate(async (count) => {
    const headings = new Set<string>();
    const found: string[] = [];
    for (let at = 0; at < count; at++)
      for (const ref of [at % 3 === 0 ? `person:p${String(at)}` : `meeting:m${String(at)}`]) {
        history.replaceState(null, '', `?view=path&select=${ref}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve));
        for (const fold of document.querySelectorAll('aside details'))
          fold.setAttribute('open', '');
        headings.add(document.querySelector('aside h2')?.textContent ?? '');
        const odd = document.querySelector(
          'hostile-element, [hostile-attribute], body script, iframe, a[href^="java"], [onerror]',
        );
        if (odd || 'ran' in window) found.push(ref);
      }
    return { found, headings: headings.size };
  }, hostileStrings.length);
  expect(seen.found).toEqual([]);
  expect(seen.headings).toBeGreaterThan(hostileStrings.length / 2);
  expect(await intruders(page)).toEqual([]);
});

test('hostile texts in every parameter of the address: a notice, no script', async ({ page }) => {
  const names = [
    'view',
    'lens',
    'from',
    'countries',
    'select',
    'focus',
    'a',
    'sort',
    'camera',
    'lang',
  ];
  const markup = hostileStrings.filter((text) => /[<"'&:]/.test(text) && text.length < 200);
  for (const shift of [0, 40]) {
    const pairs = names.map(
      (name, at) => `${name}=${encodeURIComponent(markup[shift + at] ?? '')}`,
    );
    await page.goto(`/?${pairs.join('&')}&${encodeURIComponent(markup[shift] ?? '')}=1`);
    await expect(page.getByText('Liên kết có phần không đọc được')).toContainText(names.join(', '));
    await expect(summary(page)).toContainText('8 cuộc gặp');
    expect(await intruders(page)).toEqual([]);
  }
});

test('a browser reads the GEXF of hostile texts as XML', async ({ page }) => {
  // where no policy forbids to parse
  await page.goto('about:blank');
  const fault = await page.evaluate(
    (text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return read.querySelector('parsererror')?.textContent ?? null;
    },
    hostileExports(hostileStrings).get('network') ?? '',
  );
  expect(fault).toBeNull();
});
