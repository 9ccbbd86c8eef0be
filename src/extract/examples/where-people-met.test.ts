import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

/** Which of the places of an article a meeting has. All sentences are invented. */
test.each([
  {
    what: 'the province that an office names is no place',
    text: 'Chiều 6/6/2017, Bộ trưởng Trần Văn Bình đã tiếp Thống đốc tỉnh Aichi - ông Kenta Mori.',
    said: 'in_person 2017-06-06 @ ?',
  },
  {
    what: '… nor the state that a delegation comes from',
    text: 'Chiều 17/6/2017, đoàn đại biểu của tiểu bang Oklahoma (Mỹ) do bà Anna Taylor, Bộ trưởng Thương mại tiểu bang, dẫn đầu đã gặp gỡ Thứ trưởng Trần Văn Bình.',
    said: 'in_person 2017-06-17 @ ?',
  },
  {
    what: '… but the house of a province lies in it',
    text: 'Chiều 21/6/2017, tại Trung tâm Hội nghị tỉnh Bình Dương, Bộ trưởng Trần Văn Bình đã tiếp Thủ tướng Campuchia Hun Sen.',
    said: 'in_person 2017-06-21 @ Bình Dương',
  },
  {
    what: 'the outskirts of a city',
    text: 'Ngày 29/5/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Pháp Jean Petit ở ngoại ô Paris.',
    said: 'in_person 2017-05-29 @ Paris',
  },
  {
    what: 'who is back home has met people elsewhere',
    text: 'Tối 12/10/2018, Bộ trưởng Trần Văn Bình đã về đến Hà Nội, kết thúc chuyến tham dự hội nghị tại Bali. Bộ trưởng Trần Văn Bình đã hội đàm với Bộ trưởng Indonesia Joko Susilo.',
    said: 'in_person 2018-10 @ Bali',
  },
  {
    what: 'two cities in which something else goes on',
    text: 'Hai bên lập liên doanh tại Hà Nội và TP HCM. Chiều 20/7/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Pháp Jean Petit.',
    said: 'in_person 2017-07-20 @ ?',
  },
  {
    what: 'the place of another time',
    text: 'Ông sẽ dự diễn đàn tại Đà Nẵng vào tháng 11. Chiều 20/7/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Pháp Jean Petit.',
    said: 'in_person 2017-07-20 @ ?',
  },
  {
    what: 'the capital that a visit has for its object, not the conference before it',
    text: 'Ngày 11/11/2017, Tổng thống Séc Karel Novak dự hội nghị ở Đà Nẵng và thăm chính thức Hà Nội.',
    said: 'visit 2017-11-11 @ Hà Nội',
  },
  {
    what: '… nor the city that he left for it',
    text: 'Ngày 11/11/2017, Tổng thống Séc Karel Novak dự hội nghị ở Đà Nẵng, sau đó đến Hà Nội, thăm cấp Nhà nước Việt Nam.',
    said: 'visit 2017-11-11 @ Hà Nội',
  },
  {
    what: 'a city that is seen when the talks are over',
    text: 'Ngày 5/3/2018, Bộ trưởng Pháp Jean Petit đã hội đàm với Bộ trưởng Trần Văn Bình và thăm thành phố Hải Phòng.',
    said: 'in_person 2018-03-05 @ ?',
  },
  {
    what: '… but a city to which the talks bring somebody',
    text: 'Ngày 5/3/2018, Bộ trưởng Trần Văn Bình tới Hải Phòng hội đàm với Bộ trưởng Pháp Jean Petit.',
    said: 'in_person 2018-03-05 @ Hải Phòng',
  },
  {
    what: 'a capital that acts is a government',
    text: 'Hồi đầu tháng, Bình Nhưỡng đã thử tên lửa ngay trước khi Bộ trưởng Pháp Jean Petit gặp Bộ trưởng Trần Văn Bình ngày 5/3/2018.',
    said: 'in_person 2018-03-05 @ ?',
  },
  {
    what: 'the constituency of a member of parliament',
    text: 'Ngày 10/1/2018, Bộ trưởng Trần Văn Bình đã gặp Hạ nghị sĩ Mỹ Peter Brown (Arizona).',
    said: 'in_person 2018-01-10 @ ?',
  },
  {
    what: 'where somebody told of a meeting',
    text: 'Người phát ngôn Anna Taylor tại Paris tiết lộ Bộ trưởng Trần Văn Bình sẽ gặp Bộ trưởng Pháp Jean Petit ngày 8/3/2018.',
    said: 'in_person 2018-03-08 @ ?',
  },
  {
    what: 'the city of an embassy to which the guest spoken of went',
    text: 'Ngày 25/7/2018, tại Phủ Chủ tịch, Chủ tịch nước Trần Đại Quang đã tiếp Bộ trưởng Trung Quốc Lý Minh Sơn, cảm ơn ông đến Đại sứ quán Việt Nam tại Bắc Kinh chia buồn.',
    said: 'in_person 2018-07-25 @ Hà Nội',
  },
  {
    what: 'the capital of offices: a place with two words for its kind',
    text: 'Ngày 25/7/2018, tại thủ đô hành chính La Haye, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Hà Lan Jan Bakker.',
    said: 'in_person 2018-07-25 @ La Haye',
  },
  {
    what: 'a place where one of them is still to go tells nothing of days before',
    text: 'Chủ tịch nước Trần Đại Quang sẽ dự hội nghị tại Hải Phòng ngày 20/11/2017. Ngày 30/10/2017, Chủ tịch nước Trần Đại Quang đã gặp Tổng thống Séc Karel Novak.',
    said: 'in_person 2017-10-30 @ ?',
  },
  {
    what: 'a city passed through on one day says nothing of another',
    text: 'Ngày 19/7/2017, Thủ tướng Slovakia Robert Fico đã thăm thành phố Đà Nẵng. Ngày 18/7/2017, Bộ trưởng Trần Văn Bình hội đàm với Thủ tướng Slovakia Robert Fico.',
    said: 'in_person 2017-07-18 @ ?',
  },
  {
    what: '… a capital does',
    text: 'Ngày 19/7/2017, Thủ tướng Slovakia Robert Fico đã thăm thủ đô Hà Nội. Ngày 18/7/2017, Bộ trưởng Trần Văn Bình hội đàm với Thủ tướng Slovakia Robert Fico.',
    said: 'in_person 2017-07-18 @ Hà Nội',
  },
  {
    what: 'a welcome with honours is where it is held',
    text: 'Sáng 7/6/2017, tại Phủ Chủ tịch, Chủ tịch nước Trần Đại Quang chủ trì lễ đón Tổng thống Séc Karel Novak. Tham dự lễ đón có Phó Thủ tướng Trần Văn Bình và Bộ trưởng Lê Văn An.',
    said: 'visit 2017-06-07 @ Hà Nội',
  },
  {
    what: '… and the talks that follow it are there too',
    text: 'Sáng 7/6/2017, tại Phủ Chủ tịch, Chủ tịch nước Trần Đại Quang chủ trì lễ đón Tổng thống Séc Karel Novak. Tham dự lễ đón có Phó Thủ tướng Trần Văn Bình và Bộ trưởng Lê Văn An. Chủ tịch nước Trần Đại Quang đã hội đàm với Tổng thống Karel Novak.',
    said: 'in_person 2017-06-07 @ Hà Nội',
  },
  {
    what: 'the head of a city receives at home',
    text: 'Ngày 27/11/2018, Tổng thống Bulgaria Ivan Petrov, đang thăm Việt Nam, đã hội kiến Bí thư Thành ủy TP.HCM Trần Văn Bình.',
    said: 'in_person 2018-11-27 @ TP.HCM',
  },
  {
    what: '… abroad he is received',
    text: 'Ngày 27/11/2018, Bộ trưởng Trần Văn Bình tiếp Thị trưởng Rotterdam Jan Visser.',
    said: 'in_person 2018-11-27 @ ?',
  },
  {
    what: '… and one who was it once is at home elsewhere',
    text: 'Ngày 27/11/2018, nguyên Thị trưởng Rotterdam Jan Visser tiếp Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2018-11-27 @ ?',
  },
  {
    what: 'a palace that does not stand in Viet Nam',
    text: 'Sáng 31/10/2018, Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Qatar Ali bin Said tại Hoàng cung.',
    said: 'in_person 2018-10-31 @ Doha',
  },
  {
    what: '… and a house of the guest of the country',
    text: 'Sáng 31/10/2018, Thủ tướng Qatar Ali bin Said bắt đầu thăm Việt Nam. Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Ali bin Said tại Phủ Thủ tướng.',
    said: 'in_person 2018-10-31 @ ?',
  },
  {
    what: 'the chamber of a parliament',
    text: 'Ngày 30/6/2017, tại trụ sở Đu-ma quốc gia Nga, Chủ tịch nước Trần Đại Quang hội kiến Bộ trưởng Nga Ivan Petrov.',
    said: 'in_person 2017-06-30 @ Moskva',
  },
  {
    what: 'a ministry',
    text: 'Ngày 10/7/2018, tại trụ sở Bộ Xây dựng, Thứ trưởng Trần Văn Bình tiếp Nghị sĩ Nhật Bản Kenta Mori.',
    said: 'in_person 2018-07-10 @ Hà Nội',
  },
  {
    what: 'the city to which the sentence before brings one of them',
    text: 'Hai nước ký nhiều văn kiện. Chiều 20/7/2017, Bộ trưởng Trần Văn Bình đã thăm thành phố Lyon. Tại cuộc gặp Bộ trưởng Pháp Jean Petit, Bộ trưởng Trần Văn Bình chúc mừng thành tựu của thành phố.',
    said: 'in_person 2017-07-20 @ Lyon',
  },
  {
    what: '… not one to which he only will go',
    text: 'Hai nước ký nhiều văn kiện. Một cuộc họp. Hai. Ba. Bốn. Năm. Sáu. Bảy. Bộ trưởng Trần Văn Bình sẽ tới Lyon. Bộ trưởng Trần Văn Bình ngày 20/7/2017 gặp Bộ trưởng Pháp Jean Petit.',
    said: 'in_person 2017-07-20 @ ?',
  },
  {
    what: 'no place of a sentence about nobody who met, without a day',
    text: 'Một người Đức bị bắt tại Đà Nẵng. Chiều 20/7/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Đức Jan Gruber.',
    said: 'in_person 2017-07-20 @ ?',
  },
  {
    what: '… but that of what was held there on a day',
    text: 'Sáng 21/7/2017, một hội thảo lớn diễn ra tại Đà Nẵng. Chiều 21/7/2017, Bộ trưởng Trần Văn Bình gặp Bộ trưởng Đức Jan Gruber.',
    said: 'in_person 2017-07-21 @ Đà Nẵng',
  },
  {
    what: 'within a visit it was in the country visited',
    text: 'Sáng 20/7/2017, Bộ trưởng Trần Văn Bình họp báo tại Hà Nội. Trong chuyến thăm Đức, Bộ trưởng Trần Văn Bình đã hội đàm với Bộ trưởng Đức Jan Gruber ngày 20/7/2017.',
    said: 'in_person 2017-07-20 @ ?',
  },
  {
    what: 'the head of a country receives in its capital, not where the guest comes next',
    text: 'Ngày 7/9/2017, Tổng thống Séc Karel Novak đến Đà Nẵng. Tổng thống Karel Novak đã hội kiến Thủ tướng Nguyễn Xuân Phúc ngày 7/9/2017.',
    said: 'in_person 2017-09-07 @ ?',
  },
  {
    what: '… but a mayor, and whom the lead has there too',
    text: 'Ngày 7/9/2017, Tổng thống Séc Karel Novak và Thủ tướng Nguyễn Xuân Phúc đến Đà Nẵng. Tổng thống Karel Novak đã hội kiến Thủ tướng Nguyễn Xuân Phúc ngày 7/9/2017.',
    said: 'in_person 2017-09-07 @ Đà Nẵng',
  },
  {
    what: '… or where all of them attend a conference',
    text: 'Ngày 7/9/2017, Tổng thống Séc Karel Novak đến Đà Nẵng dự diễn đàn. Tổng thống Karel Novak đã hội kiến Thủ tướng Nguyễn Xuân Phúc ngày 7/9/2017.',
    said: 'in_person 2017-09-07 @ Đà Nẵng',
  },
  {
    what: 'the station from which a guest goes home',
    text: 'Ngày 2/3/2017, Bộ trưởng Séc Karel Novak đến ga Đồng Đăng để về nước. Bộ trưởng Karel Novak đã hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2017-03-02 @ ?',
  },
  {
    what: 'before the place was reached',
    text: 'Ngày 2/3/2017, Bộ trưởng Séc Karel Novak đi thăm Đà Nẵng. Trước đó, chiều cùng ngày, Bộ trưởng Karel Novak đã hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2017-03-02 @ ?',
  },
  {
    what: 'of a visit not the place of a conference',
    text: 'Tổng thống Séc Karel Novak sẽ thăm chính thức Việt Nam ngày 10/11/2017 và dự Hội nghị cấp cao APEC tại Đà Nẵng.',
    said: 'visit 2017-11-10 @ ?',
  },
  {
    what: '… which the city visited is, wherever it stands',
    text: 'Ngày 10/11/2017, Tổng thống Séc Karel Novak dự Hội nghị cấp cao APEC ở Đà Nẵng và thăm chính thức Việt Nam tại Hà Nội.',
    said: 'visit 2017-11-10 @ Hà Nội',
  },
  {
    what: '… but of a journey to it',
    text: 'Ngày 10/11/2017, Bộ trưởng Trần Văn Bình kết thúc chuyến tham dự Hội nghị thượng đỉnh G20 tại Hamburg, Đức.',
    said: 'visit 2017-11-10 @ Hamburg',
  },
  {
    what: 'an airport that is seen before or after',
    text: 'Ngày 16/10/2018, Bộ trưởng Mỹ Peter Brown hội đàm với Bộ trưởng Trần Văn Bình và thăm sân bay Biên Hòa.',
    said: 'in_person 2018-10-16 @ ?',
  },
  {
    what: 'the city of an embassy that is to be opened, with its kind',
    text: 'Ngày 16/10/2018, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Pakistan Ali Khan, thông báo việc mở Đại sứ quán Việt Nam tại thủ đô Islamabad.',
    said: 'in_person 2018-10-16 @ ?',
  },
  {
    what: 'the object of a friendly visit',
    text: 'Từ ngày 4 đến 8/6/2018, Bộ trưởng Ấn Độ Arun Rao sẽ đến thăm hữu nghị TP Đà Nẵng.',
    said: 'visit 2018-06-04/2018-06-08 @ Đà Nẵng',
  },
  {
    what: 'the house of a parliament that is visited is not that at home',
    text: 'Trong khuôn khổ chuyến thăm chính thức Malaysia, sáng 16/10/2018, tại Nhà Quốc hội, Thủ tướng Phạm Minh Chính hội đàm với Bộ trưởng Malaysia David Tan.',
    said: 'in_person 2018-10-16 @ ?',
  },
  {
    what: '… which receives guests at home',
    text: 'Trong khuôn khổ chuyến thăm Việt Nam, sáng 16/10/2018, tại Nhà Quốc hội, Bộ trưởng Singapore David Tan hội đàm với Bộ trưởng Trần Văn Bình.',
    said: 'in_person 2018-10-16 @ Hà Nội',
  },
  {
    what: 'where people of a kind are met, none of whom is named',
    text: 'Ngày 5/6/2017, Bộ trưởng Trần Văn Bình tiếp các nhà đầu tư Nhật Bản tại Tokyo.',
    said: 'in_person 2017-06-05 @ Tokyo',
  },
  {
    what: '… but not where those sit whom their governments sent there',
    text: 'Ngày 5/6/2017, Thứ trưởng Ngoại giao Trần Văn Bình tiếp các Đại sứ ASEAN tại Berlin.',
    said: 'in_person 2017-06-05 @ ?',
  },
])('a place: $what', ({ text, said }) => {
  expect(readDates(text).map((meeting) => meeting.said)).toContain(said);
});
