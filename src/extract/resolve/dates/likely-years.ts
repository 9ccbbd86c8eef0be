/** Words that make a year likely, where an article says nothing surer of when it was written. */
import type { YearRule } from './year-rule.ts';

const year = (text: string | undefined): number => Number(text);

/** Rule whose year holds only of news of its first months: what is planned in autumn may be of the next year. */
interface LikelyYear extends YearRule {
  ofSpring?: true;
}
/** "Sáng 12/11", "ngày 8-9": a day or a month behind July. */
export const daysOfAutumn = /(?<![\d/-])\d\d?[/-](?:0?[89]|1[0-2])(?![\d/-])/u;
const lastOfSpring = 7;
const isLate = (month: number | null): boolean => month === null || month > lastOfSpring;

/** Before the name of an event: what was, or what is only wished for; a comma lies between no more. */
const recalled =
  'kết quả|kinh nghiệm|từng|đã(?! chuẩn bị)|mời|vừa qua|(?:năm|tháng) (?:ngoái|trước)|nhớ|hồi|sau|trước|kể từ|việc tổ chức thành công|(?<!việc )đăng cai|chủ nhà|chúc mừng(?![^.;,\\n]*chuẩn bị)';
const promise = 'hỗ trợ|giúp|cam kết|phối hợp';
const series = 'apec|asem|brics|g20|g7|wef|davos|shangri-la';
const kinds =
  'diễn đàn|triển lãm|hội thao|hội chợ|đối thoại|liên hoan|lễ hội|festival|tuần lễ|tọa đàm';
/** Between what an event is and its year: no date, no place. */
const name = '(?:(?!20\\d\\d|(?:năm|tháng|ngày|hồi|vào|đến|tại|ở|từ) )[^.;,\\n\\d()]){1,60}';
/** Behind the year: a span of years, or again what was or comes in another year. */
const ofThen =
  ' ?[-–/] ?\\d| (?:đã|sẽ|được)|,[^.;\\n]{0,40} đã|[^.;\\n]{0,40} năm (?:sau|tới|ngoái)';
const ofEvent = new RegExp(
  `(?=(?:${promise}|${series}|${kinds})[^.;\\n]{0,140} 20[0-2]\\d)(?<!\\p{L})(?<!(?:${recalled})[^.;,\\n]{0,60})((?:${promise})[^.;,\\n]{0,60} )?(?:(?:${series})(?: mở rộng| đà nẵng| việt nam)?|(?:${kinds})${name}) (20[0-2]\\d)(?!${ofThen})`,
  'giu',
);

/** Each with an example beside it; the years are four digits from 2000 on. */
export const likelyYears: readonly LikelyYear[] = [
  {
    // "phối hợp vì thành công của APEC 2017", "phát biểu tại Diễn đàn Kinh tế 2018"; not "kết quả APEC 2017", "sau APEC
    // 2017", "ủng hộ nước bạn đăng cai APEC 2027", "mời dự Diễn đàn 2025", "APEC 2017 … vào năm sau". Help with it may be
    // promised a year before
    pattern: ofEvent,
    year: ([, promised, y], month) => (promised && isLate(month) ? null : year(y)),
  },
  {
    // "Năm 2019 là năm kỷ niệm 75 năm", not "2017 là năm đầu tiên", "tiếp tục là một năm thành công"
    pattern: /năm (20\d\d) (?:tiếp tục |cũng |sẽ )?là (?:một )?năm (?!đầu tiên|thành công)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "Năm 2024, nước ta dự kiến đạt kim ngạch 60 tỷ USD", not "đến năm 2030, dự kiến đạt"
    pattern:
      /(?=năm 20)(?<!(?:đến|tới|cuối|vào|hết|trước)[^.;,\n]{0,6})năm (20\d\d),?(?! ?[-–])[^.;\n\d]{0,60} dự kiến (?:sẽ )?đạt/giu,
    year: ([, y]) => year(y),
  },
  {
    // "trong năm 2020 sắp tới", not "năm 2020 tới thăm"
    pattern: /năm (20\d\d),? (?:sắp tới|tới đây|tới(?=[,.;)]| nhằm | để | với ))/giu,
    year: ([, y]) => year(y) - 1,
  },
  {
    // "Trải qua hơn 50 năm quan hệ (1973-2024)": up to now; not "kỷ niệm 70 năm (1950-2020)", which may be ahead
    pattern:
      /(?:qua|hơn|suốt) (\d{2,3}) năm(?!\p{L})(?<!(?:kỷ niệm|hướng tới|tiến tới|sắp|chuẩn bị|đón)[^.;\n]{0,60})[^.;(\n]{0,100}\((?:\d\d?[/.-]){0,2}((?:1[89]|20)\d\d) ?[-–/] ?(?:\d\d?[/.-]){0,2}(20\d\d)\)/giu,
    year: ([, age, from, to]) => {
      const past = year(to) - year(from) - year(age);
      return past >= 0 && past < 5 ? year(to) : null;
    },
  },
  {
    // "sẽ tăng cường hợp tác trong năm 2018", "sớm họp vào đầu năm 2018"; not of an anniversary, nor "đã đạt trong năm 2017"
    pattern:
      /(?:sẽ|đề nghị|nhất trí|tiếp tục|đẩy mạnh|triển khai|tăng cường|kế hoạch|hoan nghênh|mong|sớm|ưu tiên|trọng tâm|dự kiến|phấn đấu)(?<!(?:đã|kỷ niệm)[^.;\n]{0,30})(?:(?!đã|kỷ niệm|tổ chức|20\d\d|tỷ |tỉ |triệu )[^.;\n]){0,120} (?:trong|trong (?:nửa )?đầu|vào đầu|vào giữa|vào cuối|trong nửa cuối) năm (20\d\d)(?! ?[-–] ?\d)/giu,
    ofSpring: true,
    year: ([, y], month) => (isLate(month) ? null : year(y)),
  },
];
