import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

// found once; workers inherit it
process.env['CHROME_PATH'] ??= findBrowser();
const port = 4519;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
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
    command: `npm run --silent preview -- --port ${String(port)} --strictPort --host 127.0.0.1`,
    cwd: '..',
    url: `http://127.0.0.1:${String(port)}`,
    reuseExistingServer: false,
  },
});
