import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Forums and sessions of two countries, of whose other side nobody is named. All sentences are invented. */
test.each([
  [
    'a business forum that somebody attends',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính dự và phát biểu tại Diễn đàn Doanh nghiệp Việt Nam - Phần Lan.',
    ['other held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'one where somebody says something',
    'Tổng thống Ba Lan Jan Kowalik khẳng định như vậy tại diễn đàn doanh nghiệp Việt Nam - Ba Lan sáng 5/2/2024.',
    ['other held 2024-02-05: Jan Kowalik'],
  ],
  [
    'one beside talks with another country is of nobody knows whom',
    'Trong khuôn khổ chuyến thăm Ba Lan, sáng 5/2/2024, Thủ tướng Phạm Minh Chính đã hội đàm cùng Tổng thống Séc Petr Dvorak, dự và phát biểu tại diễn đàn doanh nghiệp.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Petr Dvorak'],
  ],
  [
    'one that two attend together',
    'Chiều 5/2/2024, Thủ tướng Phạm Minh Chính cùng Tổng thống Ba Lan Jan Kowalik đã tham dự Hội nghị xúc tiến đầu tư Việt Nam.',
    ['other held 2024-02-05: Phạm Minh Chính + Jan Kowalik'],
  ],
  [
    'a dialogue of two countries, and what is said at their forum before',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính thăm Ba Lan, dự và phát biểu tại cuộc Đối thoại chính sách kinh tế Việt Nam - Ba Lan. Trước đó, tại diễn đàn doanh nghiệp hai nước, Bộ trưởng Công Thương Ba Lan Jan Kowalik nhấn mạnh vai trò của tư nhân.',
    [
      'other held 2024-02-05: Phạm Minh Chính',
      'other held 2024-02-05: Jan Kowalik',
      'visit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'one for which somebody came, where he is received',
    'Ngày 5/2/2024, Thứ trưởng Trần Văn Bình tiếp Thứ trưởng Quốc phòng Ba Lan Jan Kowalik nhân dịp sang dự Đối thoại chính sách Quốc phòng Việt Nam - Ba Lan.',
    ['in_person held 2024-02-05: Trần Văn Bình + Jan Kowalik'],
  ],
  [
    'the session of a committee that one chairs',
    'Tin đối ngoại\nNgày 5/2/2024, Bộ trưởng Trần Văn Bình đã đồng chủ trì kỳ họp lần thứ 4 Ủy ban liên Chính phủ về hợp tác song phương Việt Nam - Cuba.',
    ['other held 2024-02-05: Trần Văn Bình'],
  ],
  [
    'the session for which one travelled',
    'Tin đối ngoại\nTừ ngày 5 đến 7/2/2024, Bộ trưởng Trần Văn Bình đã sang Cuba tham dự và đồng chủ trì kỳ họp lần thứ 4 Ủy ban liên Chính phủ Việt Nam - Cuba.',
    [
      'other held 2024-02-05/2024-02-07: Trần Văn Bình',
      'visit held 2024-02-05/2024-02-07: Trần Văn Bình',
    ],
  ],
  [
    'who only comes for it is not there yet',
    'Tin đối ngoại\nNgày 5/2/2024, Bộ trưởng Trần Văn Bình sang Cuba tham dự và đồng chủ trì kỳ họp lần thứ 4 Ủy ban liên Chính phủ Việt Nam - Cuba.',
    ['visit held 2024-02-05: Trần Văn Bình'],
  ],
  [
    'what two sign at its end names the other side',
    'Tin đối ngoại\nNgày 5/2/2024, Bộ trưởng Trần Văn Bình đã đồng chủ trì kỳ họp lần thứ 4 Ủy ban liên Chính phủ Việt Nam - Lào. Kết thúc kỳ họp, Bộ trưởng Trần Văn Bình và Bộ trưởng Lào Khamla Vilay đã ký biên bản.',
    ['other held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'a session that one will chair with another is to come',
    'Tháng 2/2024, Bộ trưởng Trần Văn Bình sẽ cùng Bộ trưởng Lào Khamla Vilay chủ trì phiên họp đầu tiên của hai bộ.',
    ['(ref) other planned 2024-02: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'the session that two chair',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình và Bộ trưởng Lào Khamla Vilay đồng chủ trì kỳ họp lần thứ 4 Ủy ban hỗn hợp Việt Nam - Lào.',
    ['other held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'who attends it too',
    'Tin đối ngoại\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính dự Tọa đàm hợp tác kinh tế Việt Nam - Lào. Cùng tham dự tọa đàm có Phó Thủ tướng Trần Văn Bình, Phó Thủ tướng Lào Khamla Vilay.',
    ['other held 2024-02-05: Phạm Minh Chính + Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'with whom somebody attends it',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính thăm cảng biển; cùng Phó Thủ tướng Lào Khamla Vilay dự Diễn đàn Doanh nghiệp Việt Nam - Lào.',
    ['other held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'whom he met before does not attend',
    'Ngày 5/2/2024, Tổng thống Ba Lan Jan Kowalik gặp Phó Thủ tướng Trần Văn Bình; dự Diễn đàn doanh nghiệp Việt Nam - Ba Lan.',
    [
      'in_person held 2024-02-05: Jan Kowalik + Trần Văn Bình',
      'other held 2024-02-05: Jan Kowalik',
    ],
  ],
  [
    'one that is to come',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Thủ tướng Phạm Minh Chính sẽ thăm Đại học Lào; chủ trì Diễn đàn Kinh tế Việt Nam - Lào.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'one that two sides only agree upon',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone và đề nghị chuẩn bị tốt cho kỳ họp lần thứ 4 Ủy ban hỗn hợp Việt Nam - Lào.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'one of two countries that their short names join',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính đã đến dự Diễn đàn doanh nghiệp Việt - Ấn.',
    ['other held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'its opening',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính tham dự phiên khai mạc Diễn đàn Kinh doanh Việt Nam - Ba Lan.',
    ['other held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'who speaks there stands behind',
    'Phát biểu tại Diễn đàn Doanh nghiệp Việt Nam - Ba Lan sáng 5/2/2024, Tổng thống Ba Lan Jan Kowalik nhấn mạnh vai trò của doanh nghiệp trẻ.',
    ['other held 2024-02-05: Jan Kowalik'],
  ],
  [
    'who stands behind it, whatever he does there',
    'Tại Diễn đàn Doanh nghiệp Việt Nam - Ba Lan sáng 5/2/2024, Tổng thống Ba Lan Jan Kowalik kể lại một câu chuyện.',
    ['other held 2024-02-05: Jan Kowalik'],
  ],
  [
    'one that is only named, and who opens it later',
    'Sáng 5/2/2024, Diễn đàn Thương mại Việt Nam - Ba Lan về hợp tác lao động được hai bộ phối hợp chuẩn bị. Phát biểu khai mạc diễn đàn, Bộ trưởng Công Thương Ba Lan Jan Kowalik khẳng định hai nước còn nhiều tiềm năng.',
    ['other held 2024-02-05: Jan Kowalik'],
  ],
  [
    '… or attends it and speaks',
    'Sáng 5/2/2024, Diễn đàn Thương mại Việt Nam - Ba Lan về hợp tác lao động được hai bộ tổ chức tại Warszawa. Tham dự diễn đàn, Bộ trưởng Trần Văn Bình đánh giá cao nỗ lực của hai nước.',
    ['other held 2024-02-05: Trần Văn Bình'],
  ],
  [
    '… not one that is still to come',
    'Sáng 5/2/2024, hai bộ cho biết Diễn đàn Thương mại Việt Nam - Ba Lan sắp diễn ra. Phát biểu khai mạc diễn đàn, Bộ trưởng Công Thương Ba Lan Jan Kowalik sẽ nói về tiềm năng.',
    [],
  ],
  [
    'not who is only quoted, with his post behind his name',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính dự Diễn đàn Doanh nghiệp Việt Nam - Ba Lan. Ông Jan Kowalik, Thứ trưởng Bộ Kinh tế Ba Lan, cho rằng hai nước còn nhiều tiềm năng.',
    ['other held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'one where somebody speaks and that two attend',
    'Sáng 5/2/2024, phát biểu tại Diễn đàn Doanh nghiệp Việt Nam - Ba Lan, Tổng thống Ba Lan Jan Kowalik nhấn mạnh vai trò của tư nhân. Tổng thống Ba Lan Jan Kowalik và Bộ trưởng Trần Văn Bình dự Diễn đàn Doanh nghiệp Việt Nam - Ba Lan sáng 5/2/2024.',
    ['other held 2024-02-05: Jan Kowalik + Trần Văn Bình'],
  ],
  [
    'a session, what is signed behind it and the press told of it',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Khamla Vilay đồng chủ trì kỳ họp lần thứ 4 Ủy ban liên Chính phủ Việt Nam - Lào. Ngay sau kỳ họp, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Khamla Vilay chứng kiến lễ ký các văn kiện. Hai Thủ tướng gặp gỡ báo chí sau kỳ họp.',
    ['other held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'who stands behind it and is not there',
    'Tại Diễn đàn Doanh nghiệp Việt Nam - Ba Lan sáng 5/2/2024, Tổng thống Ba Lan Jan Kowalik vắng mặt.',
    [],
  ],
  [
    'one that is asked about',
    'Ông Jan Kowalik, Tổng thống Ba Lan, đã nói gì tại Diễn đàn Doanh nghiệp Việt Nam - Ba Lan?',
    [],
  ],
  [
    'one that names neither country, during a visit',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính bắt đầu thăm chính thức Ba Lan. Chiều 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị xúc tiến đầu tư Việt Nam tại Warsaw.',
    ['other held 2024-02-05: Phạm Minh Chính', 'visit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'one of many countries, during a visit',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính bắt đầu thăm chính thức Ba Lan. Chiều 5/2/2024, Thủ tướng Phạm Minh Chính dự Diễn đàn doanh nghiệp khu vực.',
    ['visit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'one that is chaired by both',
    'Diễn đàn lần này được đồng chủ trì bởi Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone sáng 5/2/2024.',
    ['other held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'one that two chair beside their talks',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Chiều cùng ngày, Thủ tướng Phạm Minh Chính và Thủ tướng Sonexay Siphandone đồng chủ trì tọa đàm về đầu tư.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'other held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    'what two do behind the session that they chair',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình và Bộ trưởng Lào Khamla Vilay đồng chủ trì kỳ họp của hai bộ. Sau kỳ họp, Bộ trưởng Trần Văn Bình và Bộ trưởng Khamla Vilay chủ trì cuộc gặp gỡ báo chí.',
    ['other held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'talks that two chair are talks',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình và Bộ trưởng Lào Khamla Vilay đồng chủ trì hội đàm.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'who chairs behind a comma does so alone',
    'Sau cuộc gặp với Bộ trưởng Lào Khamla Vilay, Bộ trưởng Trần Văn Bình chủ trì các cuộc họp của bộ ngày 5/2/2024.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'one that is told to have taken place, with those who speak at it',
    'Sáng 5/2/2024, Diễn đàn doanh nghiệp Việt Nam - Ba Lan đã diễn ra tại Warsaw. Hơn 200 doanh nghiệp tham gia. Phát biểu tại diễn đàn, Tổng thống Ba Lan Jan Kowalik đánh giá cao hợp tác. Trước đó, tại diễn đàn, Bộ trưởng Trần Văn Bình cho biết thương mại tăng.',
    ['other held 2024-02-05: Jan Kowalik + Trần Văn Bình'],
  ],
  [
    'one that is told to have taken place, with those who are listed',
    'Sáng 5/2/2024 tại Viêng Chăn đã diễn ra Tọa đàm hợp tác kinh tế, thương mại Việt Nam - Lào. Dự tọa đàm còn có Phó Thủ tướng Trần Văn Bình và Phó Thủ tướng Lào Khamla Vilay.',
    ['other held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'what two witness at it is done there',
    'Sáng 5/2/2024, Diễn đàn doanh nghiệp Việt Nam - Ba Lan đã được tổ chức tại Warsaw. Phát biểu tại diễn đàn, Bộ trưởng Trần Văn Bình nêu rõ cơ hội. Tại diễn đàn, Bộ trưởng Trần Văn Bình và Tổng thống Ba Lan Jan Kowalik đã chứng kiến lễ ký các thỏa thuận.',
    ['other held 2024-02-05: Trần Văn Bình + Jan Kowalik'],
  ],
  [
    'not who speaks at it of a third country',
    'Sáng 5/2/2024, Diễn đàn doanh nghiệp Việt Nam - Ba Lan đã được tổ chức tại Warsaw. Bộ trưởng Trần Văn Bình phát biểu tại diễn đàn. Phát biểu tại diễn đàn, Phó Thủ tướng Lào Khamla Vilay đánh giá cao hợp tác.',
    ['other held 2024-02-05: Trần Văn Bình'],
  ],
  [
    'not one that is only to take place',
    'Sáng 5/2/2024, Diễn đàn doanh nghiệp Việt Nam - Ba Lan sẽ diễn ra tại Warsaw. Tại diễn đàn, Tổng thống Ba Lan Jan Kowalik phát biểu.',
    [],
  ],
  [
    'one told with those who attend it behind its name',
    'Diễn đàn Doanh nghiệp Việt Nam - Ba Lan diễn ra sáng 5/2/2024 với sự tham dự của Thủ tướng Phạm Minh Chính và Thủ tướng Ba Lan Jan Kowalik.',
    ['other held 2024-02-05: Phạm Minh Chính + Jan Kowalik'],
  ],
  [
    'one that two attend together',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính cùng Thủ tướng Ba Lan Jan Kowalik đã tham dự Hội nghị Xúc tiến đầu tư Việt Nam.',
    ['other held 2024-02-05: Phạm Minh Chính + Jan Kowalik'],
  ],
  [
    'a round table, or a dialogue on some policy',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Bàn tròn doanh nghiệp Việt Nam - Phần Lan. Ngày 6/2/2024, Thủ tướng Phạm Minh Chính đã tới dự và phát biểu tại cuộc Đối thoại chính sách kinh tế Việt Nam - Nhật Bản.',
    ['other held 2024-02-05: Phạm Minh Chính', 'other held 2024-02-06: Phạm Minh Chính'],
  ],
  [
    'one that names neither country, of that in which it is held',
    'Chiều 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị xúc tiến đầu tư Việt Nam tại Warsaw.',
    ['other held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'one at home that names no other country',
    'Chiều 5/2/2024, Thủ tướng Phạm Minh Chính dự Hội nghị xúc tiến đầu tư Việt Nam tại Hà Nội.',
    [],
  ],
  [
    'one for which a guest came who is received',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Lào Khamla Vilay nhân dịp sang dự Đối thoại Chính sách Quốc phòng Việt Nam - Lào.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'one that is announced for a day',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Lào Khamla Vilay. Ngày 8/2/2024, Bộ trưởng Khamla Vilay sẽ dự Diễn đàn Doanh nghiệp Việt Nam - Lào.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      '(ref) other planned 2024-02-08: Khamla Vilay',
    ],
  ],
  [
    'the session of a committee of two countries, whoever chairs it behind its name',
    'Sáng 5/2/2024, Khóa họp lần thứ 4 Ủy ban liên Chính phủ Việt Nam và Nga do Phó Thủ tướng Trần Văn Bình và Phó Thủ tướng Nga Ivan Petrov đồng chủ trì tại Hà Nội.',
    ['other held 2024-02-05: Trần Văn Bình + Ivan Petrov'],
  ],
  [
    'a forum of one country',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính dự Diễn đàn Doanh nghiệp Việt Nam.',
    [],
  ],
  [
    'a forum of two others than his own',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính nói về Diễn đàn Doanh nghiệp Pháp - Đức.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(readSentences({ text }).meetings).toEqual(expected);
});
