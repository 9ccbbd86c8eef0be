import { expect, it } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { readDates } from './read-dates.ts';

const show = (text: string): string[] => {
  const tokens = tokenise(text);
  const part = (v: { year: number | null; month: number | null; day: number | null }) =>
    `${String(v.day ?? '?')}/${String(v.month ?? '?')}/${String(v.year ?? '?')}`;
  return readDates(tokens, 0, tokens.length).map(({ value }) =>
    value.anaphoric
      ? 'same'
      : `${part(value)}${value.until ? `..${part(value.until)}` : ''}${value.relative ? ` ${value.relative.unit}${String(value.relative.offset)}` : ''}`,
  );
};

it.each([
  ['Ngày 18/2, tại Hà Nội', '18/2/?'],
  ['Chiều 29/11, tại Hà Nội', '29/11/?'],
  ['Sáng ngày 24-3', '24/3/?'],
  ['ngày 16.4, thay mặt', '16/4/?'],
  ['ngày 26 tháng 2 năm 2024', '26/2/2024'],
  ['hôm nay (26/2)', '26/2/?'],
  ['Sáng nay (22/3)', '22/3/?'],
  ['chiều ngày 02/10/2017', '2/10/2017'],
  ['từ ngày 8 đến 10/1', '8/1/?..10/1/?'],
  ['từ 30/11 đến 2/12', '30/11/?..2/12/?'],
  ['từ ngày 14 đến 17-4-2025', '14/4/2025..17/4/2025'],
  ['từ ngày 02 đến ngày 06 tháng 10 năm 2017', '2/10/2017..6/10/2017'],
  ['trong hai ngày 19 và 20-6', '19/6/?..20/6/?'],
  ['từ ngày 23-24/12/2018', '23/12/2018..24/12/2018'],
  ['(ngày 11-12/4)', '11/4/?..12/4/?'],
  ['trong hai ngày 24/4 và 25/4', '24/4/?..25/4/?'],
  ['trong hai ngày 18/11 - 19/11', '18/11/?..19/11/?'],
  ['(30/6 - 2/7/2019)', '30/6/2019..2/7/2019'],
  ['thăm Thụy Điển 4 ngày, từ ngày 29/5', '29/5/?..1/6/?'],
  ['chuyến thăm ba ngày, bắt đầu từ 3-6-2019', '3/6/2019..5/6/2019'],
  ['chuyến thăm kéo dài tới 26/5', '26/5/?'],
  ['vào cuối tháng Sáu tới', '?/6/?'],
  ['vào tháng 7/2024', '?/7/2024'],
  ['tháng 11-2013', '?/11/2013'],
  ['thăm Singapore (9/2011), hai bên', '?/9/2011'],
  ['hồi tháng 9', '?/9/?'],
  ['tháng 9 năm ngoái', '?/9/? year-1'],
  ['năm 2023', '?/?/2023'],
  ['chiều nay tiếp', '?/?/? day0'],
  ['Hôm qua, trong buổi tiếp', '?/?/? day-1'],
  ['Chiều cùng ngày', 'same'],
  ['Sáng cùng ngày 31.5, ông', '31/5/?'],
  ['Thứ Hai, 26/02/2024', '26/2/2024'],
  ['ngày 18-11 (giờ địa phương)', '18/11/?'],
])('%s → %s', (text, expected) => expect(show(text)).toEqual([expected]));

it.each([
  'Quảng trường 19/8',
  'Quốc khánh 2/9',
  'với 462/466 đại biểu',
  '2/3 số phiếu',
  'Kết luận số 228-KL/TW',
  'Quyết định 1868/QĐ-TTg',
  'tăng 12,5% và 16.5%',
  'giai đoạn 2021 - 2026',
  '10 tháng đầu',
  'ngày 31/4',
  'trực 24/7',
  'tỉ số 3/1',
  'khóa XIII, kỳ họp thứ 6',
  'Cách mạng tháng Tám',
  'dùng tới 3/4 ngân sách',
  'trong ba ngày liền',
])('no date in %s', (text) => expect(show(text)).toEqual([]));

it.each([
  ['Chiều 20-11 (giờ địa phương, sáng 21-11 giờ Việt Nam), Thủ tướng', ['20/11/?']],
  ['Đúng 22h ngày 19-11 (giờ địa phương, tức 9h sáng 20-11 giờ Việt Nam)', ['19/11/?']],
  ['Chiều 29/5, giờ địa phương, tức rạng sáng 30/5 theo giờ Hà Nội', ['29/5/?']],
  ['Rạng sáng 30/5 giờ Việt Nam, tức chiều 29/5 giờ địa phương', ['29/5/?']],
  // one day only is the day, by whatever clock
  ['Sáng 26/1 (giờ Việt Nam), Thủ tướng', ['26/1/?']],
  ['Sáng 26/1 (giờ Việt Nam), sau chuyến thăm ngày 20/1', ['26/1/?', '20/1/?']],
])('%s: the day where the meeting was', (text, days) => expect(show(text)).toEqual(days));

it.each([
  ['Sáng 5/3 ông A gặp bà B, chiều cùng ngày gặp ông C', ['5/3/?', '5/3/?']],
  ['Sáng nay ông A gặp bà B, chiều cùng ngày gặp ông C', ['?/?/? day0', '?/?/? day0']],
  // not the days of a visit, nor a month
  ['Thăm Lào từ 5 đến 7/3, ông A cùng ngày gặp bà B', ['5/3/?..7/3/?', 'same']],
  ['Tháng 3/2018 ông A đến, cùng ngày gặp bà B', ['?/3/2018', 'same']],
  ['Cùng ngày, ông A gặp bà B và sáng 6/3 gặp ông C', ['same', '6/3/?']],
])('%s: the day said before', (text, days) => expect(show(text)).toEqual(days));
