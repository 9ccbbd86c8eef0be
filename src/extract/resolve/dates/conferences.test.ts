import { expect, test } from 'vitest';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { conferenceYears } from './conferences.ts';

/** A seventh conference of each series, at sea, in a year of its own. */
const ids = (
  'asean-summit eas apec asem brics g20 g7 gms-summit acmecs-summit clmv-summit clv-summit ' +
  'francophonie unga shangri-la future-of-asia nuclear-security belt-and-road cop aipa amm ' +
  'mekong-japan-summit'
).split(' ');
const seventh = ids.map((id, i) => ({
  id,
  items: [
    {
      ordinal: 7,
      roman: 'VII',
      from: `${String(2001 + i)}-05-08`,
      until: '',
      place_vi: 'Biển Vàng',
    },
  ],
}));
const make = (congresses: unknown): Gazetteer =>
  ({
    congresses,
    places: [
      { names_vi: ['Rừng Xanh', 'Rừng'], country: 'AA' },
      { names_vi: ['Núi Đỏ'], country: 'AA' },
      { names_vi: ['Biển Vàng'], country: 'BB' },
      { names_vi: ['Bãi Trắng'], country: 'CC' },
    ],
    countries: [
      { iso: 'AA', names_vi: ['Nước A'] },
      { iso: 'BB', names_vi: ['Nước B'] },
    ],
  }) as unknown as Gazetteer;
const series = make(seventh);

const numbered: [text: string, id: string][] = [
  ['dự Hội nghị Cấp cao ASEAN lần thứ 7', 'asean-summit'],
  ['dự Hội nghị thượng đỉnh ASEAN VII', 'asean-summit'],
  ['dự Hội nghị Cấp cao Đông Á lần thứ 7', 'eas'],
  ['dự Hội nghị thượng đỉnh Đông Á (EAS) lần thứ 7', 'eas'],
  ['bên lề Hội nghị APEC lần thứ 7', 'apec'],
  ['dự Diễn đàn kinh tế (APEC) lần 7', 'apec'],
  ['dự Hội nghị ASEM-7', 'asem'],
  ['dự Diễn đàn Á - Âu (ASEM) lần thứ 7', 'asem'],
  ['dự Hội nghị BRICS thứ 7', 'brics'],
  ['dự nhóm (BRICS)+ mở rộng lần thứ 7', 'brics'],
  ['dự Hội nghị G20 VII', 'g20'],
  ['dự nhóm (G20) lần thứ 7', 'g20'],
  ['dự Hội nghị G7 mở rộng lần thứ 7', 'g7'],
  ['dự nhóm (G7) lần thứ 7', 'g7'],
  ['dự Hội nghị GMS 7', 'gms-summit'],
  ['dự tiểu vùng (GMS) lần 7', 'gms-summit'],
  ['dự Hội nghị ACMECS 7', 'acmecs-summit'],
  ['dự ba dòng sông (ACMECS) lần thứ 7', 'acmecs-summit'],
  ['dự Hội nghị CLMV 7', 'clmv-summit'],
  ['dự bốn nước (CLMV) lần thứ 7', 'clmv-summit'],
  ['dự Hội nghị CLV 7', 'clv-summit'],
  ['dự tam giác (CLV) lần thứ 7', 'clv-summit'],
  ['dự Hội nghị cấp cao Campuchia - Lào - Việt Nam lần thứ 7', 'clv-summit'],
  ['dự Hội nghị Cấp cao khu vực Tam giác phát triển Campuchia-Lào-Việt Nam lần 7', 'clv-summit'],
  ['dự Hội nghị cấp cao Pháp ngữ lần thứ 7', 'francophonie'],
  ['dự Hội nghị cấp cao cộng đồng Pháp ngữ lần thứ 7', 'francophonie'],
  ['dự Đại hội đồng Liên hợp quốc khóa 7', 'unga'],
  ['dự Đại hội đồng LHQ khóa họp thứ 7', 'unga'],
  ['dự Đối thoại Shangri-La lần thứ 7', 'shangri-la'],
  ['dự Đối thoại Shangri La lần thứ 7', 'shangri-la'],
  ['dự Đối thoại Shangri - La lần thứ 7', 'shangri-la'],
  ['dự Hội nghị Tương lai châu Á lần thứ 7', 'future-of-asia'],
  ['dự Hội nghị An ninh hạt nhân lần thứ 7', 'nuclear-security'],
  ['dự Diễn đàn Vành đai và Con đường lần thứ 7', 'belt-and-road'],
  ['dự Diễn đàn Vành đai - Con đường lần thứ 7', 'belt-and-road'],
  ['dự Hội nghị COP7', 'cop'],
  ['dự Hội nghị AIPA 7', 'aipa'],
  ['dự Đại hội đồng liên nghị viện (AIPA) lần thứ 7', 'aipa'],
  ['dự Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 7', 'amm'],
  ['dự Hội nghị Bộ trưởng Ngoại giao ASEAN (AMM) lần thứ 7', 'amm'],
  ['bên lề Hội nghị COP7', 'cop'],
  ['trong khuôn khổ Hội nghị COP7', 'cop'],
  ['nhân dịp Hội nghị COP7', 'cop'],
  ['khai mạc Hội nghị COP7', 'cop'],
  ['chủ trì Hội nghị COP7', 'cop'],
  ['dự một hai ba bốn năm sáu bảy tám chín mười mốt COP7', 'cop'],
  ['dự Hội nghị Á - Âu lần thứ 7 (ASEM 7)', 'asem'],
  ['dự Hội nghị cấp cao hợp tác Mekong - Nhật Bản lần thứ 7', 'mekong-japan-summit'],
  ['dự Hội nghị Cấp cao Mê Kông - Nhật Bản lần thứ 7', 'mekong-japan-summit'],
  ['dự Hội nghị Cấp cao Mê Công - Nhật Bản lần thứ 7', 'mekong-japan-summit'],
];
const placed: [text: string, id: string][] = [
  ['dự Hội nghị APEC tại Biển Vàng', 'apec'],
  ['bên lề Diễn đàn Á - Âu (ASEM) tại Biển Vàng', 'asem'],
  ['dự Hội nghị BRICS mở rộng ở Biển Vàng', 'brics'],
  ['Hội nghị G7 mở rộng diễn ra tại Biển Vàng', 'g7'],
  ['dự Hội nghị An ninh hạt nhân tại thủ đô Biển Vàng', 'nuclear-security'],
];
test.each([...numbered, ...placed])('%s: %s', (text, id) => {
  const years = conferenceYears(text, series);
  expect(years.map(({ year, month }) => [ids[year - 2001], month])).toEqual([[id, 5]]);
});

