import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** The day of a meeting that its own sentence only points to: "cùng ngày", "sau đó". All sentences are invented. */
test.each([
  [
    '"cùng ngày" of a programme is the day told last, not that of the lead',
    'Tin vắn\nChiều 5/2/2024, Tổng thống Peru Juan Quispe đến Hà Nội. Ngày 6/2/2024, lễ đón sẽ diễn ra tại Phủ Chủ tịch. Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình trưa cùng ngày.',
    '(ref) in_person planned 2024-02-06: Juan Quispe + Trần Văn Bình',
  ],
  [
    '… and not that of a press conference about it',
    'Tin vắn\nChiều 5/2/2024, Tổng thống Peru Juan Quispe đến Hà Nội. Họp báo ngày 2/2/2024, người phát ngôn cho biết hai bên sẽ ký văn kiện. Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình trưa cùng ngày.',
    '(ref) in_person planned 2024-02-05: Juan Quispe + Trần Văn Bình',
  ],
  [
    '"sau đó" of a programme goes on with its day',
    'Tin vắn\nChiều 5/2/2024, Tổng thống Peru Juan Quispe đến Hà Nội. Ngày 6/2/2024, lễ đón sẽ diễn ra tại Phủ Chủ tịch. Sau đó, Tổng thống Juan Quispe sẽ hội đàm với Bộ trưởng Trần Văn Bình.',
    '(ref) in_person planned 2024-02-06: Juan Quispe + Trần Văn Bình',
  ],
  [
    '… which is none where only what was decided has a day',
    'Tin vắn\nChiều 5/2/2024, Tổng thống Peru Juan Quispe đến Hà Nội. Hai bên hoan nghênh nghị quyết ngày 6/1/2024. Cùng ngày, Tổng thống Juan Quispe hội đàm với Bộ trưởng Trần Văn Bình.',
    'in_person held 2024-02-05: Juan Quispe + Trần Văn Bình',
  ],
  [
    '… as does "sau lễ đón", where the programme only begins on a day',
    'Tin vắn\nChương trình chính thức bắt đầu tại Hà Nội vào ngày 6/2/2024. Sau lễ đón chính thức, Tổng thống Peru Juan Quispe sẽ gặp Bộ trưởng Trần Văn Bình.',
    '(ref) in_person planned 2024-02-06: Juan Quispe + Trần Văn Bình',
  ],
  [
    'the day behind "trước đó" holds for what goes on',
    'Tin vắn\nChiều 9/2/2024, Tổng thống Peru Juan Quispe tiếp Bộ trưởng Lê Văn Cường. Trước đó, trưa 8/2/2024, ông Juan Quispe đến Hà Nội. Trong ngày làm việc ở Hà Nội, ông Juan Quispe đã gặp Thủ tướng Nguyễn Văn An.',
    'in_person held 2024-02-08: Juan Quispe + Nguyễn Văn An',
  ],
  [
    '"tối cùng ngày" of a journey that ends is the day of the news, however far above',
    'Tin vắn\nChiều 9/2/2024, Thủ tướng Trần Văn Bình gặp Tổng thống Peru Juan Quispe. Hai bên hài lòng. Quan hệ phát triển. Hợp tác tốt đẹp. Tối cùng ngày, Thủ tướng Trần Văn Bình rời Lima, kết thúc chuyến thăm chính thức Peru.',
    'visit held 2024-02-09: Trần Văn Bình',
  ],
])('%s', (_, text, meeting) => expect(readSentences({ text }).meetings).toContain(meeting));
