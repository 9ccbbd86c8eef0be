import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { readDates } from './read-dates.ts';

type Part = { year: number | null; month: number | null; day: number | null } | null;
const part = (v: Part) =>
  v && `${String(v.day ?? '?')}/${String(v.month ?? '?')}/${String(v.year ?? '?')}`;

/** What is read as a date, what it says, and the rule that says so. */
const read = (text: string): string[] => {
  const tokens = tokenise(text);
  return readDates(tokens, 0, tokens.length).map(({ start, end, rule, value }) => {
    const { until, relative, anaphoric } = value;
    const said = relative
      ? [value.month === null ? [] : part(value), relative.unit, String(relative.offset)].flat()
      : [anaphoric ? 'same day' : [part(value), until && part(until)]].flat();
    return `${text.slice(start, end)}: ${said.filter((word) => word !== null).join(' ')} (${rule})`;
  });
};

test.each(
  'Ngày Sáng Trưa Chiều Tối Đêm Hôm Nay qua mai từ đến mùng mồng Sớm Khuya Ngay rạng'.split(' '),
)('"%s 18/2" is a day', (cue) =>
  expect(read(`Ông A ${cue} 18/2 gặp bà B`)).toEqual([`${cue} 18/2: 18/2/? (ngày D/M)`]),
);

test.each(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhật', 'nay', 'qua', 'mai'])(
  'behind a day of the week: %s',
  (name) => {
    expect(read(`thứ ${name}, 26/2, ông A`).join()).toMatch(/26\/2: 26\/2\/\?/u);
    expect(read(`vừa ${name} (26/2), ông A`).join()).toMatch(/26\/2: 26\/2\/\?/u);
    expect(read(`thứ ${name}/26/2, ông A`)).toEqual([]);
  },
);

const ranges: [text: string, dates: string[]][] = [
  ['ngày 19, 20/6', ['ngày 19, 20/6: 19/6/? 20/6/? (ngày D và D/M)']],
  ['từ 8-10/1', ['từ 8-10/1: 8/1/? 10/1/? (ngày D và D/M)']],
  ['từ ngày 8 tới ngày 10/1', ['từ ngày 8 tới ngày 10/1: 8/1/? 10/1/? (từ ngày D đến D/M)']],
  ['từ 2/1/2018 đến 5/1', ['từ 2/1/2018 đến 5/1: 2/1/2018 5/1/2018 (từ ngày D đến D/M)']],
  ['từ 30/12 đến 2/1/2019', ['từ 30/12 đến 2/1/2019: 30/12/2018 2/1/2019 (từ ngày D đến D/M)']],
  ['từ 30/12/2018 đến 2/1', ['từ 30/12/2018 đến 2/1: 30/12/2018 2/1/2019 (từ ngày D đến D/M)']],
  ['từ 30/12 đến 2/1', ['từ 30/12 đến 2/1: 30/12/? 2/1/? (từ ngày D đến D/M)']],
  ['từ ngày 23-24/12', ['từ ngày 23-24/12: 23/12/? 24/12/? (từ ngày D đến D/M)']],
  ['từ 31 đến 2/4', ['đến 2/4: 2/4/? (ngày D/M)']],
  ['thăm ngày 25 đến 28/3', ['ngày 25 đến 28/3: 25/3/? 28/3/? (ngày D và D/M)']],
  ['từ 008 đến 10/1', ['đến 10/1: 10/1/? (ngày D/M)']],
  ['từ 8 đến khi gặp', []],
  ['từ 8/4 gặp 9/4', ['từ 8/4: 8/4/? (ngày D/M)']],
  ['từ 8/4 đến Hà Nội', ['từ 8/4: 8/4/? (ngày D/M)']],
  ['ngày 10/6 đến 12/6', ['ngày 10/6 đến 12/6: 10/6/? 12/6/? (ngày D và D/M)']],
  ['ngày 10/6 - ông A', ['ngày 10/6: 10/6/? (ngày D/M)']],
  ['ngày 10/6 gặp 11/6', ['ngày 10/6: 10/6/? (ngày D/M)']],
  // "và" joins neighbours, other days are two reports
  ['ngày 10/6 và 11/6', ['ngày 10/6 và 11/6: 10/6/? 11/6/? (ngày D và D/M)']],
  ['ngày 10/6 và 12/6', ['ngày 10/6: 10/6/? (ngày D/M)']],
  ['ngày 10/6 và 10/6', ['ngày 10/6: 10/6/? (ngày D/M)']],
  ['ngày 20 và 20/6', []],
  ['ngày 21 và 20/6', []],
  ['sáng 8 và 10/1', []],
  ['sáng 8-10/1', ['sáng 8-10/1: 8/1/? 10/1/? (ngày D và D/M)']],
  ['sáng 8-10, ông', ['sáng 8-10: 8/10/? (ngày D/M)']],
  ['hôm 27 - 28/2', ['hôm 27 - 28/2: 27/2/? 28/2/? (ngày D và D/M)']],
  // what stands before the days of a range
  [
    'từ tối 21/5 đến hết ngày 25/5',
    ['từ tối 21/5 đến hết ngày 25/5: 21/5/? 25/5/? (từ ngày D đến D/M)'],
  ],
  [
    'từ hôm nay, 31-5 cho đến 2-6',
    ['từ hôm nay, 31-5 cho đến 2-6: 31/5/? 2/6/? (từ ngày D đến D/M)'],
  ],
  ['từ 12/3, chiều 14/3', ['từ 12/3: 12/3/? (ngày D/M)', 'chiều 14/3: 14/3/? (ngày D/M)']],
  ['kéo dài đến hết ngày 27/3', ['đến hết ngày 27/3: 27/3/? (ngày D/M)']],
  ['đến hết nhiệm kỳ', []],
  // no visit is longer than 45 days
  ['ngày 10/1 - 24/2', ['ngày 10/1 - 24/2: 10/1/? 24/2/? (ngày D và D/M)']],
  ['ngày 10/1 - 25/2', ['ngày 10/1: 10/1/? (ngày D/M)']],
  ['5 ngày (từ 4-8/6)', ['từ 4-8/6: 4/6/? 8/6/? (ngày D và D/M)']],
  ['hai ngày (8 - 9/7)', ['ngày (8 - 9/7: 8/7/? 9/7/? (ngày D/M)']],
];
test.each(ranges)('%s', (text, dates) => expect(read(text)).toEqual(dates));

