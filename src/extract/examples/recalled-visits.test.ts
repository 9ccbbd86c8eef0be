import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Visits of other years, beside the news. All sentences are invented. */
const news = 'Ngày 5/2/2024, Tổng thống Pháp Jean Martin bắt đầu chuyến thăm Việt Nam.';

test('a visit of a later year than the news is still to come', () => {
  const told = readSentences({
    text: `…\n${news} Thủ tướng Trần Văn Bình mong muốn đón tiếp Thủ tướng Louis Bernard trong chuyến thăm chính thức tới Việt Nam vào năm 2025.`,
  });
  expect(told.meetings).toContain('(ref) visit planned 2025: Louis Bernard');
});

test('a target to be reached by a year dates no visit', () => {
  const { meetings } = readSentences({
    text: `…
${news} Thủ tướng Trần Văn Bình đã dự hội nghị về các mục tiêu đến năm 2030 và thăm Áo.`,
  });
  expect(meetings.join()).not.toContain('2030');
});

test.each([
  ['Hai bên nhắc đến chuyến thăm Việt Nam tháng 4 tới của Thủ tướng Louis Bernard.', 'planned'],
  [
    'Thủ tướng Pháp Louis Bernard cho biết ông mong đợi chuyến thăm Việt Nam tháng 4 tới.',
    'planned',
  ],
  [
    'Thủ tướng Pháp Louis Bernard cho biết ông mong chờ chuyến thăm Việt Nam vào tháng 4.',
    'planned',
  ],
  ['Hai bên nhắc đến chuyến thăm tháng 4 tới Việt Nam của Thủ tướng Louis Bernard.', 'held'],
])('%s', (sentence, status) => {
  const told = readSentences({ text: `…\n${news} ${sentence}` });
  expect(told.meetings.find((one) => one.includes('Louis Bernard'))).toContain(`visit ${status}`);
});

