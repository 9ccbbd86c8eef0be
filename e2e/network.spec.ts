import { expect, test, type Page } from './watched-test.ts';
import type { Graph } from '../src/graph/schema.ts';
import { clickOn, details, open, placeOf, untilDrawn } from './explorer.ts';

const ids = (page: Page, selector: string) =>
  page.evaluate(
    (of) =>
      window.cuocGapTest?.cy
        ?.elements(of)
        .map((one) => one.id())
        .sort() ?? [],
    selector,
  );

const widths = (page: Page) =>
  page.evaluate(
    () =>
      window.cuocGapTest?.cy?.edges().map((edge) => ({
        meetings: Number(edge.data('weight')),
        width: Number(edge.numericStyle('width')),
      })) ?? [],
  );

test('what is selected stands out with its neighbours, the rest steps back', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  await clickOn(page, 'person:kh-hun-manet');
  await expect.poll(() => ids(page, 'node.chosen')).toEqual(['person:kh-hun-manet']);
  const dimmed = await ids(page, 'node.dimmed');
  expect(dimmed).toContain('person:kh-hun-sen');
  expect(dimmed).not.toContain('person:vn-pham-minh-chinh');
});

test('parallel meetings are one tie, as wide as they are many', async ({ page }) => {
  await open(page, '?lens=countries');
  await untilDrawn(page);
  const countries = await widths(page);
  expect(countries.map(({ meetings }) => meetings)).toEqual([4, 4]);
  await page.getByRole('button', { name: 'Lãnh đạo', exact: true }).click();
  await expect.poll(() => ids(page, 'edge')).toHaveLength(9);
  const once = (await widths(page)).find(({ meetings }) => meetings === 1);
  expect(once?.width).toBeLessThan(countries[0]?.width ?? 0);
});

test('a legend says what colours, shapes and lines mean', async ({ page }) => {
  await open(page);
  const legend = page.getByRole('region', { name: 'Chú giải' });
  for (const entry of ['Việt Nam', 'Campuchia', 'Lào', 'lãnh đạo', 'đảng', 'quốc gia', 'thuộc về'])
    await expect(legend).toContainText(entry);
  await page.getByRole('button', { name: 'Lãnh đạo', exact: true }).click();
  await expect(legend).not.toContainText('thuộc về');
});

test('a pointer that rests on a leader lights up its ties, one that leaves puts them out', async ({
  page,
}) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const { x, y } = await placeOf(page, 'person:kh-hun-manet');
  await page.mouse.move(x, y);
  await expect.poll(() => ids(page, 'node.near')).toContain('person:vn-pham-minh-chinh');
  expect(await ids(page, 'node.faded')).toContain('person:kh-hun-sen');
  await page.mouse.move(5, 5);
  await expect.poll(() => ids(page, '.near, .faded')).toEqual([]);
});

test('ties are on the canvas, and go with the hand that drags it', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  // the middle of each tie, where no node lies, on the canvas as it is now
  const inked = () =>
    page.evaluate(() => {
      const cy = window.cuocGapTest?.cy;
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
      if (!cy || !canvas) throw new Error('nothing is drawn');
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const pen = copy.getContext('2d', { willReadFrequently: true });
      pen?.drawImage(canvas, 0, 0);
      const ratio = canvas.width / canvas.clientWidth;
      return cy.edges().map((tie) => {
        const [a, b] = [tie.source().renderedPosition(), tie.target().renderedPosition()];
        const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2].map((at) => Math.round(at * ratio));
        return (pen?.getImageData(x ?? 0, y ?? 0, 1, 1).data[3] ?? 0) > 0;
      });
    });
  const all = Array.from({ length: 9 }, () => true);
  await expect.poll(inked).toEqual(all);
  const before = await placeOf(page, 'person:kh-hun-manet');
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 30, { steps: 5 });
  await expect.poll(inked).toEqual(all);
  await page.mouse.up();
  const after = await placeOf(page, 'person:kh-hun-manet');
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([40, 10]);
});