const lengths: [text: string, dates: string[]][] = [
  ['1 ngày, từ 5/5', ['từ 5/5: 5/5/? (ngày D/M)']],
  ['2 ngày, từ 5/5', ['2 ngày, từ 5/5: 5/5/? 6/5/? (N ngày, từ ngày D/M)']],
  ['15 ngày, từ 5/5', ['15 ngày, từ 5/5: 5/5/? 19/5/? (N ngày, từ ngày D/M)']],
  ['16 ngày, từ 5/5', ['từ 5/5: 5/5/? (ngày D/M)']],
  ['4 ngày (tính từ 5/5)', ['4 ngày (tính từ 5/5: 5/5/? 8/5/? (N ngày, từ ngày D/M)']],
  ['4 ngày kể từ ngày 5/5', ['4 ngày kể từ ngày 5/5: 5/5/? 8/5/? (N ngày, từ ngày D/M)']],
  ['hai ngày từ 5/5', ['hai ngày từ 5/5: 5/5/? 6/5/? (N ngày, từ ngày D/M)']],
  ['bốn ngày từ 5/5', ['bốn ngày từ 5/5: 5/5/? 8/5/? (N ngày, từ ngày D/M)']],
  ['năm ngày từ 5/5', ['năm ngày từ 5/5: 5/5/? 9/5/? (N ngày, từ ngày D/M)']],
  ['sáu ngày từ 5/5', ['sáu ngày từ 5/5: 5/5/? 10/5/? (N ngày, từ ngày D/M)']],
  ['bảy ngày từ 5/5', ['bảy ngày từ 5/5: 5/5/? 11/5/? (N ngày, từ ngày D/M)']],
  ['tám ngày từ 5/5', ['tám ngày từ 5/5: 5/5/? 12/5/? (N ngày, từ ngày D/M)']],
  ['4 ngày từ 5/5 đến 8/5', ['từ 5/5 đến 8/5: 5/5/? 8/5/? (từ ngày D đến D/M)']],
  ['4 ngày, từ 5/5 đến Hà Nội', ['từ 5/5: 5/5/? (ngày D/M)']],
  ['4 ngày, bắt đầu 5/5', []],
  ['4 ngày 5/5', ['ngày 5/5: 5/5/? (ngày D/M)']],
  ['4 tuần, từ 5/5', ['từ 5/5: 5/5/? (ngày D/M)']],
  ['4 ngày, từ Hà Nội', []],
  ['vài ngày, từ 5/5', ['từ 5/5: 5/5/? (ngày D/M)']],
  // over the end of February the year decides
  ['4 ngày, từ 27/2', ['từ 27/2: 27/2/? (ngày D/M)']],
  ['4 ngày, từ 27/2/2019', ['4 ngày, từ 27/2/2019: 27/2/2019 2/3/2019 (N ngày, từ ngày D/M)']],
];
test.each(lengths)('as long as it lasts: %s', (text, dates) => expect(read(text)).toEqual(dates));

