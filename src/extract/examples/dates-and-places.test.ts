import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

interface Case {
  what: string;
  text: string;
  published?: string;
  said: string;
  reason?: string;
}

const cases: Case[] = [
  {
    what: '"hôm nay" is the day that the article prints beside "hôm qua"',
    text: 'Tối hôm qua, 2/9/2019, Bộ trưởng Trần Văn Bình đến Hà Lan. Hôm nay, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Hà Lan Jan Visser.',
    said: 'in_person 2019-09-03 @ ?',
    reason: 'counted_from_text',
  },
  {
    what: 'talks of a visit that ends have the days of the visit, not the day of departure',
    text: 'Trưa 10/8/2019, Tổng thống Peru Juan Quispe rời Hà Nội, kết thúc tốt đẹp chuyến thăm Việt Nam. Trong khuôn khổ chuyến thăm từ ngày 8 đến 10/8/2019, Tổng thống Juan Quispe đã hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2019-08-08/2019-08-10 @ Hà Nội',
  },
  {
    what: '"hôm nay" of nobody knows when, in a visit that lasts until the 26th: in that month',
    text: 'Bộ trưởng Trần Văn Bình hôm nay hội đàm với Bộ trưởng Úc John Miller. Ông Miller đang có chuyến thăm Việt Nam kéo dài tới 26/5.',
    said: 'in_person XXXX-05 @ ?',
    reason: 'day_of_visit',
  },
  {
    what: 'a passage goes on with the day that opened it',
    text: 'Chiều 14/3/2019, Bộ trưởng Trần Văn Bình đến Canberra. Sáng 15/3/2019, lễ đón diễn ra trọng thể. Sau đó, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller.',
    said: 'in_person 2019-03-15 @ Canberra',
    reason: 'same_as_lead',
  },
  {
    what: 'the day of an announcement is not the day of what it announces',
    text: 'Ngày 28/5 cho biết Bộ trưởng Trần Văn Bình sẽ hội đàm với Bộ trưởng Úc John Miller vào cuối tháng Sáu tới.',
    published: '2013-05-29',
    said: 'in_person 2013-06 @ ?',
  },
  {
    what: 'a plan of the day before is of that day, not of next year',
    text: 'Bộ trưởng Trần Văn Bình sẽ hội đàm với Bộ trưởng Úc John Miller ngày 28/5.',
    published: '2013-05-29',
    said: 'in_person 2013-05-28 @ ?',
    reason: 'year_of_publication',
  },
  {
    what: 'a date that the text tells as done, and one as to come, leave one year',
    text: 'Chiều 18/6, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller. Hai bên đã ký thỏa thuận hồi tháng 1/2017. Hai bên sẽ tổ chức giao lưu từ ngày 20 đến 22/6/2017.',
    said: 'in_person 2017-06-18? @ ?',
    reason: 'told_done',
  },
  {
    what: 'the anniversary of relations gives the year',
    text: 'Chiều 18/6, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Campuchia Sok Vannara nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao giữa hai nước.',
    said: 'in_person 2017-06-18? @ ?',
    reason: 'year_said',
  },
  {
    what: 'what a programme announces has the year of its article',
    text: 'Bộ trưởng Trần Văn Bình sẽ thăm Campuchia từ ngày 18 đến 20/6 nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao giữa hai nước. Ngày 19/6, Bộ trưởng Trần Văn Bình sẽ hội đàm với Bộ trưởng Campuchia Sok Vannara.',
    said: 'in_person 2017-06-19? @ ?',
    reason: 'year_said',
  },
  {
    what: 'a visit that begins has the days that its article prints without its country',
    text: 'Bộ trưởng Trần Văn Bình bắt đầu thăm Campuchia. Trưa nay ông Trần Văn Bình đến sân bay, bắt đầu chuyến thăm ngày 30/9-1/10/2019 theo lời mời của người đồng cấp.',
    said: 'visit 2019-09-30/2019-10-01 @ ?',
  },
  {
    what: 'of a journey to several countries each has its own days',
    text: 'Bộ trưởng Trần Văn Bình sẽ công du 3 nước gồm Nhật Bản, Ấn Độ và Bỉ từ ngày 5 đến 12/7/2019. Trong thời gian thăm Tokyo từ ngày 7 đến 8/7/2019, ông Trần Văn Bình sẽ dự hội thảo.',
    said: 'visit 2019-07-07/2019-07-08 @ Tokyo',
  },
  {
    what: 'of a journey each country has the days of the sentence that names it alone',
    text: 'Bộ trưởng Trần Văn Bình sẽ công du 3 nước gồm Nhật Bản, Ấn Độ và Bỉ từ ngày 5 đến 12/7/2019. Từ ngày 10 đến 12/7/2019, Bộ trưởng Trần Văn Bình dự hội nghị ở Brussels.',
    said: 'visit 2019-07-10/2019-07-12 @ Brussels',
  },
  {
    what: 'a visit that lasts until the 8th has begun on the day of the news',
    text: 'Bộ trưởng Trần Văn Bình chiều 6/5/2019 đến Ottawa, bắt đầu chuyến thăm Canada kéo dài đến ngày 8/5.',
    said: 'visit 2019-05-06/2019-05-08 @ Ottawa',
  },
  {
    what: 'no dead man met anybody on the day of the news',
    text: 'Ngày 8/7/2019, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Bỉ Jan Visser. Hai bên nhắc tới cố Thủ tướng Bỉ Karel Smet. Ông Karel Smet đã hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person XXXX @ ?',
  },
  {
    what: 'a visit without days begins with the arrival',
    text: 'Bộ trưởng Trần Văn Bình đã đáp xuống thành phố Ottawa, bắt đầu thăm Canada. Chuyên cơ chở Bộ trưởng Trần Văn Bình đến sân bay lúc 6h30 sáng 8/6/2018.',
    said: 'visit 2018-06-08 @ Ottawa',
  },
  {
    what: '"chiều nay" that begins a visit of the 16th and 17th is the 16th',
    text: 'Bộ trưởng Úc John Miller chiều nay tới Hà Nội, bắt đầu chuyến thăm Việt Nam trong hai ngày. Ông Miller thăm Việt Nam trong hai ngày 16 và 17/1/2019. Bộ trưởng Trần Văn Bình sau đó hội đàm với Bộ trưởng John Miller.',
    said: 'in_person 2019-01-16 @ Hà Nội',
    reason: 'counted_from_text',
  },
  {
    what: 'a picture of another year',
    text: 'Chiều 14/3/2019, Bộ trưởng Trần Văn Bình đến Canberra.\n\nBộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller đang dự hội nghị Mỹ - Triều tại Hà Nội tháng 11/2017 - Ảnh: TTXVN',
    said: 'in_person 2017-11 @ Hà Nội',
  },
  {
    what: 'the month right behind those who met then',
    text: 'Ngày 8/7/2019, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Bỉ Jan Visser. Sau cuộc hội đàm giữa Bộ trưởng Trần Văn Bình với Bộ trưởng Úc John Miller tháng 10/2018, hai bên đã ký thỏa thuận.',
    said: 'in_person 2018-10 @ ?',
  },
  {
    what: 'what an invitation is for is somewhere else',
    text: 'Ngày 8/7/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Úc John Miller. Bộ trưởng Trần Văn Bình mời ông Miller dự hội nghị tại Đà Nẵng.',
    said: 'in_person 2017-07-08 @ ?',
  },
  {
    what: 'a state that is a city',
    text: 'Ngày 8/7/2017, tại Singapore, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Úc John Miller.',
    said: 'in_person 2017-07-08 @ Singapore',
  },
  {
    what: 'an office as a venue',
    text: 'Ngày 8/7/2017, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller tại Văn phòng Chính phủ.',
    said: 'in_person 2017-07-08 @ Hà Nội',
  },
  {
    what: 'the city of a venue as the article spells it',
    text: 'Ngày 8/7/2017, Tổng thống Mỹ Donald Trump tiếp Bộ trưởng Trần Văn Bình tại Nhà Trắng. Ông đã rời Washington.',
    said: 'in_person 2017-07-08 @ Washington',
  },
  {
    what: 'a parliament sits in the capital of its country',
    text: 'Ngày 8/7/2017, tại trụ sở Quốc hội Bồ Đào Nha, Bộ trưởng Trần Văn Bình hội kiến Bộ trưởng Bồ Đào Nha João Lima.',
    said: 'in_person 2017-07-08 @ Lisbon',
  },
  {
    what: 'a house that Viet Nam does not have is that of the other side',
    text: 'Ngày 8/7/2017, tại Phủ Thủ tướng, Bộ trưởng Trần Văn Bình hội kiến Bộ trưởng Áo Jan Gruber.',
    said: 'in_person 2017-07-08 @ Vienna',
  },
  {
    what: 'a government that does not sit in its capital',
    text: 'Ngày 8/7/2017, tại trụ sở Quốc hội Hà Lan, Bộ trưởng Trần Văn Bình hội kiến Bộ trưởng Hà Lan Jan Visser.',
    said: 'in_person 2017-07-08 @ ?',
  },
  {
    what: 'the place behind an office is that of the meeting',
    text: 'Ngày 8/7/2017, Bộ trưởng Trần Văn Bình hội kiến Bộ trưởng Úc John Miller và Thủ tướng Úc tại Đà Nẵng.',
    said: 'in_person 2017-07-08 @ Đà Nẵng',
  },
  {
    what: 'the place of an ambassador is none of a meeting',
    text: 'Ngày 8/7/2017, Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller và Tổng lãnh sự Úc tại Đà Nẵng.',
    said: 'in_person 2017-07-08 @ ?',
  },
  {
    what: 'the city from which a reporter tells',
    text: 'Theo phóng viên TTXVN tại New Delhi, ngày 8/7/2017, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Ấn Độ Arun Rao.',
    said: 'in_person 2017-07-08 @ New Delhi',
  },
  {
    what: 'a visit that ends was in the city that the guest leaves',
    text: 'Trưa 10/8/2019, Tổng thống Peru Juan Quispe đã rời Hà Nội, kết thúc tốt đẹp chuyến thăm Việt Nam. Trong khuôn khổ chuyến thăm Việt Nam từ ngày 8 đến 10/8/2019, Tổng thống Juan Quispe đã hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'visit 2019-08-08/2019-08-10 @ Hà Nội',
  },
  {
    what: 'a visit that is only spoken of has no place by the lead',
    text: 'Ngày 8/8/2019, Bộ trưởng Trần Văn Bình tiếp Tổng thống Peru Juan Quispe tại Hà Nội. Ông nói đến chuyến thăm Việt Nam của Tổng thống Juan Quispe từ ngày 20 đến 22/9/2019.',
    said: 'visit 2019-09-20/2019-09-22 @ ?',
  },
  {
    what: 'one who held his office in other years is only spoken of; then nothing is certain',
    text: 'Ngày 6/9, Chủ tịch nước Trần Đại Quang hội đàm với Tổng thống Pháp Francois Hollande. Tổng thống Pháp Francois Hollande đến sau chuyến thăm của Tổng thống Pháp Jacques Chirac.',
    said: 'in_person 2016-09-06? @ ?',
    reason: 'one_year_left',
  },
  {
    what: 'a head of the United Nations, of whatever country, held that office in these years only',
    text: 'Ngày 5/6, Thủ tướng Nguyễn Xuân Phúc gặp Tổng Thư ký Liên hợp quốc Ban Ki-moon.',
    said: 'in_person 2016-06-05 @ ?',
    reason: 'term_until',
  },
  {
    what: '"chiều cùng ngày" goes on with the day of the passage, not of the lead',
    text: 'Ngày 2/3/2019, Bộ trưởng Trần Văn Bình rời Canberra. Sáng 1/3/2019, lễ đón diễn ra trọng thể. Chiều cùng ngày, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller.',
    said: 'in_person 2019-03-01 @ Canberra',
    reason: 'same_as_lead',
  },
  {
    what: 'the day on which something agreed comes into force is not that of the talks',
    text: 'Ngày 7/7/2017, Bộ trưởng Trần Văn Bình đến Canberra. Sau hội đàm với Bộ trưởng Úc John Miller, Bộ trưởng Trần Văn Bình nói thỏa thuận có hiệu lực từ ngày 9/7/2017.',
    said: 'in_person 2017-07-07 @ Canberra',
  },
  {
    what: 'who is elected does not yet hold the office',
    text: 'Ngày 17/11, Thủ tướng Nhật Bản Shinzo Abe gặp Tổng thống Mỹ đắc cử Donald Trump.',
    said: 'in_person XXXX-11-17 @ ?',
    reason: 'year_unknown',
  },
  {
    what: 'without a day, the year that the text tells',
    text: 'Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Ông nói kim ngạch hai nước 9 tháng đầu năm 2016 đã tăng.',
    said: 'in_person 2016? @ ?',
    reason: 'year_said',
  },
  {
    what: 'without a day, and nothing that tells the year',
    text: 'Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Úc John Miller. Ông nói kim ngạch hai nước đã tăng.',
    said: 'in_person XXXX @ ?',
    reason: 'date_unknown',
  },
  {
    what: 'a country that is a city is where its host received',
    text: 'Ngày 10/8/2019, Tổng thống Singapore Tan Wei Ming tiếp Bộ trưởng Ngoại giao Việt Nam Trần Văn Bình.',
    said: 'in_person 2019-08-10 @ Singapore',
  },
  {
    what: 'a country that is a city, reached',
    text: 'Ngày 10/8/2019, Bộ trưởng Trần Văn Bình đến Singapore. Sau đó, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Úc John Miller.',
    said: 'in_person 2019-08-10 @ Singapore',
  },
  {
    what: 'what is to be during a visit has its days',
    text: 'Tổng thống Peru Juan Quispe sẽ thăm Việt Nam từ ngày 8 đến 10/8/2019. Trong khuôn khổ chuyến thăm, Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2019-08-08/2019-08-10 @ ?',
    reason: 'day_of_visit',
  },
  {
    what: 'what is to follow on the day of the lead follows where the lead is',
    text: 'Ngày 10/8/2019, Tổng thống Peru Juan Quispe đến Hà Nội. Ngày 10/8/2019, Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2019-08-10 @ Hà Nội',
  },
  {
    what: 'what is to follow on another day may be anywhere',
    text: 'Ngày 10/8/2019, Tổng thống Peru Juan Quispe đến Hà Nội. Ngày 12/8/2019, Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2019-08-12 @ ?',
  },
  {
    what: 'where the lead was tells nothing of an earlier day',
    text: 'Ngày 28/7/2017, Bộ trưởng Trần Văn Bình đến New Delhi. Ngày 10/7/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Úc John Miller.',
    said: 'in_person 2017-07-10 @ ?',
  },
  {
    what: 'at the margin of a conference it was where the conference was',
    text: `Ngày 10/8/2019, Bộ trưởng Trần Văn Bình gặp Tổng thống Peru Juan Quispe bên lề Hội nghị cấp cao APEC. ${'Hai bên hài lòng về quan hệ. '.repeat(9)}Bộ trưởng Trần Văn Bình dự Hội nghị cấp cao APEC tại Lima, Peru.`,
    said: 'in_person 2019-08-10 @ Lima',
  },
  {
    what: 'without a day it was in the month of the conference',
    text: 'Bộ trưởng Trần Văn Bình gặp Tổng thống Peru Juan Quispe khi dự Hội nghị thượng đỉnh G20 tại Osaka.',
    said: 'in_person 2019-06? @ Osaka',
    reason: 'month_said',
  },
  {
    what: 'not where a conference is to be',
    text: `Ngày 10/8/2019, Bộ trưởng Trần Văn Bình gặp Tổng thống Peru Juan Quispe bên lề Hội nghị cấp cao G20. ${'Hai bên hài lòng về quan hệ. '.repeat(9)}Tổng thống Juan Quispe sẽ dự Hội nghị cấp cao APEC tại Đà Nẵng.`,
    said: 'in_person 2019-08-10 @ ?',
  },
  {
    what: 'nobody met where he came home to',
    text: 'Chiều 10/8/2019, Bộ trưởng Trần Văn Bình về đến Hà Nội, kết thúc chuyến thăm Peru. Bộ trưởng Trần Văn Bình đã hội đàm với Tổng thống Peru Juan Quispe.',
    said: 'in_person 2019-08 @ ?',
  },
  {
    what: 'nor where he had been before',
    text: 'Ngày 10/8/2019, ngay sau chuyến thăm bang Hessen, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Đức John Miller.',
    said: 'in_person 2019-08-10 @ ?',
  },
  {
    what: 'cities that work together are no place',
    text: 'Ngày 10/8/2019, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Bulgaria Ivan Petrov, trao đổi hợp tác giữa Hà Nội và thủ đô Sofia.',
    said: 'in_person 2019-08-10 @ ?',
  },
  {
    what: 'nor is that of works',
    text: 'Ngày 10/8/2019, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Úc John Miller, bàn về dự án nhà máy tại Quảng Ngãi.',
    said: 'in_person 2019-08-10 @ ?',
  },
  {
    what: 'the house named before them, not the city named behind',
    text: 'Ngày 10/8/2019, tại Phủ Chủ tịch, Bộ trưởng Trần Văn Bình đã tiếp Bộ trưởng Úc John Miller, đang có chuyến thăm và tham dự các hoạt động kỷ niệm tại Sơn La.',
    said: 'in_person 2019-08-10 @ Hà Nội',
  },
  {
    what: 'an old picture says nothing of where the news was',
    text: 'Hôm qua, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Úc John Miller. Bộ trưởng Trần Văn Bình và Bộ trưởng Úc John Miller trong cuộc gặp tháng 11/2015 tại Sydney.',
    said: 'in_person XXXX @ ?',
  },
];

test.each(cases)('$what', ({ text, published, said, reason }) => {
  const found = readDates(text, published);
  expect(found.map((one) => one.said)).toContain(said);
  if (reason) expect(found.find((one) => one.said === said)?.reasons).toContain(reason);
});
