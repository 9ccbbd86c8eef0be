import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

const visit = 'Sáng 12/9, Bộ trưởng Trần Văn Bình tiếp Đại sứ Hà Lan Jan Visser.';
const talks =
  'Hồi tháng 4 vừa qua, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Peru Juan Quispe.';
const said = (...sentences: string[]) => readDates(sentences.join(' ')).map((one) => one.said);

test('a month has the year with which another sentence names it and one of the people', () => {
  const found = said(visit, talks, 'Ông Quispe cảm ơn sự đón tiếp tháng 4/2019 tại Rotterdam.');
  expect(found).toContain('in_person 2019-04 @ ?');
});

test('not with which it names others, nor the year of an event of the same sentence', () => {
  const open = 'in_person XXXX-04 @ ?';
  expect(said(visit, talks, 'Hồi tháng 4/2015, Tổng thống Pedro Soto thăm Cuba.')).toContain(open);
  const both =
    'Hồi tháng 4 vừa qua, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Peru Juan Quispe, sau bầu cử tháng 4/2015.';
  expect(said(visit, both)).toContain(open);
});
