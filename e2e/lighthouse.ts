import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** Lighthouse on the production build; fails below these figures. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const { url, stop } = await serve();

async function measure(form: string, ...settings: string[]): Promise<boolean> {
  mkdirSync('test-results', { recursive: true });
  const report = `test-results/lighthouse-${form}.json`;
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      'lighthouse@12',
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${Object.keys(least).join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
      ...settings,
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, timeout: 240_000 },
  );
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  let ok = true;
  for (const [name, wanted] of Object.entries(least)) {
    const score = Math.round(100 * (categories[name]?.score ?? 0));
    if (score < wanted) ok = false;
    process.stdout.write(`${form} ${name} ${score} (at least ${wanted})\n`);
  }
  for (const { title, score, displayValue } of Object.values(audits))
    if (!ok && score !== null && score < 0.9)
      process.stdout.write(`  ${title} ${displayValue ?? ''}\n`);
  return ok;
}

const results = [await measure('phone'), await measure('desktop', '--preset=desktop')];
await stop();
if (results.includes(false)) process.exitCode = 1;
