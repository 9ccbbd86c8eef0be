import { expect, test } from './watched-test.ts';
import { details, open, pickPerson } from './explorer.ts';

/** What a new user asks, answered by the page alone. */
const find = async (page: Parameters<typeof open>[0], name: string) => {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
};

test('whom did Hun Manet meet, and where?', async ({ page }) => {
  await open(page);
  await find(page, 'hun manet');
  const meetings = details(page).locator('.meetings > li');
  await expect(meetings).toHaveCount(1);
  await expect(meetings).toContainText('Phạm Minh Chính – Hun Manet');
  await expect(meetings).toContainText('Côn Minh');
  await expect(meetings).toContainText('6/11/2024');
  await expect(meetings.locator('blockquote')).toContainText('Samdech Hun Manet vào ngày 6/11');
});

test('how are Prak Sokhon and Thongloun Sisoulith linked?', async ({ page }) => {
  await open(page);
  await find(page, 'prak sokhon');
  await details(page).getByRole('button', { name: 'Hai người liên hệ thế nào?' }).click();
  await pickPerson(page, 'Người thứ hai', 'thongloun');
  await expect(page.getByText('Không có chuỗi cuộc gặp nào')).toBeVisible();
  const link = page.locator('.chain.weak').first();
  await expect(link.locator('.chain-pair').first()).toContainText('Prak Sokhonn → Lê Hoài Trung');
  await expect(link.locator('.chain-side')).toHaveText(
    'Lê Hoài Trung cùng Đảng Cộng sản Việt Nam Nguyễn Phú Trọng',
  );
  await expect(link.locator('.chain-pair').last()).toContainText(
    'Nguyễn Phú Trọng → Thongloun Sisoulith',
  );
  await expect(link).toContainText('có lẽ 18/5/2021');
  await expect(link).toContainText('26/2/2023 hoặc 26/2/2024');
  await expect(link.locator('blockquote')).toHaveCount(2);
});

test('which dates are uncertain, and why?', async ({ page }) => {
  await open(page);
  const uncertain = details(page).locator('.ranked').last();
  await expect(uncertain.locator('li')).toHaveText([
    /Prak Sokhonn\s*có lẽ 18\/5\/2021/,
    /Men Sam An\s*29\/11\/2021 hoặc 29\/11\/2022/,
    /Sonexay Siphandone\s*26\/2\/2023 hoặc 26\/2\/2024/,
  ]);
  await uncertain.getByRole('button').last().click();
  const why = details(page).locator('.why li');
  await expect(why).toContainText([
    /Sonexay Siphandone giữ chức Thủ tướng .* từ 30\/12\/2022/,
    /Nguyễn Phú Trọng giữ chức Tổng Bí thư .* đến 19\/7\/2024/,
    'Còn lại các năm 2023, 2024; bài báo không cho phép chọn.',
  ]);
});
