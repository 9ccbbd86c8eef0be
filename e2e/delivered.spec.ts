import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headers } from '../.config/security-policy.ts';
import { open, summary } from './explorer.ts';
import { expect, test } from './watched-test.ts';

const dist = join(import.meta.dirname, '../dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

test('the build holds what the page needs and nothing else: no source, no source map', () => {
  const allowed =
    /^(?:index\.html|graph\.json|graph\.schema\.json|icon\.svg|robots\.txt|_headers|\.htaccess|graph\/[\w-]+\.json|assets\/[\w-]+\.(?:js|css|woff2?))$/;
  expect(files.filter((name) => !allowed.test(name))).toEqual([]);
  for (const name of files.filter((one) => /\.(?:js|css)$/.test(one)))
    expect(readFileSync(join(dist, name), 'utf8')).not.toContain('sourceMappingURL');
});

test('scripts and styles of the page carry the hash of what is delivered', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const loaded = [
    ...page.matchAll(/<(?:script|link)[^>]+"\.\/(assets\/[^"]+\.(?:js|css))"[^>]*>/g),
  ];
  expect(loaded.length).toBeGreaterThan(1);
  for (const [tag, name = ''] of loaded) {
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
    expect(tag).toContain(`integrity="sha384-${hash}"`);
  }
});

test('a script that is not the one delivered does not run', async ({ page, provokes }) => {
  provokes(/integrity/);
  await page.route('**/assets/index-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};document.title='other'` });
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Cuộc gặp' })).toBeVisible();
  await expect.poll(() => page.title()).not.toBe('other');
  await expect(summary(page)).toHaveCount(0);
});

test('the policy stops what a hostile text would try', async ({ page, provokes }) => {
  for (const directive of ['img-src', 'style-src-attr', 'require-trusted-types-for'])
    provokes(new RegExp(`policy: ${directive}`));
  provokes(/TrustedHTML|TrustedScript|Loading the image|inline style|foreign: https:\/\/example/);
  await open(page);
  const attempts = await page.evaluate(() => {
    const attempt = (what: () => void) => {
      try {
        what();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const script = document.createElement('script');
    const button = document.createElement('button');
    document.body.append(script, button);
    return [
      attempt(() => (document.body.innerHTML = '<img src=x onerror="window.ran=1">')),
      attempt(() => (script.src = 'https://example.org/x.js')),
      attempt(() => (script.text = 'window.ran = 1')),
      attempt(() => {
        button.setAttribute('onclick', 'window.ran = 1');
      }),
      attempt(() => {
        button.setAttribute('style', 'position: fixed');
      }),
      attempt(() => {
        new Image().src = 'https://example.org/seen.png';
      }),
      getComputedStyle(button).position,
      String('ran' in window),
    ];
  });
  const refused = ['TypeError', 'TypeError', 'TypeError', 'TypeError'];
  expect(attempts).toEqual([...refused, 'allowed', 'allowed', 'static', 'false']);
  await page.waitForTimeout(200);
});

test('another site may embed the page, one that isolates itself too', async ({
  page,
  provokes,
  baseURL,
}) => {
  const paper = createServer((_, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(`<link rel="icon" href="data:,"><iframe src="${String(baseURL)}/?embed=1"></iframe>`);
  });
  await new Promise<void>((resolve) => paper.listen(0, '127.0.0.1', resolve));
  provokes(/foreign/);
  await page.goto(`http://127.0.0.1:${String((paper.address() as AddressInfo).port)}/`);
  await expect(page.frameLocator('iframe').locator('.summary')).toContainText('8 cuộc gặp');
  paper.close();
});

test('the server of the tests sends what a host should', async ({ page }) => {
  const sent = (await page.goto('/'))?.headers() ?? {};
  for (const [name, value] of Object.entries(headers))
    expect(sent[name.toLowerCase()], name).toBe(value);
});
