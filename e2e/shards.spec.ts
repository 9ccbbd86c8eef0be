import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { details, open, summary, untilDrawn } from './explorer.ts';
import { before, countIn, graph, manifest, serveShards, textOf } from './sharded-graph.ts';

const years = (from: string, to: string) =>
  manifest.shards.filter(
    ({ from: first, until, meetings }) =>
      meetings > 0 && (first === null || until === null || (first <= `${to}-99` && until >= from)),
  );
const latest = '2025';
const old = graph.meetings.find(({ date }) => /^2008-\d\d-\d\d$/.test(date.edtf));
const oldShard = years('2008', '2008').find(({ file }) =>
  textOf(file).includes(`"${old?.id ?? '?'}"`),
);

test('a graph too large for one file opens on its latest years, and says so', async ({ page }) => {
  const served = await serveShards(page);
  await open(page);
  await untilDrawn(page);
  const shown = countIn({ from: latest });
  await expect(summary(page)).toContainText(`${shown} cuộc gặp`);
  await expect(summary(page)).toContainText(`${800 - shown} cuộc gặp ngoài khoảng thời gian`);
  await expect(page.locator('.notice')).toContainText('Có 800 cuộc gặp');
  await expect(page.locator('.notice')).toContainText(`đang xem từ ${latest}`);
  expect(new URL(page.url()).search).toBe('');
  // only what the window needs was asked for, each once
  expect(served.asked.toSorted()).toEqual(
    years(latest, '9999')
      .map(({ file }) => file)
      .toSorted(),
  );
  expect(served.asked.filter((file) => before(latest).includes(file))).toEqual([]);
  // all of time is on the timeline
  await expect(page.getByRole('slider', { name: 'Từ' })).toHaveAttribute(
    'aria-valuetext',
    `năm ${latest}`,
  );
  await page.getByRole('slider', { name: 'Từ' }).press('Home');
  await expect(page.getByRole('slider', { name: 'Từ' })).toHaveAttribute(
    'aria-valuetext',
    `năm ${manifest.timeline?.first ?? ''}`,
  );
  await expect(summary(page)).toContainText('800 cuộc gặp');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('moving the window loads its years; the picture stands until they are there', async ({
  page,
}) => {
  const served = await serveShards(page);
  await open(page);
  await untilDrawn(page);
  const first = (await summary(page).textContent()) ?? '';
  let release: () => void = () => undefined;
  served.gate = new Promise((resolve) => {
    release = resolve;
  });
  served.asked.length = 0;
  await page.evaluate(() => {
    history.pushState(null, '', '?from=2010&to=2011');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('.loading-more')).toContainText('Đang tải thêm');
  await expect(summary(page)).toHaveText(first);
  release();
  await expect(summary(page)).toContainText(`${countIn({ from: '2010', to: '2011' })} cuộc gặp`);
  await expect(page.locator('.loading-more')).toHaveCount(0);
  await untilDrawn(page);
  const wanted = years('2010', '2011').map(({ file }) => file);
  expect(served.asked.filter((file) => before('2025').includes(file)).toSorted()).toEqual(
    wanted.filter((file) => before('2025').includes(file)).toSorted(),
  );
  // what is hidden adds up to all there is
  const text = (await summary(page).textContent()) ?? '';
  const [shown = 0, hidden = 0] = [/^(\d+) cuộc/, /(\d+) cuộc gặp ngoài/].map((pattern) =>
    Number(pattern.exec(text)?.[1]),
  );
  expect(shown + hidden).toBe(800);
});

test('one end of the window changed keeps the other, though the address had none', async ({
  page,
}) => {
  await serveShards(page);
  await open(page);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(field('Từ')).toHaveValue(latest);
  await field('Đến').fill('2025');
  await field('Đến').press('Enter');
  await expect(page).toHaveURL(/\?from=2025&to=2025$/);
  await expect(summary(page)).toContainText(`${countIn({ from: '2025', to: '2025' })} cuộc gặp`);
  await field('Đến').fill('');
  await field('Đến').press('Enter');
  await field('Từ').fill('');
  await field('Từ').press('Enter');
  await expect(summary(page)).toContainText('800 cuộc gặp');
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(summary(page)).toContainText(`${countIn({ from: latest })} cuộc gặp`);
  await expect(page.getByRole('button', { name: 'Bỏ mọi bộ lọc' })).toBeDisabled();
});

test('a link to a meeting of another year loads the shard that holds it', async ({ page }) => {
  const served = await serveShards(page);
  await open(page, `?select=meeting:${old?.id ?? ''}`);
  await expect(details(page).locator('.evidence blockquote').first()).toContainText(
    `Ngày ${old?.date.edtf ?? ''}`,
  );
  expect(served.asked).toContain(oldShard?.file);
  const others = before('2025').filter((file) => file !== oldShard?.file);
  expect(served.asked.filter((file) => others.includes(file))).toEqual([]);
  expect(served.asked.filter((file) => file.startsWith('ids-'))).toHaveLength(1);
  // the window is the one of the link: none, so the latest years
  await expect(summary(page)).toContainText(`${countIn({ from: latest })} cuộc gặp`);
});

test('a link of old finds its meeting, one to nothing says so', async ({ page }) => {
  await serveShards(page);
  await open(page, '?select=meeting:m-of-old');
  await expect(details(page).locator('.evidence blockquote').first()).toBeVisible();
  await page.goto('/?select=meeting:m-never');
  await expect(details(page)).toContainText('Mục này không còn trong dữ liệu');
});

for (const [name, status, body] of [
  ['fails', 500, ''],
  ['is missing', 404, ''],
  ['is not what was built', 200, '{"schemaVersion":"1.0.0"}'],
] as const)
  test(`a shard that ${name}: a notice with the way out, the rest stays`, async ({ page }) => {
    const served = await serveShards(page);
    const [bad] = years('2026', '2026').filter(({ file }) => file.startsWith('2026-'));
    if (!bad) throw new Error('no shard of 2026');
    served.instead.set(bad.file, { status, body });
    await open(page);
    const notice = page.getByRole('alert');
    await expect(notice).toHaveText(
      `Không tải được ${bad.meetings} cuộc gặp của khoảng thời gian này. Những gì khác vẫn dùng được.`,
    );
    await expect(summary(page)).toContainText(
      `${countIn({ from: latest }) - bad.meetings} cuộc gặp`,
    );
    await untilDrawn(page);
    served.instead.clear();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(summary(page)).toContainText(`${countIn({ from: latest })} cuộc gặp`);
    await expect(notice).toHaveCount(0);
  });

test('nothing of the window can be had: the screen that says so', async ({ page }) => {
  const served = await serveShards(page);
  for (const { file } of manifest.shards) served.instead.set(file, { status: 500, body: '' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  served.instead.clear();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(summary(page)).toContainText(`${countIn({ from: latest })} cuộc gặp`);
});

test('a leader: how many meetings in all, and that only those of the window are listed', async ({
  page,
}) => {
  await serveShards(page);
  const busiest = manifest.counts.people.indexOf(Math.max(...manifest.counts.people));
  const { id = '' } = manifest.people[busiest] ?? {};
  const all = manifest.counts.people[busiest] ?? 0;
  await open(page, `?select=person:${id}`);
  const listed = await details(page).locator('.meetings > li').count();
  expect(listed).toBeGreaterThan(0);
  await expect(details(page)).toContainText(`${listed} cuộc gặp · ${all - listed} bị bộ lọc ẩn`);
  await expect(details(page)).toContainText('Chỉ liệt kê khoảng thời gian đang xem.');
  await details(page).getByRole('button', { name: 'Mở toàn bộ thời gian' }).click();
  await expect(details(page).locator('.meetings > li')).toHaveCount(all);
  await expect(details(page)).not.toContainText('Chỉ liệt kê');
});

test('under a filter, years that are not loaded are drawn as what they are: unfiltered', async ({
  page,
}) => {
  await serveShards(page);
  await open(page, '?countries=LA');
  await expect(summary(page)).toContainText(
    `${countIn({ from: latest, countries: ['LA'] })} cuộc gặp`,
  );
  await expect(page.locator('.timeline')).toContainText('chưa tải, chưa lọc');
  expect(await page.locator('.chart g.unread').count()).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
  await expect(page.locator('.chart g.unread')).toHaveCount(0);
});