test.each([
  [
    'each year of a list',
    'Ông Jean Martin đã thăm Việt Nam vào các năm 2001, 2006 và 2013.',
    ['2001: Jean Martin', '2006: Jean Martin', '2013: Jean Martin'],
  ],
  [
    'each month of a list',
    'Ông Jean Martin đã thăm chính thức Việt Nam ba lần vào tháng 9/2003, tháng 12/2005 và tháng 2/2013.',
    ['2003-09: Jean Martin', '2005-12: Jean Martin', '2013-02: Jean Martin'],
  ],
  [
    'the first time and the others',
    'Ông Jean Martin từng thăm Việt Nam ba lần, lần đầu tiên vào năm 2010 với tư cách Bộ trưởng Ngoại giao Pháp, lần thứ hai vào năm 2012 và lần gần nhất là vào năm 2015.',
    ['2010: Jean Martin', '2012: Jean Martin', '2015: Jean Martin'],
  ],
  [
    'of predecessors, each with his years',
    'Đây là tổng thống thứ ba của Pháp thăm Việt Nam sau chuyến thăm của Tổng thống Paul Durand năm 1993 và Tổng thống Louis Bernard năm 1997 và năm 2004.',
    ['1993: Paul Durand', '1997: Louis Bernard', '2004: Louis Bernard'],
  ],
  [
    'one, dated in brackets, and not by that of another visit',
    'Hai bên đánh giá cao chuyến thăm Pháp của Thủ tướng Trần Văn Bình (5-2017) và chuyến thăm Việt Nam của Thủ tướng Louis Bernard (tháng 11-2018).',
    ['2017-05: Trần Văn Bình', '2018-11: Louis Bernard'],
  ],
  [
    'in the year with which the sentence opens',
    'Vào năm 2018, Thủ tướng Louis Bernard đã thăm chính thức Việt Nam hồi tháng 5.',
    ['2018-05: Louis Bernard'],
  ],
  [
    'in a month that is told later',
    'Ông từng thăm Việt Nam vào các năm 2012 và 2015. Chuyến thăm đầu tiên tới Việt Nam diễn ra vào tháng 11-2012.',
    ['2012-11: Jean Martin', '2015: Jean Martin'],
  ],
  [
    'each in brackets behind its guest',
    'Ông là tổng thống thứ ba của Pháp thăm Việt Nam sau các chuyến thăm của Tổng thống Paul Durand (1993), Louis Bernard (2004).',
    ['1993: Paul Durand', '2004: Louis Bernard'],
  ],
  [
    'of the subject behind the comma',
    'Tháng 11/2017, trong chuyến thăm Pháp, Thủ tướng Trần Văn Bình đã phát biểu.',
    ['2017-11: Trần Văn Bình'],
  ],
  [
    'with its days before the comma, not with the day of what was done there',
    'Trong chuyến thăm Pháp từ ngày 4 đến 6/3/2017, Thủ tướng Trần Văn Bình đã phát biểu. Trong chuyến thăm Pháp, chiều 8/9/2016, Thủ tướng Trần Văn Bình trả lời báo chí.',
    ['2017-03-04/2017-03-06: Trần Văn Bình'],
  ],
  [
    'of the guest, not of the host whom he met',
    'Tổng thống Paul Durand gặp Chủ tịch nước Trần Văn Bình khi có chuyến thăm Việt Nam vào năm 1998 và 2004.',
    ['1998: Paul Durand', '2004: Paul Durand'],
  ],
  [
    'on a day of another year, behind the lead',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(4)}Ngày 8-9-2016, trong chuyến thăm cấp nhà nước tới Pháp, Thủ tướng Trần Văn Bình đã đặt vòng hoa.`,
    ['2016-09-08: Trần Văn Bình'],
  ],
  [
    'with its days behind the comma',
    'Trong thời gian thăm Pháp, từ ngày 4 đến 6/3/2017, Thủ tướng Trần Văn Bình đã phát biểu.',
    ['2017-03-04/2017-03-06: Trần Văn Bình'],
  ],
  [
    'by him who paid it; not by who praises it',
    'Thủ tướng Louis Bernard nhắc lại chuyến thăm chính thức Việt Nam rất thành công hồi tháng 5/2022. Thủ tướng Trần Văn Bình đánh giá cao chuyến thăm Pháp tháng 6/2022.',
    ['2022-05: Louis Bernard'],
  ],
  [
    'of each who has paid one',
    'Năm 2022, Thủ tướng Trần Văn Bình và Chủ tịch Quốc hội Lê Văn Cường đều có chuyến thăm chính thức Pháp.',
    ['2022: Lê Văn Cường', '2022: Trần Văn Bình'],
  ],
  [
    'of who came in a year, far below; not of who only came',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(4)}Cựu Tổng thống Paul Durand đã tới Việt Nam năm 2000. Cựu Tổng thống Louis Bernard đã tới Hà Nội.`,
    ['2000: Paul Durand'],
  ],
  [
    'of who came in a month, a year or on a day, wherever it stands; not of where a loan or a journey comes from',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(4)}Thủ tướng Louis Bernard tới Việt Nam lần đầu tiên năm 2016. Năm 2010, ông Paul Durand đến Hà Nội với tư cách nhà báo. Ngày 12/9/1973, Chủ tịch Trần Văn Bình tới Pháp. Thủ tướng Lê Văn Cường đã đến khách sạn bằng xe của Pháp tháng 6/2018. Bộ trưởng Nguyễn Văn An đến từ Pháp năm 2011.`,
    ['1973-09-12: Trần Văn Bình', '2010: Paul Durand', '2016: Louis Bernard'],
  ],
  [
    'of who came; not to a conference, which is told as such, and not of an ambassador',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(4)}Thủ tướng Louis Bernard tới Hà Nội tháng 5/2018 gặp các doanh nhân. Tổng thống Paul Durand tới Hà Nội dự hội nghị năm 2017. Đại sứ Pháp Claude Petit đến Việt Nam tháng 9/2019.`,
    ['2018-05: Louis Bernard'],
  ],
  [
    'of who holds an office, unnamed; not on the day of the news',
    'Hồi tháng 6/2016, Bộ trưởng Quốc phòng Pháp đã có chuyến thăm Việt Nam. Ngày 6/2/2024, Bộ trưởng Ngoại giao Pháp thăm Việt Nam.',
    ['2016-06: '],
  ],
  [
    'in the month with which its sentence opens, however far before it',
    'Trước đó, vào tháng 7/2022, nhận lời mời của Chủ tịch nước Lê Văn Cường và Chủ tịch Quốc hội Nguyễn Thị Dung của nước Cộng hòa xã hội chủ nghĩa Việt Nam, Thủ tướng Louis Bernard đã thăm chính thức Việt Nam.',
    ['2022-07: Louis Bernard'],
  ],
  [
    'of the subject behind "khi thăm"; not on the day of what he said there',
    'Khi đến thăm Pháp tháng 5/2017, Thủ tướng Trần Văn Bình đã phát biểu. Khi thăm Đức, chiều 8/9/2016, Thủ tướng Trần Văn Bình trả lời báo chí.',
    ['2017-05: Trần Văn Bình'],
  ],
  [
    'by him whose words of that visit are quoted, where it is dated',
    'Bài báo dẫn lời của Thủ tướng Louis Bernard trong chuyến thăm Việt Nam tháng 1/2017. Bài phát biểu của Thủ tướng Paul Durand trong chuyến thăm Việt Nam rất hay.',
    ['2017-01: Louis Bernard'],
  ],
  [
    'with the conference that was a part of it, in one bracket',
    'Hai bên đánh giá cao chuyến thăm của Thủ tướng Louis Bernard tới Việt Nam và dự Hội nghị Cấp cao (tháng 11-2017).',
    ['2017-11: Louis Bernard'],
  ],
  [
    'that "kể từ" counts from, or that somebody has memories of',
    'Đây là chuyến thăm thứ ba kể từ chuyến thăm Việt Nam năm 2006 của Tổng thống Paul Durand. Thủ tướng Louis Bernard nhắc lại những kỷ niệm khi thăm Việt Nam tháng 9/2014.',
    ['2006: Paul Durand', '2014-09: Louis Bernard'],
  ],
  [
    'once, though one telling looks back and the other does not',
    'Thủ tướng Louis Bernard từng thăm Việt Nam năm 2012. Trong chuyến thăm Việt Nam tháng 3/2012, Thủ tướng Louis Bernard đã phát biểu.',
    ['2012-03: Louis Bernard'],
  ],
  [
    'each in brackets behind its guest, in a list of those who came; not of those whom they met',
    'Các đoàn Pháp thăm ta có: Thủ tướng Louis Bernard (5/1997), Tổng thống Paul Durand (16 - 18/10/2007). Thủ tướng Trần Văn Bình thăm Pháp, gặp Tổng thống Paul Durand (2001).',
    ['1997-05: Louis Bernard', '2007-10-16/2007-10-18: Paul Durand'],
  ],
  [
    'of predecessors, each before his time; not of whose term it was',
    'Ông là tổng thống Pháp thứ ba thăm Việt Nam (trước đó là Tổng thống Paul Durand năm 1993, Tổng thống Louis Bernard tháng 10/2003). Ông cũng thăm Lào sau nhiệm kỳ của Tổng thống Paul Durand (1990-1995).',
    ['1993: Paul Durand', '2003-10: Louis Bernard'],
  ],
  [
    'of two who came, the verb without its country the second time',
    'Ông tới sau khi ông Paul Durand đến Việt Nam năm 2000 và ông Louis Bernard đến năm 2006.',
    ['2000: Paul Durand', '2006: Louis Bernard'],
  ],
  [
    'without a country, where the sentence tells of one other side; not of a continent, nor of three countries',
    'Hai bên nhắc đến tuyên bố chung của Việt Nam và Pháp trong chuyến thăm của Tổng thống Paul Durand tháng 11/2017. Trong chuyến thăm tháng 9/2016, Thủ tướng Louis Bernard công bố khoản vay cho Việt Nam. Trong chuyến công du châu Á của Tổng thống Paul Durand tháng 5/2015, Việt Nam đã đề nghị hợp tác. Việt Nam, Lào và Pháp ký hiệp định trong chuyến thăm của Tổng thống Paul Durand tháng 6/2014.',
    ['2016-09: Louis Bernard', '2017-11: Paul Durand'],
  ],
  [
    'that goes before another one, by the same guest or to the same country',
    'Đây là chuyến thăm thứ hai của Thủ tướng Louis Bernard tại Việt Nam, tiếp nối chuyến đi hồi tháng 1/2022 tới Hà Nội. Đây là chuyến thăm đầu tiên của một tổng thống Pháp tới Việt Nam kể từ chuyến thăm của Tổng thống Paul Durand năm 2009.',
    ['2009: Paul Durand', '2022-01: Louis Bernard'],
  ],
  [
    'in a month of last year, though its sentence tells of the talks too',
    'Tháng 5 năm ngoái, Thủ tướng Trần Văn Bình đã có chuyến thăm Pháp và hội đàm với Thủ tướng Louis Bernard.',
    ['2023-05?: Trần Văn Bình'],
  ],
  [
    'of the relative of somebody who is named behind him',
    'Đây là chuyến thăm đầu tiên kể từ khi ông Paul Durand, ông nội của Tổng thống Jean Martin đến Việt Nam vào năm 1964.',
    ['1964: Paul Durand'],
  ],
  [
    'not long after which somebody came',
    'Ông tới không lâu sau khi Thủ tướng Louis Bernard đến thăm Việt Nam tháng 1/2023.',
    ['2023-01: Louis Bernard'],
  ],
  [
    'of another country, that was over before that of the news began',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(5)}Trước đó, ngày 3/2/2024, Tổng thống Jean Martin đã kết thúc chuyến thăm chính thức Lào.`,
    ['2024-02-03: Jean Martin'],
  ],
  [
    '… "sau khi" it was over',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(5)}Tổng thống Jean Martin tới Hà Nội sau khi kết thúc chuyến thăm chính thức Lào từ ngày 1 đến 3/2/2024.`,
    ['2024-02-01/2024-02-03: Jean Martin'],
  ],
  [
    '… not how that of the news began',
    `${'Hai nước có quan hệ tốt đẹp. '.repeat(5)}Trước đó, ngày 5/2/2024, Tổng thống Jean Martin đã đến Hà Nội, bắt đầu chuyến thăm chính thức Việt Nam.`,
    [],
  ],
  ['once, before the visit of the news', 'Ông từng thăm Việt Nam năm 2012.', ['2012: Jean Martin']],
  [
    'of somebody, not of whoever does something else then',
    'Ông Jean Martin đã thăm Việt Nam năm 2001 và Thủ tướng Louis Bernard gặp báo chí năm 2005.',
    ['2001: Jean Martin'],
  ],
])('a visit recalled: %s', (_, text, recalled) => {
  const { meetings } = readSentences({ text: `…\n${news} ${text}` });
  expect(meetings.filter((line) => line.includes('visit')).sort()).toEqual([
    ...recalled.map((visit) => `(ref) visit held ${visit}`),
    'visit held 2024-02-05: Jean Martin',
  ]);
});

test('a journey to attend a conference ends where its host lies, however long its name', () => {
  const { visits } = readSentences({
    text: 'Tin vắn\nTối 5/2/2024, Thủ tướng Trần Văn Bình đã về đến Hà Nội, kết thúc tốt đẹp chuyến tham dự Hội nghị thường niên lần thứ 8 của các nhà khoa học trẻ và đổi mới sáng tạo tại Lyon, Pháp.',
  });
  expect(visits).toEqual(['held 2024-02-05: Trần Văn Bình → FR']);
});
