import type { Graph } from '../src/graph/schema.ts';
import { expect, test } from './watched-test.ts';
import { details, drawn, open, pickPerson, untilDrawn } from './explorer.ts';

test('search finds names without accents and by other spellings', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: /Tìm/ });
  await expect(box).toBeFocused();
  await box.fill('hun xen');
  await expect(page.getByRole('option').first()).toContainText('Hun Sen');
  await box.fill('pham minh chinh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=person:vn-pham-minh-chinh/);
  await box.fill('Phạm'.normalize('NFD'));
  await expect(page.getByRole('option').first()).toContainText('Phạm Minh Chính');
  await box.fill('zzzz');
  await expect(page.getByText('Không có ai, nước hay chủ đề')).toBeVisible();
});

test('search finds topics too, and choosing one filters by it', async ({ page }) => {
  await open(page);
  const box = page.getByRole('combobox', { name: /Tìm/ });
  await box.fill('bien gioi');
  const option = page.getByRole('search').getByRole('option');
  await expect(option).toHaveText(['Biên giới, lãnh thổchủ đề · 3 cuộc gặp']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/topics=border/);
  await expect(page.locator('.summary')).toContainText('5 không nói về chủ đề này');
  await box.fill('van hoa');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/topics=border(,|%2C)culture/);
});

test('where articles disagree, each version names its article', async ({ page }) => {
  await page.route('**/graph.json', async (route) => {
    const graph = (await (await route.fetch()).json()) as Graph;
    const [one, other] = graph.evidence.filter(
      ({ article }, at, all) => all.findIndex((first) => first.article === article) === at,
    );
    const [meeting] = graph.meetings;
    if (!one || !other || !meeting) throw new Error('no two articles');
    meeting.disagreements = [
      {
        field: 'kind',
        values: [
          { value: 'visit', evidence: [one.id] },
          { value: 'phone', evidence: [other.id] },
        ],
      },
      { field: 'place', values: [{ value: 'Hà Nội', evidence: [one.id, other.id] }] },
    ];
    await route.fulfill({ json: graph });
  });
  await open(page);
  const first = await page.evaluate(async () => {
    const graph = (await (await fetch('graph.json')).json()) as Graph;
    return graph.meetings[0]?.id ?? '';
  });
  await open(page, `?select=meeting:${first}`);
  const section = details(page).locator('.disagreements');
  await expect(section.getByRole('term')).toHaveText(['Loại', 'Nơi']);
  await expect(section.locator('strong')).toHaveText(['chuyến thăm', 'điện đàm', 'Hà Nội']);
  await expect(section.locator('cite')).toHaveText([/^[^·]+$/, /^[^·]+$/, /^[^·]+ · [^·]+$/]);
});

test('a meeting at the margin of conferences names them', async ({ page }) => {
  await open(page);
  const id = await page.evaluate(async () => {
    const { meetings } = (await (await fetch('graph.json')).json()) as Graph;
    return meetings.find(({ marginsOf }) => marginsOf.length > 0)?.id ?? '';
  });
  await open(page, `?select=meeting:${id}`);
  await expect(details(page)).toContainText('Bên lề: ACMECS 10, CLMV 11, GMS 8');
});

test('what was spoken of: each topic opens its sentence, and filters', async ({ page }) => {
  await open(page, '?select=person:kh-hun-manet');
  await details(page)
    .getByRole('button', { name: /Hun Manet/ })
    .first()
    .click();
  const topic = details(page).locator('summary', { hasText: 'Biên giới' });
  await topic.focus();
  await page.keyboard.press('Enter');
  const quote = details(page).locator('.topics blockquote:visible');
  await expect(quote).toContainText('kết nối giao thông, nhất là ở khu vực biên giới');
  const filter = details(page).getByRole('button', { name: 'Bộ lọc: Biên giới' });
  await filter.click();
  await expect(page).toHaveURL(/topics=border/);
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.summary')).toContainText('5 không nói về chủ đề này');
  await page.locator('summary', { hasText: 'Chủ đề' }).click();
  await expect(page.getByRole('checkbox', { name: /Biên giới/ })).toBeChecked();
  await filter.click();
  await expect(page).not.toHaveURL(/topics/);
});

test('a topic that no meeting has hides all of them, and says which filter to widen', async ({
  page,
}) => {
  await open(page, '?topics=moon');
  await page.getByRole('button', { name: 'Bỏ lọc chủ đề (8)' }).click();
  await expect(page.locator('.summary')).toContainText('8 cuộc gặp');
});