const days: [text: string, dates: string[]][] = [
  ['cuộc bầu cử vừa qua (15/3)', ['15/3: 15/3/? (D/M/Y)']],
  ['vừa qua 15/3', []],
  ['vừa mai 15/3', ['mai 15/3: 15/3/? (ngày D/M)']],
  ['ông A qua (15/3)', ['qua (15/3: 15/3/? (ngày D/M)']],
  ['tới 26/5', []],
  ['chiều dài 26/5', []],
  ['sáng ngày, 15/3', ['sáng ngày, 15/3: 15/3/? (ngày D/M)']],
  ['sáng, ngày 15/3', ['sáng, ngày 15/3: 15/3/? (ngày D/M)']],
  ['sáng (ngày 15/3)', ['sáng (ngày 15/3: 15/3/? (ngày D/M)']],
  ['ngày ngày 15/3', ['ngày ngày 15/3: 15/3/? (ngày D/M)']],
  ['trong ngày (8/7)', ['ngày (8/7: 8/7/? (ngày D/M)']],
  ['ông A (18/2/2024)', ['18/2/2024: 18/2/2024 (D/M/Y)']],
  ['ông A (18/2)', []],
  ['ông A, 18/2', []],
  ['thứ hai 18/2', ['18/2: 18/2/? (D/M/Y)']],
  ['chủ nhật 18/2', ['18/2: 18/2/? (D/M/Y)']],
  ['phiên thứ hai 18', []],
  ['thứ hai - 18/2', []],
  ['thứ hai là 18/2', []],
  ['kéo dài cùng 18/2', []],
  ['số 18/2/2024', []],
  ['Hội nghị lần thứ 25 tháng 11-2017', ['tháng 11-2017: ?/11/2017 (tháng M)']],
  ['Hội nghị lần 4 tháng 12/2018', ['tháng 12/2018: ?/12/2018 (tháng M)']],
  ['thứ 25 tháng 11-2017', ['25 tháng 11-2017: 25/11/2017 (D/M/Y)']],
  ['ngày 3 tháng mười hai', ['ngày 3 tháng mười hai: 3/12/? (ngày D/M)']],
  ['1/18/2/2024', []],
  ['1.18/2/2024', []],
  ['1-18/2/2024', []],
];
test.each(days)('a day: %s', (text, dates) => expect(read(text)).toEqual(dates));

test.each(['khánh', 'trường', 'thắng', 'mạng', 'viện', 'lễ', 'dịp', 'tết'])(
  '"%s 2/9/2019" is the name of something',
  (name) => expect(read(`${name} 2/9/2019`)).toEqual([]),
);

test.each(['đầu', 'giữa', 'cuối', 'trong', 'hồi', 'vào'])('%s tháng tư', (cue) =>
  expect(read(`${cue} tháng tư`)).toEqual(['tháng tư: ?/4/? (tháng M)']),
);
test.each(['tới', 'này', 'vừa', 'qua'])('tháng tư %s', (cue) => {
  expect(read(`tháng tư ${cue}`)).toEqual(['tháng tư: ?/4/? (tháng M)']);
  expect(read(`cách mạng tháng tư ${cue}`)).toEqual([]);
});

const months: [text: string, dates: string[]][] = [
  ['vào tháng mười một', ['tháng mười một: ?/11/? (tháng M)']],
  ['tháng tư', []],
  ['tháng tư năm 2019', ['tháng tư năm 2019: ?/4/2019 (tháng M)']],
  ['tháng tư năm ngoái', ['tháng tư năm ngoái: ?/4/? year -1 (tháng M)']],
  ['3 tháng 9', []],
  ['tháng 9', ['tháng 9: ?/9/? (tháng M)']],
  ['tháng 3-4', ['tháng 3: ?/3/? (tháng M)']],
  ['tháng 3/4', []],
  ['tháng 3/2019', ['tháng 3/2019: ?/3/2019 (tháng M)']],
  ['tháng 13', []],
  ['tháng 0', []],
  ['trong tháng trước', ['tháng trước: month -1 (tháng trước)']],
  ['đầu tháng này', ['tháng này: month 0 (tháng trước)']],
  ['thăm A tháng tới.', ['tháng tới: month 1 (tháng trước)']],
  ['hồi giữa tháng trước khi thăm A', ['tháng trước: month -1 (tháng trước)']],
  ['hai tháng trước', []],
  ['3 tháng sau', []],
  ['những tháng tới', []],
  ['vào tháng trước đó', []],
  ['tháng trước khi nhậm chức', []],
  ['tháng tới Pháp', []],
  ['trong thành 9', []],
  ['(9/2011)', ['(9/2011: ?/9/2011 ((M/Y))']],
  ['(1/2011)', ['(1/2011: ?/1/2011 ((M/Y))']],
  ['(12/2011)', ['(12/2011: ?/12/2011 ((M/Y))']],
  ['(13/2011)', []],
  ['(0/2011)', []],
  ['(9/1811)', []],
  ['(9-2011)', ['(9-2011: ?/9/2011 ((M/Y))']],
  ['(9 2011)', []],
  ['(9/2011 -', []],
  ['sáng 9/2011)', []],
  ['(A/2011)', []],
  ['(9/A)', []],
  [
    'các năm 2001, 2006 và 2013',
    ['năm 2001: ?/?/2001 (năm Y)', '2006: ?/?/2006 (năm Y, Y)', '2013: ?/?/2013 (năm Y, Y)'],
  ],
  ['năm 2001 và 300 người', ['năm 2001: ?/?/2001 (năm Y)']],
  ['giải 2001, 2006', []],
  ['ông A (2002)', ['(2002: ?/?/2002 ((Y))']],
  ['ông A (1802)', []],
  ['thăm A vào 2025 nhân dịp', ['vào 2025: ?/?/2025 (vào Y)']],
  ['thăm A vào 2025.', ['vào 2025: ?/?/2025 (vào Y)']],
  ['đầu tư vào 2000 dự án', []],
  ['vào 2019-2020', []],
  ['vào 02019', []],
  ['ông A (2002 -', []],
];
test.each(months)('a month: %s', (text, dates) => expect(read(text)).toEqual(dates));

