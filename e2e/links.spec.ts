import { readFileSync } from 'node:fs';
import { expect, test } from './watched-test.ts';
import { clickOn, open, summary, untilDrawn } from './explorer.ts';
import type { Opened } from './links/open-link.ts';

const folder = `${import.meta.dirname}/links`;
const frozen = JSON.parse(readFileSync(`${folder}/frozen-links.json`, 'utf8')) as (Opened & {
  link: string;
})[];

for (const { link, title, meetings, broken } of frozen.filter((_, at) => at % 9 === 4))
  test(`a link of that day opens as it did: ${link}`, async ({ page }) => {
    await page.route('**/graph.json', (route) =>
      route.fulfill({ path: `${folder}/graph-of-that-day.json` }),
    );
    await page.goto(`/${link}`);
    const said = link.includes('lang=en') ? /^(\d+) meeting/ : /^(\d+) cuộc gặp/;
    await expect(summary(page)).toHaveText(new RegExp(`^${meetings} `));
    await expect(summary(page)).toHaveText(said);
    await expect(page).toHaveTitle(title === null ? /^Cuộc gặp: / : `${title} · Cuộc gặp`);
    await expect(page.locator('.notice')).toHaveCount(broken.length);
  });

test('the address equals the view at every step, and Back undoes them one by one', async ({
  page,
}) => {
  await open(page);
  await untilDrawn(page);
  const seen = [page.url()];
  const step = async (act: () => Promise<void>) => {
    await act();
    await expect.poll(() => page.url()).not.toBe(seen.at(-1));
    seen.push(page.url());
  };
  await step(() => page.getByRole('button', { name: 'Lãnh đạo', exact: true }).click());
  await step(() => page.getByRole('checkbox', { name: 'Chỉ ngày chắc chắn' }).check());
  await step(() => clickOn(page, 'person:kh-hun-manet'));
  await step(() => page.getByRole('button', { name: 'Bảng', exact: true }).click());
  await step(() => page.getByRole('button', { name: /^Nơi/ }).click());
  await step(() => page.getByRole('button', { name: 'English' }).click());
  const text = await summary(page).textContent();
  await page.reload();
  await expect(summary(page)).toHaveText(text ?? '');
  await expect(page.getByRole('columnheader', { name: /Place/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  for (const url of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveURL(url);
  }
  await expect(page.getByRole('button', { name: 'Tất cả', pressed: true })).toBeVisible();
});

test('the camera is in the link on request only, and stays true while one looks around', async ({
  page,
}) => {
  await open(page);
  await untilDrawn(page);
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await expect(page).not.toHaveURL(/camera=/);
  await page.locator('summary', { hasText: 'Mang về' }).click();
  const keep = page.getByRole('checkbox', { name: 'Liên kết giữ cả vị trí đang nhìn' });
  await keep.check();
  await expect(page).toHaveURL(/camera=\d/);
  const before = page.url();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  const zoom = () => page.evaluate(() => window.cuocGapTest?.cy?.zoom().toFixed(2));
  const zoomed = await zoom();
  await page.reload();
  await untilDrawn(page);
  await expect.poll(zoom).toBe(zoomed);
});
