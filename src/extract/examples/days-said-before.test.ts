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
])('%s', (_, text, meeting) => expect(readSentences({ text }).meetings).toContain(meeting));
