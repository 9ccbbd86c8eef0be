import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** From which day to which a visit lasts. All sentences are invented. */
test.each<{ what: string; text: string; said: string }>([
  {
    what: 'a number of days right before where it leads',
    text: 'Tổng thống Peru Juan Quispe đến Hà Nội sáng 28-11-2019, bắt đầu chuyến thăm cấp nhà nước 2 ngày tới Việt Nam.',
    said: 'visit 2019-11-28/2019-11-29 @ Hà Nội',
  },
  {
    what: 'a number of days that counts from one printed behind',
    text: 'Tổng thống Peru Juan Quispe dự kiến thăm cấp nhà nước Việt Nam ba ngày từ ngày 22/3/2019 tới.',
    said: 'visit 2019-03-22/2019-03-24 @ ?',
  },
  {
    what: 'a number of days back from the last',
    text: 'Sáng 5/6/2019, Thủ tướng Trần Văn Bình đã rời Lima, kết thúc chuyến thăm và làm việc 3 ngày tại Peru.',
    said: 'visit 2019-06-03/2019-06-05 @ Lima',
  },
  {
    what: 'back from a day on which somebody was met',
    text: 'Ngày 25/5/2019, Tổng thống Peru Juan Quispe gặp gỡ sinh viên trước khi kết thúc chuyến công du ba ngày tới Việt Nam.',
    said: 'visit 2019-05-23/2019-05-25 @ ?',
  },
  {
    what: 'the first day in one sentence, the last in another',
    text: 'Sáng 6/11/2019, Tổng thống Peru Juan Quispe gặp Thủ tướng Trần Văn Bình. Ông Juan Quispe bắt đầu chuyến công du Việt Nam hôm 5/11. Ông Juan Quispe gặp gỡ thanh niên trước khi kết thúc chuyến thăm vào chiều 6/11.',
    said: 'visit 2019-11-05/2019-11-06 @ ?',
  },
])('$what', ({ text, said }) => {
  expect(readDates(text).map((one) => one.said)).toContain(said);
});

test.each<{ what: string; text: string; said: string }>([
  {
    what: 'a number of days of something else',
    text: 'Sáng 5/6/2019, Thủ tướng Trần Văn Bình bắt đầu chuyến thăm Peru, nơi hội chợ kéo dài đã 3 ngày 12 giờ.',
    said: 'visit 2019-06-05 @ ?',
  },
  {
    what: 'the day of another visit that ended before',
    text: 'Sáng 5/6/2019, Thủ tướng Trần Văn Bình bắt đầu chuyến thăm Peru sau khi kết thúc chuyến thăm Cuba vào ngày 4/6.',
    said: 'visit 2019-06-05 @ ?',
  },
])('but not $what', ({ text, said }) => {
  expect(readDates(text).map((one) => one.said)).toContain(said);
});
