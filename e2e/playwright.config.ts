import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { freePort } from './free-port.ts';

// found once; workers inherit it
process.env['CHROME_PATH'] ??= findBrowser();
// so that several copies of the project can be tested at once
process.env['E2E_PORT'] ??= String(freePort());
const port = process.env['E2E_PORT'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    // the production build, as visitors get it
    command: `npm run --silent preview -- --port ${port} --strictPort --host 127.0.0.1`,
    cwd: '..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
