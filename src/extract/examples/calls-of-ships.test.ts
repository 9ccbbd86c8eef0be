import { describe, expect, test } from 'vitest';
import { mapArticle } from '../pipeline.ts';
import { openMapper } from '../cli/mapper.ts';

/** Warships that call at ports of another country. All sentences are invented. */
const { reader } = openMapper({ root: process.cwd(), cached: false });
const callsIn = (text: string) =>
  mapArticle(
    { id: 'ships', title: null, outlet: null, url: null, published: null, sha256: '', text },
    reader,
  ).meetings.map(
    ({ kind, main, status, date, countries, hostCountry, participants }) =>
      `${kind}${main ? '' : ' (ref)'} ${status} ${date.edtf} ${countries.join(' → ')} in ${hostCountry ?? '?'}, ${String(participants.length)} named`,
  );

test.each([
  [
    'Chuyến thăm lịch sử của tàu sân bay USS Amber tới Đà Nẵng tháng 3/2018 là một cột mốc.',
    'visit (ref) held 2018-03 US → VN in VN, 0 named',
  ],
  [
    'Hồi tháng 4/2019, ba tàu hải quân Australia đã cập cảng Cam Ranh.',
    'visit (ref) held 2019-04 AU → VN in VN, 0 named',
  ],
  [
    'Theo kế hoạch, tàu khu trục của Hải quân Pháp sẽ thăm thành phố Hải Phòng từ ngày 5 đến 9/3/2018.',
    'visit (ref) planned 2018-03-05/2018-03-09 FR → VN in VN, 0 named',
  ],
  [
    'Hải quân Ấn Độ cho biết tàu hộ vệ INS Amber sẽ cập cảng và ở thăm Hải Phòng từ ngày 23 đến 27/9/2018.',
    'visit (ref) planned 2018-09-23/2018-09-27 IN → VN in VN, 0 named',
  ],
  [
    'Tàu huấn luyện Nhật Bản đến Đà Nẵng tháng 5. Chuyến thăm của tàu huấn luyện Nhật Bản tới Đà Nẵng diễn ra vào tháng 5/2018.',
    'visit (ref) held 2018-05 JP → VN in VN, 0 named',
  ],
  [
    'Hai bên hoan nghênh kế hoạch tàu sân bay Mỹ thăm Đà Nẵng trong năm 2018.',
    'visit (ref) planned 2018 US → VN in VN, 0 named',
  ],
])('%s', (sentence, call) => {
  expect(callsIn(`…\nHai nước có quan hệ tốt đẹp. ${sentence}`)).toEqual([call]);
});

test.each([
  'Hồi tháng 5/2017, hai bên bàn về khả năng tàu sân bay Mỹ thăm Đà Nẵng.',
  'Tháng 12/2017, tàu tuần duyên mà Mỹ bàn giao cho Việt Nam đã cập cảng Vũng Tàu.',
  'Các tàu chiến của Pháp từng thăm cảng Việt Nam.',
  'Tàu hàng của Pháp cập cảng Hải Phòng tháng 5/2018.',
  'Hồi tháng 3/2013, tàu hải quân Trung Quốc đã tới bãi ngầm ngoài khơi Malaysia.',
  'Hai tàu chiến thăm Việt Nam tháng 5/2018, theo báo Pháp.',
  'Ngày 8/6/2018, tàu hải quân Pháp sẽ rời cảng, kết thúc chuyến thăm Đà Nẵng.',
])('no visit: %s', (sentence) => {
  expect(callsIn(`…\nHai nước có quan hệ tốt đẹp. ${sentence}`)).toEqual([]);
});

describe('the headline', () => {
  test.each([
    [
      'Tàu hải quân Pháp thăm Đà Nẵng\nNgày 5/3/2018, tàu khu trục Amber của Hải quân Pháp đã cập cảng Đà Nẵng.',
      'visit held 2018-03-05 FR → VN in VN, 0 named',
    ],
    [
      'Pháp đưa ba tàu chiến đến Đà Nẵng\nSở Ngoại vụ cho biết, từ ngày 5 đến 9/3/2018, ba tàu hải quân Pháp gồm 300 thủy thủ sẽ đến thăm Đà Nẵng.',
      'visit planned 2018-03-05/2018-03-09 FR → VN in VN, 0 named',
    ],
    [
      'Tàu USS Amber ghé Cam Ranh\nNgày 5/3/2018, tàu khu trục USS Amber đã cập cảng Cam Ranh. Chỉ huy tàu là trung tá John Baker.',
      'visit held 2018-03-05 US → VN in VN, 1 named',
    ],
  ])('%s', (text, call) => {
    expect(callsIn(text)).toEqual([call]);
  });

  test('not of a ship of another country, nor of a call long before', () => {
    const call = 'Ngày 5/3/2018, tàu hải quân Pháp đã cập cảng Đà Nẵng.';
    expect(callsIn(`Tàu hải quân Ấn Độ thăm Hải Phòng\n${call}`)).toEqual([
      'visit (ref) held 2018-03-05 FR → VN in VN, 0 named',
    ]);
    expect(
      callsIn(`Tàu hải quân Pháp thăm Hải Phòng\nNgày 20/8/2018, Đại sứ Pháp họp báo. ${call}`),
    ).toEqual(['visit (ref) held 2018-03-05 FR → VN in VN, 0 named']);
  });
});
