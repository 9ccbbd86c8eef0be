import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

const filler = 'Hai nước có quan hệ tốt đẹp. '.repeat(9);

/** What far behind the lead is still news, and what belongs to another time. All sentences are invented. */
test.each([
  [
    '"Cùng ngày" goes on with the day of who is in the lead',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn ở Vientiane. ${filler}Cùng ngày, Thủ tướng Phạm Minh Chính hội kiến Chủ tịch Quốc hội Lào Khamla Vilay.`,
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'without it, and without the news in the lead, it is background',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn ở Vientiane. ${filler}Thủ tướng Phạm Minh Chính hội kiến Chủ tịch Quốc hội Lào Khamla Vilay.`,
    ['(ref) in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'what was said at a meeting is news wherever it stands',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn ở Vientiane. ${filler}Tại cuộc hội kiến Chủ tịch Quốc hội Lào Khamla Vilay, Thủ tướng Phạm Minh Chính đề nghị hai bên hợp tác.`,
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    '… but not what was said at the first meeting of the two',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn ở Vientiane. ${filler}Tại cuộc gặp đầu tiên với Chủ tịch Quốc hội Lào Khamla Vilay, Thủ tướng Phạm Minh Chính đề nghị hai bên hợp tác.`,
    ['(ref) in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'what came after a meeting goes on with it',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Chủ tịch nước Lào Thongloun Sisoulith. ${filler}Sau cuộc hội kiến, Thủ tướng đến thăm Chủ tịch Quốc hội Lào Khamla Vilay.`,
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Thongloun Sisoulith',
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'recalled, but of the day of the news',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Chủ tịch Quốc hội Lào Khamla Vilay. Chủ tịch nước Tô Lâm và Thủ tướng Phạm Minh Chính đã khẳng định như vậy trong các cuộc hội đàm với Chủ tịch Quốc hội Lào Khamla Vilay ngày 5/2/2024.',
    [
      'in_person held 2024-02-05: Tô Lâm + Khamla Vilay',
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'whom a traveller met on the trip before',
    `Ngày 8/2/2024, Chủ tịch nước Tô Lâm đến Vientiane, bắt đầu thăm Lào. ${filler}Trước đó, Chủ tịch nước đã thăm Thái Lan từ ngày 5 đến 7/2/2024, gặp Thủ tướng Thái Lan Somchai Rattana.`,
    ['(ref) in_person held 2024-02-05/2024-02-07: Tô Lâm + Somchai Rattana'],
  ],
  [
    'what somebody recalled there does not make it a recollection',
    'Đây cũng là điều Tổng thống Lào Khamla Vilay đã nhắc đến trong cuộc hội đàm ngày 5/2/2024 với Chủ tịch nước Tô Lâm tại Hà Nội.',
    ['in_person held 2024-02-05: Khamla Vilay + Tô Lâm'],
  ],
  [
    'the month that opens a sentence, however long it is, dates what it tells',
    'Ngày 5/2/2025, Chủ tịch nước Tô Lâm đón Thủ tướng Lào Sonexay Siphandone. Đến tháng 10-2024, nhân dịp tham dự Hội nghị cấp cao lần thứ 19 của các nước trong khu vực tại thủ đô Paris của Pháp, Chủ tịch nước Tô Lâm đã gặp Tổng thống Pháp Emmanuel Martin.',
    [
      'in_person held 2025-02-05: Tô Lâm + Sonexay Siphandone',
      '(ref) in_person held 2024-10: Tô Lâm + Emmanuel Martin',
      '(ref) summit held 2024-10: Tô Lâm',
    ],
  ],
  [
    'a month in brackets, before the comma and the subject, too',
    'Bên lề Đại hội đồng lần thứ 45 tại Lào (tháng 10/2024), Chủ tịch Quốc hội Trần Thanh Mẫn đã có cuộc gặp với Chủ tịch Quốc hội Lào Khamla Vilay.',
    ['(ref) in_person held 2024-10: Trần Thanh Mẫn + Khamla Vilay'],
  ],
  [
    'a sentence that opens in the past, and "cuộc gặp gần đây"',
    'Hồi tháng trước, Chủ tịch nước Tô Lâm đã thăm Vientiane nhiều ngày, trong đó gặp Thủ tướng Lào Sonexay Siphandone. Tổng thống Nga Ivan Petrov nói với báo chí rằng ông và Thủ tướng Phạm Minh Chính trong cuộc gặp gần đây đã nhất trí hợp tác.',
    [
      '(ref) in_person held XXXX: Tô Lâm + Sonexay Siphandone',
      '(ref) in_person held XXXX: Ivan Petrov + Phạm Minh Chính',
    ],
  ],
  [
    'what is proposed is not told',
    'Ngày 5/2/2024, Tổng thống Nga Ivan Petrov nêu đề xuất về việc tổ chức hội đàm với Thủ tướng Phạm Minh Chính.',
    [],
  ],
  [
    'the result of other talks, told at these',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm hội kiến Chủ tịch Quốc hội Lào Khamla Vilay. Chủ tịch nước Tô Lâm thông báo kết quả trong hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    [
      'in_person held 2024-02-05: Tô Lâm + Khamla Vilay',
      '(ref) in_person held XXXX: Tô Lâm + Sonexay Siphandone',
    ],
  ],
  [
    'a programme is no report',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đến Vientiane, bắt đầu thăm Lào. Dự kiến, Chủ tịch nước Tô Lâm gặp Thủ tướng Lào Sonexay Siphandone ngày 6/2/2024.',
    ['(ref) in_person planned 2024-02-06: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'what two people will discuss in talks is still to come',
    'Chủ tịch nước Tô Lâm và Thủ tướng Lào Sonexay Siphandone sẽ thảo luận nhiều vấn đề trong cuộc hội đàm ngày 6/2/2024.',
    ['(ref) in_person planned 2024-02-06: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'in the lead, talks during a visit are the report of it',
    'Chiều 5/2/2024, Bộ trưởng Ngoại giao Lào Khamla Vilay đến Hà Nội trong chuyến thăm chính thức Việt Nam, đã có cuộc hội đàm với Bộ trưởng Ngoại giao Trần Văn Bình.',
    ['in_person held 2024-02-05: Khamla Vilay + Trần Văn Bình'],
  ],
  [
    'what is said before a meeting of two others does not tell that it was held',
    'Thứ trưởng Trần Văn Bình đề cập nhiều vấn đề trước cuộc gặp giữa Chủ tịch nước Tô Lâm và Thủ tướng Lào Sonexay Siphandone ngày 6/2/2024.',
    ['(ref) in_person planned 2024-02-06: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'far down, but with the day of the lead',
    'Tối 5/2/2024, Thủ tướng Phạm Minh Chính phát biểu tại diễn đàn ở Vientiane. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Hai nước có quan hệ tốt đẹp. Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã hội kiến Chủ tịch Quốc hội Lào Khamla Vilay.',
    ['in_person held 2024-02-05: Tô Lâm + Khamla Vilay'],
  ],
  [
    'what somebody writes of it on Twitter makes it no news',
    'Tổng thống Mỹ John Baker cảm ơn Chủ tịch nước Tô Lâm trên Twitter\nTổng thống Mỹ John Baker viết lời cảm ơn trên Twitter. Ngày 5/2/2024, Tổng thống Mỹ John Baker hội đàm với Chủ tịch nước Tô Lâm.',
    ['(ref) in_person held 2024-02-05: John Baker + Tô Lâm'],
  ],
  [
    '"trước khi gặp A, B hội đàm với C": only the first goes before',
    'Ngày 5/2/2024, trước khi gặp Tổng thống Nga Ivan Petrov, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nga Oleg Kozlov.',
    [
      '(ref) in_person held 2024-02-05: Phạm Minh Chính + Ivan Petrov',
      'in_person held 2024-02-05: Phạm Minh Chính + Oleg Kozlov',
    ],
  ],
  [
    'an aside about former times does not make it one of them',
    'Ngày 5/2/2024, Thống đốc Nhật Bản Kenji Tanaka - người từng hai lần đến Việt Nam năm 2016 - đã tiếp Chủ tịch nước Tô Lâm.',
    ['in_person held 2024-02-05: Kenji Tanaka + Tô Lâm'],
  ],
  [
    'what an article announces first of all, and nothing but that, has not happened',
    'Tin vắn\nTừ ngày 5 đến 6/2/2024, Thủ tướng Phạm Minh Chính sẽ hội kiến Thủ tướng Lào Sonexay Siphandone; chào xã giao Chủ tịch nước Lào Khamla Vilay.',
    [
      '(ref) in_person planned 2024-02-05/2024-02-06: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) courtesy_call planned 2024-02-05/2024-02-06: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'on the day of departure a meeting not told as done is a programme',
    'Tin vắn\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính rời Hà Nội, bắt đầu chuyến thăm Lào. Khi thăm Lào trong hai ngày 5 và 6/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person planned 2024-02-05/2024-02-06: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'where something was said on another day',
    'Tin vắn\nNgày 6/2/2024, Chủ tịch Quốc hội Trần Thanh Mẫn tiếp Thủ tướng Lào Sonexay Siphandone. Thủ tướng Lào Sonexay Siphandone cho biết, tại buổi hội đàm với Thủ tướng Phạm Minh Chính ngày 5/2/2024, hai bên đã ký thỏa thuận.',
    [
      'in_person held 2024-02-06: Trần Thanh Mẫn + Sonexay Siphandone',
      '(ref) in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính',
    ],
  ],
  [
    '"Cũng trong ngày" of a lead that says "hôm qua"',
    'Tin vắn\nHôm qua, Chủ tịch nước Tô Lâm hội đàm với Thủ tướng Lào Sonexay Siphandone. Hai bên hài lòng về quan hệ. Hai bên ký thỏa thuận. Hai bên đề cao hợp tác. Hai bên tin tưởng nhau. Hai bên vui mừng. Cũng trong ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Bộ trưởng Lào Khamla Vilay.',
    [
      'in_person held XXXX: Tô Lâm + Sonexay Siphandone',
      'in_person held 2024-02-05: Tô Lâm + Khamla Vilay',
    ],
  ],
  [
    'the meeting of which somebody writes, first of all',
    'Tổng thống Mỹ nói về chuyến thăm trên Twitter\nTổng thống Mỹ John Baker lên mạng xã hội thông báo về cuộc gặp với Thủ tướng Phạm Minh Chính. Ngày 5/2/2024, Tổng thống Mỹ John Baker tiếp Thủ tướng Phạm Minh Chính.',
    ['in_person held 2024-02-05: John Baker + Phạm Minh Chính'],
  ],
  [
    'the reception that begins the news, where the headline names a network of its guests',
    'Facebook được tạo điều kiện\nNgày 5/2/2024, Thứ trưởng Trần Văn Bình có buổi tiếp Trợ lý Đại diện thương mại Mỹ Mary Stone.',
    ['in_person held 2024-02-05: Trần Văn Bình + Mary Stone'],
  ],
  [
    'a talk on the day that the lead prints, said by a word',
    'Tin vắn\nChiều 5/2/2024, Tổng thống Mỹ John Baker hội đàm với Thủ tướng Phạm Minh Chính. "Tôi vui mừng được tiếp Thủ tướng Phạm Minh Chính chiều nay", Tổng thống John Baker nói.',
    ['in_person held 2024-02-05: John Baker + Phạm Minh Chính'],
  ],
  [
    'what two people pledge in a call is no wish for one',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Lào Sonexay Siphandone và Thủ tướng Phạm Minh Chính cam kết hợp tác trong cuộc điện đàm.',
    ['phone held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'a condition is no report',
    'Tin vắn\nNgày 5/2/2024, báo chí bình luận. Nếu Chủ tịch nước Tô Lâm gặp Tổng thống Mỹ John Baker, đó sẽ là cuộc gặp đầu tiên.',
    [],
  ],
  [
    'of somebody who is ready, who decides, who prepares to meet nobody was met',
    'Tin vắn\nNgày 5/2/2024, Tổng thống Mỹ sẵn sàng gặp Chủ tịch nước Tô Lâm. Tổng thống Mỹ John Baker nói với báo chí.',
    [],
  ],
  [
    'what may take place has not',
    'Tin vắn\nCuộc gặp giữa Chủ tịch nước Tô Lâm và Tổng thống Mỹ John Baker có thể diễn ra vào ngày 5/2/2024.',
    ['(ref) in_person planned 2024-02-05: Tô Lâm + John Baker'],
  ],
  [
    'a day that is "tới" has not come, unless it is of something else',
    'Tin vắn\nChủ tịch nước Tô Lâm gặp Tổng thống Mỹ John Baker vào ngày 5/2/2024 tới. Ngày 3/2/2024, Chủ tịch nước Tô Lâm đã điện đàm với Tổng thống Nga Ivan Petrov, nhất trí họp vào tháng 5 tới.',
    [
      '(ref) in_person planned 2024-02-05: Tô Lâm + John Baker',
      'phone held 2024-02-03: Tô Lâm + Ivan Petrov',
    ],
  ],
  [
    'what somebody will do when he meets another is still to come',
    'Tin vắn\nKhi gặp Chủ tịch nước Tô Lâm ngày 5/2/2024, Tổng thống Mỹ John Baker sẽ bàn về thương mại.',
    ['(ref) in_person planned 2024-02-05: John Baker + Tô Lâm'],
  ],
  [
    'a meeting that is looked forward to',
    'Tin vắn\nCuộc gặp giữa Chủ tịch nước Tô Lâm và Tổng thống Mỹ John Baker ngày 5/2/2024 được kỳ vọng mở ra thời kỳ mới.',
    ['(ref) in_person planned 2024-02-05: Tô Lâm + John Baker'],
  ],
  [
    'the headline of another article, as a link inside the paragraph',
    'Tin vắn\nNgày 5/2/2024, Chủ tịch nước Tô Lâm hội đàm với Thủ tướng Lào Sonexay Siphandone. [Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Lào Khamla Vilay] Hai bên đề cao hợp tác.',
    ['in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'what will be "sáng mai" is announced',
    'Tin vắn\nSáng mai, Chủ tịch nước Tô Lâm hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person planned XXXX: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'the month with which a report of other times begins',
    'Tin vắn\nBộ Lao động cho biết vào tháng 2/2024, trong chuyến thăm Lào, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Sonexay Siphandone.',
    ['(ref) in_person held 2024-02: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'of another month of a printed year, though the lead tells it',
    'Tin vắn\nNgày 7/6, Thủ tướng Phạm Minh Chính tiếp ông Khamla Vilay, Bộ trưởng Năng lượng Lào. Ngày 20/4/2024, Thủ tướng đã tiếp ông Bounthong Chitmany, Bộ trưởng Công an Lào.',
    [
      'in_person held XXXX-06-07: Phạm Minh Chính + Khamla Vilay',
      '(ref) in_person held 2024-04-20: Phạm Minh Chính + Bounthong Chitmany',
    ],
  ],
  [
    'the month right behind who did it is that of all that he did',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone. Chủ tịch nước Tô Lâm tháng 9/2015 có chuyến thăm Pháp và hội kiến Tổng thống Pháp Jean Martin.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) in_person held 2015-09: Tô Lâm + Jean Martin',
    ],
  ],
  [
    'what came of talks that somebody speaks of to a third',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Thủ tướng Lào Sonexay Siphandone. Thủ tướng Sonexay Siphandone thông báo với Chủ tịch nước kết quả tốt đẹp của cuộc hội đàm với Thủ tướng Phạm Minh Chính.',
    [
      'in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone',
      '(ref) in_person held XXXX: Sonexay Siphandone + Phạm Minh Chính',
    ],
  ],
  [
    'talks whose outcome is spoken of before they are told',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Thủ tướng Lào Sonexay Siphandone. Thủ tướng Sonexay Siphandone thông báo kết quả cuộc hội đàm với Thủ tướng Phạm Minh Chính. Thủ tướng Phạm Minh Chính và Thủ tướng Sonexay Siphandone đã hội đàm sáng cùng ngày.',
    [
      'in_person held 2024-02-05: Tô Lâm + Sonexay Siphandone',
      'in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính',
    ],
  ],
  [
    'what somebody says elsewhere of talks, not at them',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp kiều bào tại Vientiane. Chủ tịch nước cho biết, trong cuộc hội đàm với Thủ tướng Lào Sonexay Siphandone, hai bên đã nhất trí hợp tác.',
    ['(ref) in_person held XXXX: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    'what a long place or "khi" parts from the words that date it back, unless an aside parts them',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone. Trong cuộc gặp giữa Thủ tướng Phạm Minh Chính với Thủ tướng Campuchia Hun Vannak tại Diễn đàn Đầu tư châu Âu - Trung Á được tổ chức ở Davos năm ngoái, hai bên đã bàn về đường sắt. Khi gặp Chủ tịch Quốc hội Lào Khamla Vilay đầu tháng này, Thủ tướng Phạm Minh Chính cũng nêu vấn đề đó. Sáng cùng ngày, Thủ tướng Phạm Minh Chính có cuộc làm việc với Tổng giám đốc Ngân hàng Thế giới John Baker - người mà ông đã có dịp cùng trò chuyện rất lâu ở Davos năm ngoái.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) in_person held 2023?: Phạm Minh Chính + Hun Vannak',
      '(ref) in_person held 2024-02?: Phạm Minh Chính + Khamla Vilay',
      'in_person held 2024-02-05: Phạm Minh Chính + John Baker',
    ],
  ],
  [
    'what was "vừa qua", first of all',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone. Vừa qua, lãnh đạo cấp cao Việt Nam đã có nhiều hoạt động, trong đó có cuộc điện đàm giữa Chủ tịch nước Tô Lâm và Tổng thống Chile Ana Torres.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) phone held XXXX: Tô Lâm + Ana Torres',
    ],
  ],
  [
    'what somebody did on a journey that is over',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính về đến Hà Nội, kết thúc chuyến tham dự Hội nghị thường niên tại Davos. ${filler}Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone.`,
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) summit held 2024-02: Phạm Minh Chính',
    ],
  ],
])('news: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  expect(told.filter((line) => !line.includes('visit'))).toEqual(meetings);
});