test.each([
  'Hội nghị COP7',
  'dự Hội nghị COP8',
  'dự Hội nghị COP77',
  'dự Hội nghị COP7/8',
  'dự Hội nghị COP7a',
  'dự Hội nghị XCOP7',
  'dự lễ mời dự hội nghị cấp cao asean',
  'dự buổi mời bạn tới COP7',
  'dự buổi đăng cai COP7',
  'dự tuần hướng tới COP7',
  'dự phiên chuẩn bị COP7',
  'dự. Hội nghị COP7',
  'dự một hai ba bốn năm sáu bảy tám chín mười mốt hai COP7',
  // a number of something else
  'dự Đại hội đồng Liên hợp quốc cùng 7 nước',
  'dự Đối thoại Shangri-La cùng 7 nước',
  'dự Hội nghị Tương lai châu Á với 7 diễn giả',
  'dự phiên họp Ủy ban tam giác phát triển Campuchia - Lào - Việt Nam lần thứ 7',
  'dự Hội nghị An ninh hạt nhân cùng 7 nước',
  'dự Diễn đàn Vành đai và Con đường với 7 nước',
])('%s tells no year', (text) => expect(conferenceYears(text, series)).toEqual([]));

test('each conference as the text names it', () => {
  const far = ' và nói'.repeat(30);
  const text = `Ông A dự Hội nghị COP7${far}, bên lề Hội nghị APEC lần thứ VII.`;
  expect(conferenceYears(text, series)).toEqual([
    { said: 'APEC lần thứ VII', year: 2003, month: 5 },
    { said: 'COP7', year: 2018, month: 5 },
  ]);
});

test('a year alone has no month', () => {
  const amm = make([{ id: 'amm', items: [{ ordinal: 7, roman: null, from: '2004' }] }]);
  expect(conferenceYears('dự Bộ trưởng Ngoại giao ASEAN lần thứ 7', amm)).toEqual([
    { said: 'Bộ trưởng Ngoại giao ASEAN lần thứ 7', year: 2004 },
  ]);
});

test('of a conference of the month before, the news has the year alone', () => {
  const told = (when: string) =>
    conferenceYears(`Ông A ${when} đến thủ đô và dự Hội nghị CLV 7`, series);
  expect(told('tháng trước')).toEqual([{ said: 'CLV 7', year: 2011 }]);
  expect(told('hôm qua')).toEqual([{ said: 'CLV 7', year: 2011, month: 5 }]);
});

/** Two in the forest, of one month; two on the mountain, of two; one at sea. */
const moving = make(
  ['g20', 'asean-summit'].map((id) => ({
    id,
    items: [
      { ordinal: 1, roman: null, from: '2011-03-01', place_vi: 'Rừng Xanh' },
      { ordinal: 2, roman: null, from: '2011-03-09', place_vi: 'Rừng' },
      { ordinal: 3, roman: null, from: '2012-04', place_vi: 'Núi Đỏ' },
      { ordinal: 4, roman: null, from: '2013-05', place_vi: 'Núi Đỏ' },
      { ordinal: 5, roman: null, from: '2014-06', place_vi: 'Biển Vàng' },
      { ordinal: 6, roman: null, from: '2015-07', place_vi: null },
      { ordinal: 8, roman: null, from: '2016-08', place_vi: 'Bãi Trắng' },
    ],
  })),
);

