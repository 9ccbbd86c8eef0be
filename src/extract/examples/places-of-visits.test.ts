import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

const arrival =
  'Chiều 14/3/2018, Bộ trưởng Trần Văn Bình đến Canberra, bắt đầu chuyến thăm Australia.';

/** Where a visit was, and what was part of it. All sentences are invented. */
test.each([
  {
    what: 'a visit of days is not where one stop of it was',
    text: `Từ ngày 4 đến 8/6/2018, Bộ trưởng Ấn Độ Arun Rao thăm Việt Nam. ${'Quan hệ hai nước rất tốt. '.repeat(9)}Ngày 7/6/2018, Bộ trưởng Ấn Độ Arun Rao đã đến thăm tỉnh Quảng Nam.`,
    said: 'visit 2018-06-04/2018-06-08 @ ?',
  },
  {
    what: 'the capital of a country in whose house of the president people met',
    text: 'Sáng 11/11/2017, tại Phủ Tổng thống, Chủ tịch nước Trần Văn Bình hội đàm với Tổng thống Peru Ana Flores.',
    said: 'in_person 2017-11-11 @ Lima',
  },
  {
    what: '… or of the parliament, where it sits in another city than the government',
    text: 'Sáng 11/11/2017, tại Trụ sở Nghị viện Malaysia, Chủ tịch nước Trần Văn Bình hội kiến Chủ tịch Hạ viện Malaysia Johan bin Ali.',
    said: 'in_person 2017-11-11 @ Kuala Lumpur',
  },
  {
    what: 'a city that is a state, which somebody visits',
    text: 'Từ ngày 23 đến 25/10/2018, Bộ trưởng Trần Văn Bình thăm Singapore. Ngày 24/10/2018, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Singapore David Tan.',
    said: 'in_person 2018-10-24 @ Singapore',
  },
  {
    what: 'a port that is the object of a visit',
    text: 'Ngày 4/6/2017, tàu hải quân Ấn Độ đã cập cảng Tiên Sa, chính thức thăm hữu nghị Đà Nẵng.',
    said: 'visit 2017-06-04 @ Đà Nẵng',
  },
  {
    what: '… or at which a ship calls',
    text: 'Hồi tháng 4/2019, ba tàu hải quân Australia đã cập cảng Hải Phòng.',
    said: 'visit 2019-04 @ Hải Phòng',
  },
  {
    what: '… nor where it ended',
    text: 'Tối 8/6/2018, Bộ trưởng Trần Văn Bình đã rời Saint Petersburg, kết thúc chuyến thăm Nga từ ngày 5 đến 8/6/2018.',
    said: 'visit 2018-06-05/2018-06-08 @ ?',
  },
  {
    what: '… but where it began',
    text: 'Trưa 5/6/2018, Bộ trưởng Trần Văn Bình đã đến Saint Petersburg, bắt đầu chuyến thăm Nga. Bộ trưởng Trần Văn Bình thăm Nga từ ngày 5 đến 8/6/2018.',
    said: 'visit 2018-06-05/2018-06-08 @ Saint Petersburg',
  },
  {
    what: 'where somebody met others is not where he had been on a visit before',
    text: 'Ngày 17/11/2018, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Brazil Joao Silva tại Rio de Janeiro, sau chuyến thăm Brazil từ ngày 5 đến 8/6/2018.',
    said: 'visit 2018-06-05/2018-06-08 @ ?',
  },
  {
    what: 'the goal of a journey, not where it began',
    text: 'Sáng 5/6/2018, Bộ trưởng Trần Văn Bình rời Hà Nội đi Berlin, thăm chính thức Đức.',
    said: 'visit 2018-06-05 @ Berlin',
  },
  {
    what: 'the leaders of a country meet its guest in the capital to which he has come',
    text: `${arrival} Ngày 15/3/2018, Bộ trưởng Trần Văn Bình sẽ hội đàm với Thủ tướng Australia Peter Brown.`,
    said: 'in_person 2018-03-15 @ Canberra',
  },
  {
    what: '… not those who lead no country',
    text: `${arrival} Ngày 15/3/2018, Bộ trưởng Trần Văn Bình sẽ gặp Thống đốc bang Victoria Peter Brown.`,
    said: 'in_person 2018-03-15 @ ?',
  },
  {
    what: '… nor days after it',
    text: `${arrival} Ngày 25/3/2018, Bộ trưởng Trần Văn Bình sẽ hội đàm với Thủ tướng Australia Peter Brown.`,
    said: 'in_person 2018-03-25 @ ?',
  },
  {
    what: '… nor at the margin of a conference',
    text: `${arrival} Ngày 15/3/2018, Bộ trưởng Trần Văn Bình sẽ gặp Thủ tướng Australia Peter Brown bên lề Hội nghị cấp cao ASEAN.`,
    said: 'in_person 2018-03-15 @ ?',
  },
])('a place: $what', ({ text, said }) => {
  expect(readDates(text).map((meeting) => meeting.said)).toContain(said);
});
