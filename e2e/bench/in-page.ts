import type { Page } from '@playwright/test';
import type { Core, ElementDefinition } from 'cytoscape';
import '../explorer.ts';

declare global {
  interface Window {
    bench?: { firstView: number | null; longTasks: number[] };
  }
}

/** Watches from the first moment on: when the network is first on screen, and long tasks. */
export async function watch(page: Page): Promise<void> {
  // the compiler of these files marks functions with a helper that pages do not have
  await page.addInitScript({ content: 'globalThis.__name = (f) => f;' });
  await page.addInitScript(() => {
    const bench: Window['bench'] & object = { firstView: null, longTasks: [] };
    window.bench = bench;
    let held: Core | undefined;
    window.cuocGapTest = {
      get cy() {
        return held;
      },
      set cy(cy) {
        held = cy;
        cy?.one('render', () => {
          bench.firstView ??= performance.now();
        });
      },
    } as { cy?: Core };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) bench.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds from the last byte of graph.json to the first picture of the network. */
export const firstView = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const entry = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('graph.json')) as PerformanceResourceTiming | undefined;
    return (window.bench?.firstView ?? NaN) - (entry?.responseEnd ?? NaN);
  });

/** Frames a second that the page's own network draws while it is panned for two seconds. */
export const panExplorer = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const cy = window.cuocGapTest?.cy;
    if (!cy) throw new Error('nothing is drawn');
    let [frames, steps] = [0, 0];
    const count = () => frames++;
    cy.on('render', count);
    const start = performance.now();
    while (performance.now() - start < 2000) {
      cy.panBy(steps++ % 80 < 40 ? { x: 4, y: 2 } : { x: -4, y: -2 });
      await new Promise(requestAnimationFrame);
    }
    cy.off('render', count);
    return (1000 * frames) / (performance.now() - start);
  });

/** The same for another renderer, on the page of the renderers. */
export const panOther = (page: Page, name: string, elements: ElementDefinition[]) =>
  page.evaluate(
    async ([which, given]) => {
      const renderer = window.drawWith?.[which]?.(given);
      if (!renderer) throw new Error(`no renderer ${which}`);
      let [frames, steps] = [0, 0];
      renderer.onFrame(() => frames++);
      await new Promise((resolve) => setTimeout(resolve, 700));
      frames = 0;
      const start = performance.now();
      while (performance.now() - start < 2000) {
        const back = steps++ % 80 < 40 ? 1 : -1;
        renderer.panBy(4 * back, 2 * back);
        await new Promise(requestAnimationFrame);
      }
      return (1000 * frames) / (performance.now() - start);
    },
    [name, elements] as const,
  );

/** What the page draws, for another renderer. */
export const drawnElements = (page: Page): Promise<ElementDefinition[]> =>
  page.evaluate(
    () =>
      window.cuocGapTest?.cy?.elements().map((one) => ({
        group: one.group(),
        data: one.data() as ElementDefinition['data'],
        ...(one.isNode() && { position: { ...one.position() } }),
      })) ?? [],
  );

/** Milliseconds from each of these addresses being set to the network that it shows being drawn. */
export const filterChanges = (page: Page, searches: readonly string[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const cy = window.cuocGapTest?.cy;
    if (!cy) throw new Error('nothing is drawn');
    const times: number[] = [];
    for (const search of all) {
      const drawn = new Promise<void>((resolve) => {
        cy.one('add remove data', () => cy.one('render', () => resolve()));
        setTimeout(resolve, 10_000);
      });
      const start = performance.now();
      history.pushState(null, '', search);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await drawn;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  }, searches);

/** Longest tasks of the main thread, in milliseconds, while a thumb of the window is dragged. */
export async function longTasksOfDrag(page: Page): Promise<number[]> {
  const thumb = page.locator('input.thumb').last();
  const box = await thumb.boundingBox();
  if (!box) throw new Error('no timeline');
  await page.waitForTimeout(500);
  await page.evaluate(() => window.bench?.longTasks.splice(0));
  const y = box.y + box.height / 2;
  const steps = 40;
  await page.mouse.move(box.x + box.width - 12, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(box.x + box.width - 12 - (0.6 * box.width * step) / steps, y);
    await page.waitForTimeout(25);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  return page.evaluate(() => window.bench?.longTasks ?? []);
}
