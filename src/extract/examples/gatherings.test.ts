import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** A leader and people of another country, none of whom is named. All sentences are invented. */
test.each([
  [
    'firms of a country',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính đã gặp gỡ hơn 30 doanh nghiệp, nhà đầu tư hàng đầu của Pháp.',
    ['in_person held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'those who lead them',
    'Chiều 5/2/2024, Chủ tịch nước Tô Lâm có buổi làm việc với lãnh đạo một số tập đoàn lớn của Ấn Độ.',
    ['in_person held 2024-02-05: Tô Lâm'],
  ],
  [
    'a friendship association, whichever country stands first',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp đại diện Hội Hữu nghị Việt Nam - Bulgaria.',
    ['in_person held 2024-02-05: Tô Lâm'],
  ],
  [
    'veterans, who speaks to them behind the comma',
    'Tại cuộc gặp các cựu chiến binh Cuba ngày 5/2/2024, Thủ tướng Phạm Minh Chính bày tỏ lòng biết ơn.',
    ['in_person held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'those who lead firms, and who speaks to them, are no list',
    'Khi gặp lãnh đạo các công ty hàng đầu của Thái Lan ngày 5/2/2024, Thủ tướng Phạm Minh Chính mời họ đầu tư. Ngày 6/2/2024, khi gặp lãnh đạo các ngân hàng Nhật Bản, Thủ tướng Phạm Minh Chính khuyến khích họ đầu tư.',
    ['in_person held 2024-02-05: Phạm Minh Chính', 'in_person held 2024-02-06: Phạm Minh Chính'],
  ],
  [
    'at a round table, who speaks to them behind the comma',
    'Phát biểu tại tọa đàm với các tập đoàn hàng đầu của Ấn Độ ngày 5/2/2024, Thủ tướng Phạm Minh Chính mời họ đầu tư.',
    ['in_person held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'a guest and the young of the country',
    'Ngày 5/2/2024, Tổng thống Ba Lan Jan Kowalik đã có cuộc gặp gỡ với sinh viên Việt Nam.',
    ['in_person held 2024-02-05: Jan Kowalik'],
  ],
  [
    'firms are met beside the head of government',
    'Thủ tướng thăm Lào\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Cùng ngày, Thủ tướng Phạm Minh Chính tiếp các doanh nghiệp Lào.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'who leads the group is who is met',
    'Thủ tướng tiếp đoàn doanh nghiệp Pháp\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp đoàn doanh nghiệp Pháp do ông Jean Martin dẫn đầu.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Jean Martin'],
  ],
  [
    'one of the group named at it',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp các chuyên gia Nga. Tại cuộc gặp, Thủ tướng Phạm Minh Chính trao huân chương cho Giáo sư Nga Ivan Petrov.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Ivan Petrov'],
  ],
  [
    'people of his own country are no other side',
    'Ngày 5/2/2024, tại Paris, Thủ tướng Phạm Minh Chính gặp gỡ các doanh nghiệp Việt Nam tại Pháp và tiếp một số trí thức gốc Việt.',
    [],
  ],
  [
    'firms in a country may be of any other',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp gỡ các doanh nghiệp tại Pháp.',
    [],
  ],
  [
    'what is told of them in passing',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Hai bên trao đổi về hợp tác. Thủ tướng Lào cảm ơn. Quan hệ phát triển tốt đẹp. Thương mại tăng. Thủ tướng Phạm Minh Chính còn gặp các doanh nghiệp Lào.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'what is planned of them',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Thủ tướng sẽ gặp gỡ các doanh nghiệp Lào.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'of the same day, wherever that is said, and what a star sets apart',
    `Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Pháp Jean Duval. ${'Hai nước có quan hệ tốt đẹp. '.repeat(9)}Trước đó, trưa cùng ngày, Thủ tướng Phạm Minh Chính đã gặp gỡ các doanh nghiệp Pháp.\n* Bên lề hội chợ, Thủ tướng Phạm Minh Chính chủ trì buổi tọa đàm với một số nhà khoa học Pháp.`,
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Jean Duval',
      'in_person held 2024-02-05: Phạm Minh Chính',
      'in_person held 2024-02-05: Phạm Minh Chính',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(readSentences({ text }).meetings).toEqual(expected);
});