test('the drawing of ties that is swapped for a quicker one is still Cytoscape’s', async ({
  page,
}) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const isSwapped = await page.evaluate(() => {
    const cy = window.cuocGapTest?.cy as unknown as { renderer: () => object } | undefined;
    return cy && Object.hasOwn(cy.renderer(), 'drawCachedElement');
  });
  expect(isSwapped).toBe(true);
});

test('double click looks around a leader', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const { x, y } = await placeOf(page, 'person:kh-hun-manet');
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/focus=person:kh-hun-manet/);
});

test('a long press looks around a leader, as a double click does', async ({ page }) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const { x, y } = await placeOf(page, 'person:kh-hun-manet');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expect(page).toHaveURL(/focus=person:kh-hun-manet/);
  await page.mouse.up();
});

test('by touch: a tap opens a sheet, which closes again', async ({ browser, watch }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'vi-VN',
  });
  await watch(context);
  const page = await context.newPage();
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const { x, y } = await placeOf(page, 'person:vn-pham-minh-chinh');
  await page.touchscreen.tap(x, y);
  await expect(details(page).getByRole('heading', { name: 'Phạm Minh Chính' })).toBeInViewport();
  expect(await details(page).evaluate((sheet) => getComputedStyle(sheet).position)).toBe('fixed');
  await details(page).getByRole('button', { name: 'Đóng' }).tap();
  await expect(page).not.toHaveURL(/select=/);
  await context.close();
});

test('on a phone nearly every name finds a place: below its node, or above, or beside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await untilDrawn(page);
  const labels = () =>
    page.evaluate(() => {
      const nodes = window.cuocGapTest?.cy?.nodes().toArray() ?? [];
      const boxes = nodes
        .filter((node) => Number(node.style('text-opacity')) > 0)
        .map((node) => node.boundingBox({ includeNodes: false, includeOverlays: false }));
      const onOther = boxes.filter((a, i) =>
        boxes.some(
          (b, k) =>
            i < k && a.x1 + 6 < b.x2 && b.x1 + 6 < a.x2 && a.y1 + 6 < b.y2 && b.y1 + 6 < a.y2,
        ),
      );
      return { of: nodes.length, isMost: boxes.length >= 14, onOther: onOther.length };
    });
  // How many exactly depends on the width of the letters of the machine's font.
  await expect.poll(labels).toEqual({ of: 17, isMost: true, onOther: 0 });
});

test('in a crowd no name lies under a country', async ({ page }) => {
  await page.route('**/graph.json', async (route) => {
    const graph = (await (await route.fetch()).json()) as Graph;
    for (const { position } of [...graph.people, ...graph.parties, ...graph.countries]) {
      position.x = Math.round(position.x / 4);
      position.y = Math.round(position.y / 4);
    }
    await route.fulfill({ json: graph });
  });
  await open(page);
  await untilDrawn(page);
  const names = await page.evaluate(() => {
    const nodes = window.cuocGapTest?.cy?.nodes().toArray() ?? [];
    const named = nodes.filter((node) => Number(node.style('text-opacity')) > 0);
    const countries = nodes.filter((node) => node.data('kind') === 'country');
    const hidden = named.filter((node) => {
      const label = node.boundingBox({ includeNodes: false, includeOverlays: false });
      return countries.some((country) => {
        const body = country.boundingBox({ includeLabels: false, includeOverlays: false });
        return (
          country !== node &&
          label.x1 + 6 < body.x2 &&
          body.x1 + 6 < label.x2 &&
          label.y1 + 6 < body.y2 &&
          body.y1 + 6 < label.y2
        );
      });
    });
    return { some: named.length > 2, hidden: hidden.map((node) => node.id()) };
  });
  expect(names).toEqual({ some: true, hidden: [] });
});

test('on a phone the network comes first, the filters on request', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await untilDrawn(page);
  const box = await page.locator('.canvas').boundingBox();
  expect(box?.y).toBeLessThan(320);
  expect(box?.height).toBeGreaterThan(350);
  const certain = page.getByRole('checkbox', { name: 'Chỉ ngày chắc chắn' });
  await expect(certain).toBeHidden();
  const toggle = page.getByRole('button', { name: /^Bộ lọc/ });
  await toggle.click();
  await certain.check();
  await expect(toggle).toHaveText('Bộ lọc1');
});