/** As each text has a copy of its own, what one of them looked up is not known to the next. */
const yearsOfMoving = (text: string) => conferenceYears(text, { ...moving });

const places: [text: string, said: string, year: number, month: number][] = [
  ['Ông A dự Hội nghị G20 tại Rừng Xanh.', 'G20 tại Rừng Xanh', 2011, 3],
  ['dự Hội nghị G20 ở Rừng', 'G20 ở Rừng', 2011, 3],
  ['dự Hội nghị G20 tại Biển Vàng', 'G20 tại Biển Vàng', 2014, 6],
  ['dự Hội nghị G20 tại Nước B', 'G20 tại Nước B', 2014, 6],
  ['dự Hội nghị G20 tại Bãi Trắng', 'G20 tại Bãi Trắng', 2016, 8],
  ['dự Hội nghị G20 tại thành phố Biển Vàng', 'G20 tại thành phố Biển Vàng', 2014, 6],
  ['dự Hội nghị G20 tại TP Biển Vàng', 'G20 tại TP Biển Vàng', 2014, 6],
  ['dự Hội nghị G20 tại thủ đô Biển Vàng', 'G20 tại thủ đô Biển Vàng', 2014, 6],
  ['dự Hội nghị G20 tại đảo Biển Vàng', 'G20 tại đảo Biển Vàng', 2014, 6],
  ['dự Hội nghị (G20) tại Biển Vàng', 'G20) tại Biển Vàng', 2014, 6],
  // the first place of several
  ['dự G20 tại Biển Vàng, sau ở Rừng Xanh', 'G20 tại Biển Vàng', 2014, 6],
  ['dự G20 ở Rừng Xanh, sau tại Biển Vàng', 'G20 ở Rừng Xanh', 2011, 3],
  // nobody is said to attend, but it takes place
  ['Hội nghị G20 được tổ chức tại Biển Vàng', 'G20 được tổ chức tại Biển Vàng', 2014, 6],
  ['G20 diễn ra tại Biển Vàng', 'G20 diễn ra tại Biển Vàng', 2014, 6],
  ['Hội nghị G20 diễn ra tại Biển Vàng', 'G20 diễn ra tại Biển Vàng', 2014, 6],
  ['Hội nghị G20 sẽ khai mạc tại Biển Vàng', 'G20 sẽ khai mạc tại Biển Vàng', 2014, 6],
  ['Ông A từng nói. Bà B dự G20 tại Biển Vàng', 'G20 tại Biển Vàng', 2014, 6],
];
test.each(places)('%s: %s, %i-%i', (text, said, year, month) => {
  expect(yearsOfMoving(text)).toEqual([{ said, year, month }]);
});

test.each([
  'dự Hội nghị G20 tại Núi Đỏ',
  'dự Hội nghị G20 tại Nước A',
  'dự Hội nghị G20 với Biển Vàng',
  'dự Hội nghị G20. Ông A ở Biển Vàng',
  'dự Hội nghị G20; ông A ở Biển Vàng',
  'dự Hội nghị G20\nông A ở Biển Vàng',
  'dự Hội nghị G20 tại Biển Vàngg',
  'dự Hội nghị G20 tại Đầm Tím',
  'dự Hội nghị G20 tại Đầm Tím với Biển Vàng',
  'dự Hội nghị G20 tại Ý',
  'dự Hội nghị XG20 tại Biển Vàng',
  'dự Hội nghị G20X tại Biển Vàng',
  'Hội nghị G20 tại Biển Vàng',
  'Hội nghị G20 của nhóm diễn ra tại Biển Vàng',
  'dự Hội nghị G20 tại Biển Vàng hồi tháng 6',
  'dự Hội nghị G20 tại Biển Vàng năm ngoái',
  'dự Hội nghị G20 tại Biển Vàng vừa qua',
  'dự Hội nghị G20 tại Biển Vàng trước đây',
  'ủng hộ bạn dự G20 tại Biển Vàng',
  'mời bạn dự G20 tại Biển Vàng',
  'đăng cai và dự G20 tại Biển Vàng',
  'năm ngoái dự G20 tại Biển Vàng',
  'vừa qua dự G20 tại Biển Vàng',
  'hồi đó dự G20 tại Biển Vàng',
  'từng dự G20 tại Biển Vàng',
  // a series that stays where it is
  'dự Hội nghị cấp cao ASEAN tại Biển Vàng',
  // nothing is known of it
  'dự Hội nghị G7 tại Biển Vàng',
])('%s tells no year', (text) => expect(yearsOfMoving(text)).toEqual([]));
