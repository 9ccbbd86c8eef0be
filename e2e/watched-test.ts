import { expect, test as base, type BrowserContext } from '@playwright/test';

interface Watched {
  /** What the pages of this test complained of so far. */
  complaints: string[];
  /** Names a complaint that the test provokes on purpose; one that does not come is a failure too. */
  provokes: (complaint: RegExp) => void;
  /** Watches the pages of a context that the test opens itself. */
  watch: (context: BrowserContext) => Promise<void>;
}

/** Says how busy the machine is, nothing about the page. */
const slowness = /was preloaded using link preload but not used within a few seconds/;

/**
 * The test function of every journey. Whatever a page complains of fails the test: errors and
 * warnings of the console, uncaught errors, violations of the content security policy, requests to
 * other origins.
 */
export const test = base.extend<Watched>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from here what a fixture needs
  complaints: async ({}, use) => {
    await use([]);
  },
  provokes: [
    async ({ complaints }, use) => {
      const expected: RegExp[] = [];
      await use((complaint) => {
        expected.push(complaint);
      });
      const others = complaints.filter((text) => !expected.some((one) => one.test(text)));
      expect(others, 'the page complained').toEqual([]);
      const missing = expected.filter((one) => !complaints.some((text) => one.test(text)));
      expect(missing, 'complaints that were to come').toEqual([]);
    },
    { auto: true },
  ],
  watch: async ({ complaints, baseURL }, use) => {
    const { origin } = new URL(baseURL ?? '');
    await use(async (context) => {
      context.on('console', (message) => {
        const complains = message.type() === 'error' || message.type() === 'warning';
        if (complains && !slowness.test(message.text())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol.startsWith('http') && asked !== origin)
          complaints.push(`foreign: ${request.url()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          throw new Error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
    });
  },
  context: async ({ context, watch }, use) => {
    await watch(context);
    await use(context);
  },
});

export { expect, type Page } from '@playwright/test';
