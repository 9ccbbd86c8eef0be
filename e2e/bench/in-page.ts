import type { Page } from '@playwright/test';
import type { Core, ElementDefinition, Position } from 'cytoscape';
import '../explorer.ts';

declare global {
  interface Window {
    bench?: {
      firstView: number | null;
      longTasks: number[];
      /** Frames a second that are drawn while a mouse drags this box to and fro for two seconds. */
      drag: (box: Element, onFrame: (told: () => void) => void) => Promise<number>;
    };
  }
}

/** Watches from the first moment on: when the network is first on screen, and long tasks. */
export async function watch(page: Page): Promise<void> {
  // the compiler of these files marks functions with a helper that pages do not have
  await page.addInitScript({ content: 'globalThis.__name = (f) => f;' });
  await page.addInitScript(() => {
    const bench: Window['bench'] & object = { firstView: null, longTasks: [], drag };
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

    // a pointer that comes, presses and moves once a frame: what a hand does, at the pace of the page
    async function drag(box: Element, onFrame: (told: () => void) => void): Promise<number> {
      const { left, top, width, height } = box.getBoundingClientRect();
      let [x, y] = [left + width / 2, top + height / 2];
      const target = document.elementFromPoint(x, y) ?? box;
      const mouse = (what: 'move' | 'down' | 'up', buttons: number) => {
        const told = { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons };
        target.dispatchEvent(new PointerEvent(`pointer${what}`, { ...told, isPrimary: true }));
        target.dispatchEvent(new MouseEvent(`mouse${what}`, told));
      };
      let [frames, steps] = [0, 0];
      onFrame(() => frames++);
      mouse('move', 0);
      mouse('down', 1);
      const start = performance.now();
      while (performance.now() - start < 2000) {
        const back = steps++ % 80 < 40 ? 1 : -1;
        [x, y] = [x + 4 * back, y + 2 * back];
        mouse('move', 1);
        await new Promise(requestAnimationFrame);
      }
      const rate = (1000 * frames) / (performance.now() - start);
      mouse('up', 0);
      return rate;
    }
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

/** Frames a second that the page's own network draws while it is dragged. */
export const panExplorer = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const cy = window.cuocGapTest?.cy;
    const box = cy?.container();
    if (!cy || !box || !window.bench) throw new Error('nothing is drawn');
    return window.bench.drag(box, (told) => cy.on('render', told));
  });

/** The same for another renderer, on the page of the renderers. */
export const panOther = (page: Page, name: string, { elements, camera }: Drawn): Promise<number> =>
  page.evaluate(
    async ([which, given, at]) => {
      const renderer = window.drawWith?.[which]?.(given, at);
      if (!renderer || !window.bench) throw new Error(`no renderer ${which}`);
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return window.bench.drag(renderer.box, renderer.onFrame);
    },
    [name, elements, camera] as const,
  );

export interface Drawn {
  elements: ElementDefinition[];
  camera: { zoom: number; pan: Position };
  /** Of the canvas, in pixels. */
  size: { width: number; height: number };
}

/** What the page draws, for another renderer, and how one looks at it. */
export const drawnOf = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const cy = window.cuocGapTest?.cy;
    if (!cy) throw new Error('nothing is drawn');
    return {
      elements: cy.elements().map((one) => ({
        group: one.group(),
        data: one.data() as ElementDefinition['data'],
        ...(one.isNode() && { position: { ...one.position() } }),
      })),
      camera: { zoom: cy.zoom(), pan: { ...cy.pan() } },
      size: { width: cy.width(), height: cy.height() },
    };
  });

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
