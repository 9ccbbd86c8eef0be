import { expect, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';

declare global {
  interface Window {
    cuocGapTest?: { cy?: Core };
  }
}

/** Opens the explorer and waits until the network is drawn. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.addInitScript(() => {
    window.cuocGapTest = {};
  });
  await page.goto(`/${search}`);
  await expect(page.locator('.summary')).toBeVisible();
}

export const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.cuocGapTest?.cy?.nodes().map((node) => node.id()) ?? []);

/** Waits until there are nodes and the picture lies still: a click hits what was looked up. */
export async function untilDrawn(page: Page): Promise<void> {
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(0);
  const viewport = () =>
    page.evaluate(() => {
      const cy = window.cuocGapTest?.cy;
      return JSON.stringify([cy?.zoom(), cy?.pan(), cy?.width(), cy?.height()]);
    });
  await expect
    .poll(async () => {
      const before = await viewport();
      await page.waitForTimeout(150);
      return before === (await viewport());
    })
    .toBe(true);
}

/** Where a node or edge stands on the screen. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((of) => {
    const cy = window.cuocGapTest?.cy;
    const box = cy?.container()?.getBoundingClientRect();
    const element = cy?.elements().filter((one) => one.id() === of);
    if (!cy || !box || !element || element.empty()) throw new Error(`nothing drawn under ${of}`);
    const bounds = element.renderedBoundingBox({ includeLabels: false });
    const at = { x: (bounds.x1 + bounds.x2) / 2, y: (bounds.y1 + bounds.y2) / 2 };
    return { x: box.left + at.x, y: box.top + at.y };
  }, id);
}

/** A real click on the canvas. */
export async function clickOn(page: Page, id: string): Promise<void> {
  await untilDrawn(page);
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y);
}

export const details = (page: Page) => page.getByRole('complementary');
export const summary = (page: Page) => page.locator('.summary');

/** Chooses an end of the path by the beginning of a name, as a user types it. */
export async function pickPerson(page: Page, label: string, typed: string) {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(typed);
  await field.press('Enter');
}
