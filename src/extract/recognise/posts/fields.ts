import type { Token } from '../../document.ts';

/** What ministers are ministers of. */
const fields = new Set(
  (
    'quốc phòng|ngoại giao|công thương|tài chính|công an|nội vụ|tư pháp|y tế|giáo dục|xây dựng|thương mại|kinh tế|' +
    'nông nghiệp|công nghiệp|an ninh|đối ngoại|tuyên giáo|kế hoạch|giao thông|du lịch|thể thao|lao động|môi trường|' +
    'năng lượng|ngân hàng'
  ).split('|'),
);
const firstWords = new Set([...fields].map((field) => field.split(' ')[0] ?? ''));

/** Whether a field of government in capitals, which begins no name, stands at token `at`: "Quốc Phòng". */
export const isField = (tokens: readonly Token[], at: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (
    first?.cap === true &&
    second?.cap === true &&
    firstWords.has(first.low) &&
    fields.has(`${first.low} ${second.low}`)
  );
};
