import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** A meeting named only as the scene of what somebody said, signed or hosted. All sentences are invented. */
test.each([
  [
    'who affirms something at it was there',
    'Đó là khẳng định của Chủ tịch nước Tô Lâm tại buổi hội kiến với Quốc vương Campuchia Norodom Vannak sáng 5/2/2025.',
    ['in_person held 2025-02-05: Tô Lâm + Norodom Vannak'],
  ],
  [
    'the two of whom alone the news is, where one answers only further down',
    'Tin vắn\nTại buổi hội đàm ngày 5/2/2024, Ngoại trưởng Lào Khamla Vilay bày tỏ mong muốn hợp tác. Chuyến thăm theo lời mời của Ngoại trưởng Lê Thị Hòa. Ngoại trưởng Lê Thị Hòa nhấn mạnh quan hệ hai nước.',
    ['in_person held 2024-02-05: Khamla Vilay + Lê Thị Hòa'],
  ],
  [
    '… not where a third is named',
    'Tin vắn\nTại buổi hội đàm ngày 5/2/2024, Ngoại trưởng Lào Khamla Vilay bày tỏ mong muốn hợp tác. Chuyến thăm theo lời mời của Ngoại trưởng Lê Thị Hòa. Thủ tướng Phạm Minh Chính nhấn mạnh quan hệ hai nước.',
    [],
  ],
  [
    'who says something at it, without "với"',
    'Thông tin trên được Tổng giám đốc Tập đoàn Baltneft Ivan Petrov của Nga nói tại cuộc gặp Thủ tướng Phạm Minh Chính ngày 5/2/2024.',
    ['in_person held 2024-02-05: Ivan Petrov + Phạm Minh Chính'],
  ],
  [
    'the two of whom it is',
    'Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone nhất trí như vậy tại buổi hội đàm giữa hai nhà lãnh đạo ngày 5/2/2024.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'the owner of the visit during which it was',
    'Nhân chuyến thăm chính thức Việt Nam của Thủ tướng Lào Sonexay Siphandone từ ngày 5 đến 7/2/2024, tại hội đàm, Thủ tướng Phạm Minh Chính khẳng định quan hệ đặc biệt.',
    ['in_person held 2024-02-05/2024-02-07: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'its guest behind a genitive of the object',
    'Ngày 5/2/2024, phát biểu tại cuộc hội đàm với Thủ tướng Phạm Minh Chính, trong khuôn khổ chuyến thăm của ông, Thủ tướng Lào Sonexay Siphandone khẳng định quan hệ đặc biệt.',
    ['in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'what somebody says after talks is no report of other talks',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone nói trong cuộc họp báo chung sau hội đàm với Thủ tướng Phạm Minh Chính tại Hà Nội.',
    ['in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'the host behind the welcome',
    'Sáng 5/2/2024, lễ đón chính thức Thủ tướng Lào Sonexay Siphandone tại Phủ Chủ tịch do Thủ tướng Phạm Minh Chính chủ trì.',
    ['visit held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a welcome that somebody will host is announced',
    'Ngày 5/2/2024, lễ đón chính thức Thủ tướng Lào Sonexay Siphandone sẽ do Thủ tướng Phạm Minh Chính chủ trì.',
    ['(ref) visit planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'whom a signing has as witnesses, not who signs',
    'Ngày 5/2/2024, trước sự chứng kiến của Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone, Bộ trưởng Trần Văn Bình đã ký biên bản ghi nhớ.',
    ['other held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'the two who announce something after it, whoever met before',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Lào Khamla Vilay. Sau cuộc hội đàm chiều 6/2/2024, Chủ tịch nước Tô Lâm và Chủ tịch nước Lào Thongloun Sisoulith đã công bố tuyên bố chung.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      'in_person held 2024-02-06: Tô Lâm + Thongloun Sisoulith',
    ],
  ],
  [
    'what is said of it before "với"',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã có cuộc hội đàm quan trọng, rất hiệu quả với Thủ tướng Lào Sonexay Siphandone.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'where a possibility was spoken of, they did meet',
    'Khả năng mở đường bay đã được đề cập trong cuộc gặp ngày 5/2/2024 giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a proposal that went on at it, and when it was',
    'Đề xuất tiếp tục được xúc tiến trong cuộc gặp giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone hồi tháng 8/2023.',
    ['(ref) in_person held 2023-08: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'far behind who has it, beside what else he did',
    'Ngày 5/2/2024, Bộ trưởng Lào Khamla Vilay dẫn đầu một phái đoàn ngoại giao đã tới thủ đô Hà Nội của Việt Nam và có cuộc hội kiến với Thủ tướng Phạm Minh Chính.',
    ['in_person held 2024-02-05: Khamla Vilay + Phạm Minh Chính'],
  ],
  [
    'a bow to the flag is no courtesy call',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đón Thủ tướng Lào Sonexay Siphandone; hai Thủ tướng cúi chào quốc kỳ và bắt đầu duyệt đội danh dự.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'one that is only considered, or in danger, is none',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone cân nhắc thời điểm tiến hành cuộc gặp Thủ tướng Phạm Minh Chính. Cuộc gặp giữa Bộ trưởng Lào Khamla Vilay và Bộ trưởng Trần Văn Bình có nguy cơ đổ vỡ.',
    [],
  ],
  [
    'under a picture, the two who stand before it',
    'Hai bên có nhiều hợp tác.\nThủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone trước cuộc hội đàm ngày 5/2/2024 - Ảnh: TTXVN',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a possible meeting is none',
    'Ngày 5/2/2024, ông nói về khả năng có cuộc gặp giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    [],
  ],
  [
    'who chairs a ceremony together with whom',
    'Ngày 5/2/2024, Bộ trưởng Lào Khamla Vilay nói khi cùng Bộ trưởng Trần Văn Bình chủ trì lễ khởi động Năm hữu nghị.',
    ['in_person held 2024-02-05: Khamla Vilay + Trần Văn Bình'],
  ],
  [
    'an occasion that two people attend together',
    'Thủ tướng Lào Sonexay Siphandone và Bộ trưởng Trần Văn Bình dự diễn đàn doanh nghiệp ngày 5/2/2024.',
    ['other held 2024-02-05: Sonexay Siphandone + Trần Văn Bình'],
  ],
  [
    'a conference of many that two people attend is a summit, not their own meeting',
    'Thủ tướng Lào Sonexay Siphandone và Bộ trưởng Trần Văn Bình dự hội nghị cấp cao ngày 5/2/2024.',
    ['summit held 2024-02-05: Sonexay Siphandone + Trần Văn Bình'],
  ],
  [
    'whom somebody discusses something with',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình cũng thảo luận với Ngoại trưởng Lào Khamla Vilay về chuyến thăm sắp tới.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'a counterpart without a name, with whom something would be discussed, is none',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình nói đó là vấn đề ông đem ra thảo luận với người đồng cấp Lào.',
    [],
  ],
  [
    'none where the results of it are told to somebody else',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình thông báo kết quả chuyến công tác.',
    [],
  ],
  [
    'the host behind the welcome, under whose chair it was; its list is not that of the talks',
    'Chiều 5/2/2024, lễ đón chính thức Quốc vương Campuchia Norodom Vannak diễn ra tại Hà Nội, dưới sự chủ trì của Chủ tịch nước Tô Lâm. Tham dự lễ đón có Bộ trưởng Trần Văn Bình, Thứ trưởng Nguyễn Thị Lan. Sau lễ đón, Chủ tịch nước Tô Lâm hội đàm với Quốc vương Campuchia Norodom Vannak.',
    [
      'visit held 2024-02-05: Tô Lâm + Norodom Vannak + Trần Văn Bình + Nguyễn Thị Lan',
      'in_person held 2024-02-05: Tô Lâm + Norodom Vannak',
    ],
  ],
  [
    'whom one "cuộc hội kiến" names, it was with together',
    'Tại cuộc hội kiến Chủ tịch Thượng viện Ireland Sean Byrne và Phó Chủ tịch Hạ viện Mary Kelly ngày 5/2/2024, Chủ tịch nước Tô Lâm đề nghị hai nước hợp tác.',
    ['in_person held 2024-02-05: Tô Lâm + Sean Byrne + Mary Kelly'],
  ],
  [
    'what two leaders "sẽ" do at it is still to come',
    'Tin vắn\nThủ tướng Phạm Minh Chính ngày 5/2/2024 thăm Lào theo lời mời của Thủ tướng Lào Sonexay Siphandone. Trong cuộc gặp cùng ngày, hai nhà lãnh đạo sẽ cùng trao đổi.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'who else was at a reception',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Lào Khamla Vilay. Tại buổi tiếp còn có Đại sứ Lào Bounmy Chantha và Thứ trưởng Trần Văn Bình.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay + Bounmy Chantha + Trần Văn Bình'],
  ],
  [
    'a session under the chair of two',
    'Kỳ họp diễn ra từ ngày 5 tới 6/2/2024 tại Hà Nội dưới sự đồng chủ trì của Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    ['other held 2024-02-05/2024-02-06: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'a list behind "các nhà lãnh đạo sau:"',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với các nhà lãnh đạo sau: Thủ tướng Lào Sonexay Siphandone và Tổng thống Nga Ivan Petrov.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05: Phạm Minh Chính + Ivan Petrov',
    ],
  ],
  [
    'where only one is named it was with whose day it is',
    'Ngày 5/2/2024, Phó Thủ tướng Trần Văn Bình gặp Ngoại trưởng Na Uy Lars Hansen bên lề hội nghị. Tại cuộc gặp Ngoại trưởng Canada John Miller, hai bên nhất trí tăng cường hợp tác.',
    [
      'in_person held 2024-02-05: Trần Văn Bình + Lars Hansen',
      'in_person held 2024-02-05: Trần Văn Bình + John Miller',
    ],
  ],
  [
    'held "sau đó"',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình đã chủ trì lễ đón và tiến hành hội đàm sau đó với Bộ trưởng Lào Khamla Vilay.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'first of all in the sentence, or just ended',
    'Hội đàm tại Hà Nội ngày 5/2/2024, Bộ trưởng Trần Văn Bình và Bộ trưởng Lào Khamla Vilay khẳng định quan hệ đặc biệt. Kết thúc hội đàm, Chủ tịch nước Tô Lâm và Tổng thống Nga Ivan Petrov đã ký tuyên bố.',
    [
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
      'in_person held 2024-02-05: Tô Lâm + Ivan Petrov',
    ],
  ],
  [
    'of which somebody tells',
    'Ngày 5/2/2024, theo Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính và Tổng thống Nga Ivan Petrov đã hội đàm.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Ivan Petrov'],
  ],
  [
    'of other talks that he tells of at his own',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Lào Khamla Vilay. Cho biết vừa có hội đàm với Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính nhấn mạnh quan hệ đặc biệt.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      '(ref) in_person held XXXX: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    'with a sovereign, whose consort goes unnamed',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm hội kiến Nhà vua và Hoàng hậu Bhutan.',
    ['in_person held 2024-02-05: Tô Lâm'],
  ],
  [
    'the welcome with honours and who led there',
    'Lễ đón chính thức Thủ tướng Phạm Minh Chính diễn ra sáng 5/2/2024. Đón và dẫn Thủ tướng Phạm Minh Chính tại sân bay là Phó Tổng thống Lào Khamla Vilay. Phó Tổng thống Lào Khamla Vilay cùng Thủ tướng Phạm Minh Chính bước vào lễ đón chính thức.',
    ['visit held 2024-02-05: Khamla Vilay + Phạm Minh Chính'],
  ],
  [
    'talks behind a welcome, of the ministers of the two countries',
    'Sáng 5/2/2024, Đại tướng Trần Văn Bình chủ trì lễ đón Bộ trưởng Quốc phòng Lào Khamla Vilay. Tại buổi hội đàm sau đó, Bộ trưởng Quốc phòng hai nước đã trao đổi về hợp tác.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'a welcome to come with its talks',
    'Tin vắn\nThủ tướng Phạm Minh Chính ngày 5/2/2024 sẽ chủ trì lễ đón Thủ tướng Lào Sonexay Siphandone. Thủ tướng Phạm Minh Chính ngày 5/2/2024 sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'who speaks at it of what he will do was there',
    'Ngày 5/2/2024, trong buổi gặp Bộ trưởng Trần Văn Bình, ông Khamla Vilay, Bộ trưởng Công an Lào, cam kết sẽ điều tra.',
    ['in_person held 2024-02-05: Khamla Vilay + Trần Văn Bình'],
  ],
  [
    '"hai nhà lãnh đạo" are the only two of an article',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone cảm ơn Việt Nam. Thủ tướng Phạm Minh Chính hoan nghênh điều đó. Quan hệ hai nước tốt đẹp. Hai nhà lãnh đạo cùng chủ trì họp báo sau cuộc hội đàm ngày 5/2/2024.',
    ['in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  ],
  [
    'a press conference of two is one, where no talks of theirs are told',
    'Trong họp báo chung với Ngoại trưởng Lào Khamla Vilay sáng 5/2/2024, Bộ trưởng Trần Văn Bình khẳng định quan hệ đặc biệt.',
    ['other held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    '… and part of their talks where they are',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình hội đàm với Ngoại trưởng Lào Khamla Vilay. Trong cuộc họp báo chung với Ngoại trưởng Khamla Vilay, Bộ trưởng Trần Văn Bình khẳng định quan hệ đặc biệt.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'of two told before it as host and guest of a welcome, whichever of them it names',
    'Sáng 5/2/2024, Chủ tịch nước Tô Lâm chủ trì lễ đón Quốc vương Campuchia Norodom Vannak. Trong cuộc hội kiến sau lễ đón, Chủ tịch nước Tô Lâm tin tưởng quan hệ hai nước.',
    ['in_person held 2024-02-05: Tô Lâm + Norodom Vannak'],
  ],
  [
    'the one of the news, whom "hai nhà lãnh đạo" adds',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Tổng thống Nga Ivan Petrov. Khi trao đổi với Tổng thống Belarus Oleg Kozlov, hai nhà lãnh đạo nhất trí hợp tác. Gặp Thủ tướng Lào Sonexay Siphandone, hai bên khẳng định quan hệ đặc biệt.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Ivan Petrov',
      'in_person held 2024-02-05: Phạm Minh Chính + Oleg Kozlov',
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    'of two leaders named before it, however much of its day and place stands between',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính nói về Thủ tướng Lào Sonexay Siphandone. Tại cuộc gặp hồi tháng 1/2024 ở Vientiane giữa hai nhà lãnh đạo, ông đã nhận lời mời.',
    ['(ref) in_person held 2024-01: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'of what one side says first of all, and the other in a sentence of its own',
    'Tin vắn\nTrong cuộc hội đàm sáng 5/2/2024 tại Vientiane, Thủ tướng Phạm Minh Chính khẳng định Việt Nam coi trọng quan hệ hai nước. Thủ tướng đề nghị hai bên hợp tác. Thủ tướng Lào Sonexay Siphandone nhấn mạnh quan hệ đặc biệt.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    '… not where the next who is named does something else',
    'Tin vắn\nTrong cuộc hội đàm sáng 5/2/2024 tại Vientiane, Thủ tướng Phạm Minh Chính khẳng định Việt Nam coi trọng quan hệ hai nước. Thủ tướng Lào Sonexay Siphandone sinh năm 1966.',
    [],
  ],
])('the scene: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  expect(told.filter((line) => !line.startsWith('(ref) visit held'))).toEqual(meetings);
});