test('the table says what the network says, and sorts', async ({ page }) => {
  await open(page, '?view=table');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(8);
  await expect(page.getByRole('columnheader', { name: /Ngày/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByRole('button', { name: /^Nơi/ }).click();
  await expect(page.getByRole('columnheader', { name: /Nơi/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await rows.filter({ hasText: 'Hun Sen' }).getByRole('button').first().click();
  await expect(details(page)).toContainText('Vì sao ngày này?');
});

test('how two people are linked, every hop dated and quoted', async ({ page }) => {
  await open(page, '?view=path');
  await pickPerson(page, 'Người thứ nhất', 'hun xen');
  await pickPerson(page, 'Người thứ hai', 'thongloun');
  await expect(page).toHaveURL(/a=kh-hun-sen&b=la-thongloun-sisoulith/);
  const chain = page.locator('.chain').first();
  await expect(chain.locator('.chain-pair')).toHaveCount(2);
  await expect(chain.locator('blockquote').first()).not.toBeEmpty();
  await pickPerson(page, 'Người thứ nhất', 'prak');
  await expect(page.getByText('Không có chuỗi cuộc gặp nào')).toBeVisible();
});

test('lenses draw leaders, parties, countries', async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  await page.getByRole('button', { name: 'Quốc gia', exact: true }).click();
  await expect
    .poll(async () => (await drawn(page)).sort())
    .toEqual(['country:KH', 'country:LA', 'country:VN']);
  await page.getByRole('button', { name: 'Đảng', exact: true }).click();
  await expect
    .poll(async () => (await drawn(page)).every((id) => id.startsWith('party:')))
    .toBe(true);
});

test('focus: one, two, three steps, and back', async ({ page }) => {
  await open(page, '?lens=leaders&focus=person:kh-hun-manet');
  await expect
    .poll(async () => (await drawn(page)).sort())
    .toEqual(['person:kh-hun-manet', 'person:vn-pham-minh-chinh']);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/hops=2/);
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus/);
});

test('the network by keyboard: one tab stop, arrows walk, a live region tells, Enter selects', async ({
  page,
}) => {
  await open(page, '?lens=leaders');
  await untilDrawn(page);
  const twin = page.getByRole('listbox', { name: /Mạng lưới/ });
  await twin.focus();
  await page.keyboard.press('Home');
  const first = await twin.getByRole('option').textContent();
  expect(first).toMatch(/lãnh đạo, \d+ quan hệ, nút 1 trên 11/);
  await page.keyboard.press('End');
  await expect(page.locator('.twin-said')).toContainText('nút 11 trên 11');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=person:/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=person:/);
});

test('by keyboard from the first screen to the evidence of a leader in five presses after finding him', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('hun manet');
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.meetings blockquote').first()).toContainText('Hun Manet');
});

test('take away: CSV, GEXF, calendar, pictures; what is left out is said', async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  await page.locator('summary', { hasText: 'Mang về' }).click();
  for (const [name, extension] of [
    ['CSV', 'csv'],
    ['GEXF', 'gexf'],
    ['JSON-LD', 'jsonld'],
    ['iCalendar', 'ics'],
    ['PNG', 'png'],
    ['SVG', 'svg'],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.locator('.take-away').getByRole('button', { name, exact: true }).click();
    expect((await waiting).suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
    if (name === 'iCalendar') await expect(page.locator('.take-away-said')).toContainText('Bỏ');
  }
});

test('English, all of it', async ({ page }) => {
  await open(page, '?lang=en&select=person:vn-bui-thi-minh-hoai');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Who met whom, when, and the sentence that says so')).toBeVisible();
  await expect(details(page)).toContainText('29 November 2021 or 29 November 2022');
});

test('dark theme stays chosen', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('hovering a mark lights its people in the network', async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  await page.locator('.mark-at').first().hover();
  await expect
    .poll(() => page.evaluate(() => window.cuocGapTest?.cy?.elements('.faded').length ?? 0))
    .toBeGreaterThan(0);
});

test('playback goes through time', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Tới một bước' }).click();
  await expect(page).toHaveURL(/to=2021-12/);
  await page.getByRole('button', { name: 'Tới một bước' }).click();
  await expect(page).toHaveURL(/from=2022-01&to=2022-12/);
});

test('embedded: the same state without the header', async ({ page }) => {
  await page.goto('/?embed=1&lens=leaders');
  await expect(page.getByRole('button', { name: 'Lãnh đạo', pressed: true })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
});