const words: [text: string, dates: string[]][] = [
  ['năm 2019', ['năm 2019: ?/?/2019 (năm Y)']],
  ['năm 1800', []],
  ['năm ngoái', ['năm ngoái: year -1 (năm Y)']],
  ['năm nay', ['năm nay: year 0 (năm Y)']],
  ['năm nay (16/1)', ['năm nay: year 0 (năm Y)', '16/1: 16/1/? (D/M/Y)']],
  ['năm trước', []],
  ['năm tới', []],
  ['năm sau', []],
  ['năm châu', []],
  ['sáng nay', ['sáng nay: day 0 (hôm nay)']],
  ['trưa nay', ['trưa nay: day 0 (hôm nay)']],
  ['chiều mai', ['chiều mai: day 1 (hôm nay)']],
  ['tối qua', ['tối qua: day -1 (hôm nay)']],
  ['đêm qua', ['đêm qua: day -1 (hôm nay)']],
  ['khuya qua', ['khuya qua: day -1 (hôm nay)']],
  ['hôm kia', ['hôm kia: day -2 (hôm nay)']],
  ['sáng hôm qua', ['sáng hôm qua: day -1 (hôm nay)']],
  ['ngày hôm nay', ['ngày hôm nay: day 0 (hôm nay)']],
  ['ngày mai', ['ngày mai: day 1 (hôm nay)']],
  ['ngày nay', []],
  ['ngày qua', []],
  ['hôm nào', []],
  ['tới mai', []],
  ['sáng qua, 16-1', ['sáng qua, 16-1: 16/1/? (hôm nay)']],
  ['sáng qua, ngày 16-1', ['sáng qua, ngày 16-1: 16/1/? (hôm nay)']],
  ['sáng qua (ngày 16-1)', ['sáng qua (ngày 16-1: 16/1/? (hôm nay)']],
  ['sáng nay ngày 16-1', ['sáng nay ngày 16-1: 16/1/? (hôm nay)']],
  ['sáng nay - 16-1', ['sáng nay: day 0 (hôm nay)']],
  ['hôm đó', ['hôm đó: same day (cùng ngày)']],
  ['cùng hôm', ['cùng hôm: same day (cùng ngày)']],
  ['cùng ngày 31/5', ['cùng ngày 31/5: 31/5/? (cùng ngày)']],
  ['cùng tháng', []],
];
test.each(words)('in words: %s', (text, dates) => expect(read(text)).toEqual(dates));

test('what goes on behind the end of its sentence is not read', () => {
  const tokens = tokenise('Ngày 10/6 - 12/6/2019');
  const [date] = readDates(tokens, 0, tokens.length - 2);
  expect(date).toMatchObject({ from: 0, to: 4, value: { day: 10, month: 6, until: null } });
});

test('the number in the name of a group of countries is no day', () => {
  expect(read('dự Hội nghị G20 tháng 11/2024')).toEqual(['tháng 11/2024: ?/11/2024 (tháng M)']);
  expect(read('dự Hội nghị G7 tháng 6 tới')).toEqual(['tháng 6: ?/6/? (tháng M)']);
  expect(read('dự hội nghị ngày 20 tháng 11/2024').join()).toContain('20/11/2024');
});
