import { expect, test } from 'vitest';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { congressHints } from './congress-hints.ts';

const gazetteer = {
  congresses: ['cn-cpc', 'la-lprp', 'cu-pcc', 'kp-wpk', 'vn-cpv'].map((owner, i) => ({
    id: `${owner}-congress`,
    items: [
      { ordinal: 7, roman: 'VII', from: `200${String(i)}-01-02`, until: `200${String(i)}-01-09` },
      { ordinal: 8, roman: null, from: `201${String(i)}-01-02`, until: `201${String(i)}-01-09` },
    ],
  })),
} as unknown as Gazetteer;

const owners: [text: string, from: string][] = [
  ['kết quả Đại hội VII Đảng Cộng sản Trung Quốc', '2000-01-02'],
  ['kết quả Đại hội VII của Đảng Cộng sản Trung Quốc', '2000-01-02'],
  ['kết quả Đại hội VII Đảng Nhân dân Cách mạng Lào', '2001-01-02'],
  ['kết quả Đại hội VII của Đảng Nhân dân Cách mạng Lào', '2001-01-02'],
  ['kết quả Đại hội VII Đảng Cộng sản Cuba', '2002-01-02'],
  ['kết quả Đại hội VII của Đảng Cộng sản Cuba', '2002-01-02'],
  ['kết quả Đại hội VII Đảng Lao động Triều Tiên', '2003-01-02'],
  ['kết quả Đại hội VII của Đảng Lao động Triều Tiên', '2003-01-02'],
  ['kết quả Đại hội VII', '2004-01-02'],
  ['kết quả Đại hội VII Đảng Cộng sản Việt Nam', '2004-01-02'],
  ['kết quả Đại hội VII của Đảng Cộng sản Việt Nam', '2004-01-02'],
  ['kết quả Đại hội VII của Đảng ta', '2004-01-02'],
  ['kết quả Đại hội VII, Đảng Cộng sản Cuba', '2004-01-02'],
  ['kết quả Đại hội VII và Đảng Cộng sản Cuba', '2004-01-02'],
  ['kết quả Đại hội 8', '2014-01-02'],
  ['kết quả Đại hội đại biểu toàn quốc Đảng lần thứ VII', '2004-01-02'],
  ['kết quả Đại hội toàn quốc 7', '2004-01-02'],
  ['kết quả của Đại hội VII', '2004-01-02'],
  ['thành công Đại hội VII', '2004-01-02'],
  ['thành công của Đại hội VII', '2004-01-02'],
  ['thành công tốt đẹp của Đại hội VII', '2004-01-02'],
  ['vừa tổ chức Đại hội VII', '2004-01-02'],
  ['vừa tổ chức thành công Đại hội VII', '2004-01-02'],
  ['ngay sau Đại hội VII', '2004-01-02'],
  ['chuyến thăm đầu tiên sau Đại hội VII', '2004-01-02'],
];
test.each(owners)('%s of %s', (text, from) => {
  expect(congressHints(`Ông A nói về ${text}.`, gazetteer)).toMatchObject([
    { kind: 'results', from, until: from.replace(/02$/u, '09') },
  ]);
});

test.each(['tiến tới', 'chuẩn bị', 'hướng tới', 'trước thềm'])('%s a congress', (word) => {
  expect(congressHints(`${word} Đại hội vii`, gazetteer)).toEqual([
    { kind: 'ahead', said: 'Đại hội VII', from: '2004-01-02', until: '2004-01-09' },
  ]);
});

test.each([
  'kết quả Đại hội VII Đảng Dân chủ A',
  'kết quả Đại hội VII của Đảng Tám',
  'kết quả Đại hội VII của Đảng Cộng sản A',
  'kết quả Đại hội 9',
  'kết quả Đại hội 78',
  'kết quả Đại hội 789',
  'kết quả Đại hội VIIa',
  'kết quả Đại hội',
  'nghị quyết Đại hội VII',
  'từ sau Đại hội VII',
  'kết quả và nghị quyết Đại hội VII',
  'chuẩn bị cho Đại hội VII',
])('%s tells nothing', (text) => expect(congressHints(text, gazetteer)).toEqual([]));

test('one of each kind, the last that is said', () => {
  const text = 'Kết quả Đại hội 7, thành công Đại hội 8. Hai Đảng tiến tới Đại hội VII.';
  expect(congressHints(text, gazetteer).map(({ kind, said }) => [kind, said])).toEqual([
    ['results', 'Đại hội 8'],
    ['ahead', 'Đại hội VII'],
  ]);
});
