import { expect, test } from 'vitest';
import { readDates } from '../cli/read-sentences.ts';

const talks =
  'Chiều 29/10/2024, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Năng lượng Qatar Ali bin Said. Hai bên nhất trí đẩy mạnh hợp tác.';

/** The city from which an article was sent, behind its author. All sentences are invented. */
test.each([
  {
    what: 'of talks that name none',
    text: `${talks}\n\nMinh An (Từ Doha, Qatar)`,
    said: 'in_person 2024-10-29 @ Doha',
  },
  {
    what: 'by itself, without a country',
    text: `${talks}\n\n(từ Doha)`,
    said: 'in_person 2024-10-29 @ Doha',
  },
  {
    what: 'of talks with somebody of a third country',
    text: `${talks}\n\nMinh An (từ Riyadh, Ả-rập Xê-út)`,
    said: 'in_person 2024-10-29 @ Riyadh',
  },
  {
    what: 'not of talks that name their own',
    text: `Chiều 29/10/2024, tại Dubai, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Năng lượng Qatar Ali bin Said.\n\nMinh An (từ Doha, Qatar)`,
    said: 'in_person 2024-10-29 @ Dubai',
  },
  {
    what: 'not of what is planned for another day',
    text: `${talks}\n\nNgày 31/10/2024, Thủ tướng Phạm Minh Chính sẽ hội đàm với Quốc vương Jordan Abdullah II.\n\nMinh An (từ Doha, Qatar)`,
    said: 'in_person 2024-10-31 @ ?',
  },
  {
    what: 'not a way from one city to another',
    text: `${talks}\n\nMinh An (từ Doha đến Dubai)`,
    said: 'in_person 2024-10-29 @ ?',
  },
  {
    what: 'nor where somebody came from',
    text: `${talks}\n\nĐoàn có 20 người (từ các bộ của Qatar).`,
    said: 'in_person 2024-10-29 @ ?',
  },
])('sent from: $what', ({ text, said }) => {
  expect(readDates(text).map((meeting) => meeting.said)).toContain(said);
});
