import { daysOfAutumn, likelyYears } from './likely-years.ts';
import type { YearRule } from './year-rule.ts';

/** Words of an article that tell in which year it was written. */
export interface YearClue {
  /** The words, as the article has them. */
  said: string;
  /** The year of a meeting in this month (1 to 12, null where only the year is asked); null where it stays open. */
  year: (month: number | null) => number | null;
  /** The month of the only thing that tells the year, a conference; else null. */
  month: number | null;
}

/** What a text says of its year otherwise: the age of something, a conference and its month. */
export interface KnownYear {
  said: string;
  year: number;
  month?: number;
  /** An anniversary, which may be the next one: what says the year otherwise is surer. */
  unsure?: true;
}

interface Rule extends YearRule {
  /** Tells figures of a year: of several the latest are the news, those before are compared with. */
  figures?: true;
  year: (match: RegExpMatchArray, month: number | null) => number;
}

const year = (text: string | undefined): number => Number(text);

/** Each with an example beside it; the years are four digits from 2000 on. */
const rules: readonly Rule[] = [
  {
    // "tăng 28% so với cùng kỳ năm 2023": compared with the year before
    figures: true,
    pattern: /so với cùng kỳ (?:năm )?(20\d\d)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "kim ngạch tăng 12% so với năm 2023": the figures of a year come in the next, compared with the one before
    figures: true,
    pattern:
      /(?:tăng|giảm)(?<!năm nay[^.;\n]{0,20}) (?:gần |hơn |khoảng |xấp xỉ )?\d+(?:[.,]\d+)? ?% so với (?:cả )?(?:năm )?(20\d\d)/giu,
    year: ([, y]) => year(y) + 2,
  },
  {
    // "phấn đấu đưa kim ngạch năm nay tăng 10% so với năm 2016"
    figures: true,
    pattern: /năm nay[^.;\n]{0,20}(?:tăng|giảm)[^.;\n]{0,20} so với (?:cả )?năm (20\d\d)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "từ 697 triệu USD năm 2014 lên 1,2 tỉ USD năm 2018": up to the year before; not "lên 10 tỷ USD vào năm 2030"
    figures: true,
    pattern:
      /từ(?<!\p{L}từ) [^.;\n]{0,30}(?:tỷ|tỉ|triệu)[^.;\n]{0,20}năm (?:19|20)\d\d[^.;\n\d]{0,20}(?:lên|xuống)[^.;\n]{0,30}(?:tỷ|tỉ|triệu) (?:usd |đô la |đôla |euro )?(?:trong |của )?năm (20\d\d)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "năm 2023 kim ngạch đạt 4 tỷ USD", of the whole year; not "ước đạt", "có thể đạt", "đến năm 2030 đạt"
    figures: true,
    pattern:
      /(?<!(?:tháng|quý|đầu|đến|tới|vào|từ|so với|cùng kỳ|cuối|phấn đấu|mục tiêu|sẽ|dự kiến|ước tính|hướng tới|để|nhằm)[^.;,\n]{0,20})năm (20\d\d)(?! ?[-–] ?\d)(?:(?!20\d\d|ước|dự kiến|sẽ|phấn đấu|nếu|mục tiêu|có thể|tháng|quý)[^.;\n]){0,60}?(?:đạt (?!khoảng)(?:(?!20\d\d)[^.;\n]){0,30}?\d[\d.,]* ?(?:tỷ|tỉ|triệu) ?(?:usd|đô la|đôla|euro)|là \d[\d.,]* ?(?:tỷ|tỉ|triệu))/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "kim ngạch hai chiều đạt 5,3 tỷ USD trong năm 2017", not "vào năm 2017", which may be years ago
    figures: true,
    pattern:
      /đạt(?! đến| mục tiêu)(?<=(?:kim ngạch|thương mại|buôn bán|hai chiều|song phương)[^.;\n]{0,70})(?<!(?:phấn đấu|mục tiêu|sẽ|dự kiến|hướng tới|để|nhằm|lên|đưa|nâng|mong|có thể|cam kết)[^.;\n]{0,70}) (?:(?!20\d\d)[^.;,\n]){0,30}?\d[\d.,]* ?(?:tỷ|tỉ|triệu) ?(?:usd|đô la|đôla|euro) (?:mỹ )?(?:trong |của )?(?:cả )?năm (20\d\d)(?! ?[-–] ?\d)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "dự kiến đạt 500 tỷ USD cho cả năm 2024": of a year that is not over
    pattern:
      /(?:ước(?: tính)?|dự kiến)(?: sẽ)? đạt[^.;\n\d]{0,20}\d[\d.,]*[^.;\n\d]{0,24}cả năm (20\d\d)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "kim ngạch năm 2018 ước tính đạt 5 tỷ USD cả năm"
    pattern:
      /năm (20\d\d)(?:(?!20\d\d|năm (?:trước|ngoái))[^.;\n\d]){0,50}(?:ước(?: tính)?|dự kiến)(?: sẽ)? đạt[^.;\n\d]{0,20}\d[\d.,]*[^.;\n\d]{0,16}cả năm(?! ?\d)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "năm 2018 vừa qua"
    pattern: /(?<!tháng 1?\d )năm (20\d\d) vừa (?:qua|rồi)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "chuyến thăm (6/2017) vừa qua", "tháng 6 năm 2017 vừa qua"
    pattern: /(?<!\d)(1?\d)(?:[/-]| năm )(20\d\d)\)?,? (?:vừa qua|vừa rồi|mới đây)/giu,
    year: ([, m, y], month) => (month !== null && month < Number(m) ? year(y) + 1 : year(y)),
  },
  {
    // "từ đầu năm 2024 đến nay", "chuyến thăm thứ ba kể từ đầu năm 2024"
    pattern: /(?:kể từ đầu năm (20\d\d)|đầu năm (20\d\d) (?:đến|tới) nay)/giu,
    year: ([, a, b]) => year(a ?? b),
  },
  {
    // "trong năm 2019 này", "năm nay (2019)"
    pattern: /(?<!sinh )năm (?:nay \(?(?:năm )?(20\d\d)|(20\d\d) này)/giu,
    year: ([, a, b]) => year(a ?? b),
  },
  {
    // "dự APEC 2017 tại Đà Nẵng vào tháng 11 năm nay"
    pattern:
      /(?<![\d/-])(20\d\d)(?:,? (?:sẽ|được|diễn ra|tổ chức|vào|trong|cuối|đầu|giữa|tháng 1?\d|(?:tại|ở)(?: [\p{L}\p{M}]+){1,3}))* năm nay/giu,
    year: ([, y]) => year(y),
  },
  {
    // "nước sẽ đăng cai APEC 2018 vào năm sau", "năm tới (2018)"
    pattern:
      /(?<![\d/-])(20\d\d)(?:,? (?:sẽ|được|diễn ra|tổ chức|vào|trong|cuối|đầu|giữa|tháng 1?\d|(?:tại|ở)(?: [\p{L}\p{M}]+){1,3}))* năm (?:sau|tới)|năm (?:sau|tới),? \(?(?:năm )?(20\d\d)/giu,
    year: ([, a, b]) => year(a ?? b) - 1,
  },
  {
    // "9 tháng đầu năm 2016", "7 tháng năm 2024": reported from their end to the next such figures,
    // but not "giữ chức Chủ tịch luân phiên 6 tháng đầu năm 2019"
    figures: true,
    pattern:
      /(?<!(?:chủ tịch|luân phiên|dự kiến|sẽ)[^.;\n]{0,50})(?<!\d)(1?\d) tháng (?:đầu )?(?:của )?năm (20\d\d)/giu,
    year: ([, months, y], month) =>
      month !== null && month <= Number(months) ? year(y) + 1 : year(y),
  },
  {
    // "lũy kế đến hết tháng 9/2024": counted up to the month before the news
    figures: true,
    pattern:
      /(?:tính|lũy kế)(?: đến| tới)(?: hết)?(?: ngày \d\d?[/-]| tháng )(1?\d)(?:[/-]| năm )(20\d\d)/giu,
    year: ([, m, y], month) => (month !== null && month < Number(m) ? year(y) + 1 : year(y)),
  },
  {
    // "Năm 2023, kim ngạch đạt 4 tỷ USD. 9 tháng đầu năm đạt 3 tỷ": the year before, then this one
    figures: true,
    pattern:
      /năm (20\d\d)(?=[^.;\n]{0,120}(?:đạt|usd|tăng|giảm|trị giá))(?:(?!20\d\d)[^\n;]){1,240}?[.,] (?:trong )?1?\d tháng đầu năm(?: nay)?(?! ?(?:20\d\d|trước))/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "chuyến thăm đầu tiên sau 15 năm, kể từ chuyến thăm của A hồi năm 2009"; not "sau hơn 15 năm"
    pattern:
      /(?:sau|trong|suốt) (\d\d?) năm(?!\p{L})[^.;,\d\n]{0,40},? (?:kể|tính) từ[^.;\d\n]{0,90}?(?:năm |tháng 1?\d[/-]|\(1?\d[/-])((?:19|20)\d\d)/giu,
    year: ([, age, y]) => year(y) + Number(age),
  },
  {
    // "Cách đây đúng ba năm (tháng 5/2016), A đã thăm B"
    pattern:
      /cách đây (?:đúng |tròn )?(\d\d?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm[ ,(]{1,3}(?:(?:vào|hồi) )?(?:ngày \d\d?[/-]|tháng |năm )?(?:\d\d?[/-]){0,2}((?:19|20)\d\d)/giu,
    year: ([, age, y]) => year(y) + count(age),
  },
  {
    // "với tư cách nước chủ nhà APEC 2017", "quốc gia đăng cai Hội nghị C 2017", not "sẽ là nước chủ nhà"
    pattern:
      /(?:(?:với|trên) (?:vai trò|tư cách|cương vị) (?:là )?|(?=nước|quốc gia)(?<!(?:sẽ|ủng hộ|trở thành|ứng cử|giúp|đã|từng|kinh nghiệm)[^.;\n]{0,40}))(?:nước |quốc gia )?(?:chủ nhà|đăng cai)[^.;,\d\n]{0,90} (20\d\d)(?! ?[-–])/giu,
    year: ([, y]) => year(y),
  },
  {
    // "nước hiện giữ chức Chủ tịch ASEAN năm 2018"
    pattern:
      /(?:hiện|đang) (?:là|giữ|làm|đảm nhiệm|đảm nhận)[^.;\d\n]{0,24} chủ tịch (?:luân phiên )?(?:của )?(?:asean|apec|eu|g20|brics)[^.;\d\n]{0,12} (20\d\d)(?! ?[-–])/giu,
    year: ([, y]) => year(y),
  },
  {
    // "chào từ biệt nhân kết thúc nhiệm kỳ công tác (2014-2017)"
    pattern: /kết thúc nhiệm kỳ[^.;\d\n]{0,40}\(20\d\d ?[-–] ?(20\d\d)\)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "chúc mừng năm mới Đinh Dậu 2017": weeks before it, or behind
    pattern:
      /(?:tết|xuân|năm mới)(?: nguyên đán| cổ truyền)? (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)[ –(-]{1,3}(20\d\d)/giu,
    year: ([, y], month) => (month !== null && month > lastOfSpring ? year(y) - 1 : year(y)),
  },
  {
    // "hỗ trợ tổ chức thành công Năm APEC 2017", not "đã tổ chức thành công"
    pattern:
      /(?<!(?:chúc mừng|đã|kinh nghiệm|ủng hộ[^.;\n]{0,30}đăng cai)[^.;\n]{0,60})năm (?:apec|asean|asem)(?: việt nam)? (20\d\d)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "Năm hữu nghị Việt Nam - Lào 2017", not "kết quả của Năm hữu nghị 2017", "Năm hữu nghị 2017 đã góp phần",
    // "xây dựng kế hoạch triển khai Năm Giao lưu 2025"
    pattern:
      /(?<!(?:kết quả|thành công|kế hoạch|mong|hướng tới|chuẩn bị)[^.;\n]{0,60})năm (?:hữu nghị|đoàn kết|giao lưu|chéo|du lịch)[^.;,()\n]{0,60}? (20\d\d)(?! ?-| đã)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "kim ngạch quý I/2018 đạt": reported from the end of the quarter on
    figures: true,
    pattern:
      /(?<!(?:dự kiến|sẽ|trước|trong|vào|hết|từ nay|ngay|hoàn thành|phấn đấu)[^.;\n]{0,30})quý (i{1,3}|iv|[1-4])(?:[/-]| năm | của năm )(20\d\d)|quý (i{1,3}|iv|[1-4])(?:[/-]| năm | của năm )(20\d\d) đã/giu,
    year: ([, q, y, done, of], month) =>
      month !== null && month < 3 * quarterOf(q ?? done ?? '') ? year(y ?? of) + 1 : year(y ?? of),
  },
  {
    // "đang tổ chức nhiều hoạt động kỷ niệm 40 năm thiết lập quan hệ (1973-2013)"; not what is still to come, nor was
    pattern:
      /(?<!(?:sắp|chuẩn bị|hướng tới|tiến tới|trước thềm|thành công|từng|mời|sẽ)[^.;\n]{0,50})kỷ niệm (?:lần thứ )?\d{1,3} năm[^.;(\n]{0,100}\((?:\d\d?[/.-]){0,2}(?:1[89]|20)\d\d ?[-–/] ?(?:\d\d?[/.-]){0,2}(20\d\d)\)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "dự Tuần lễ Cấp cao APEC 2017", "bên lề APEC Đà Nẵng 2017"; not "kết quả trao đổi bên lề APEC 2017"
    pattern:
      /(?:(?:tham dự|tới dự|đến dự|dự|bên lề|trong khuôn khổ|khai mạc)(?<!(?:kết quả|từng|năm 20\d\d)[^.;\n]{0,60})(?: [\p{L}-]+){1,12}?|(?:bên lề|trong khuôn khổ)(?<!kết quả[^.;\n]{0,80})) (?:apec|asem|brics|g20|g7|ciie|caexpo|wef|davos)(?: mở rộng| đà nẵng| việt nam)?(?: năm)? (20\d\d)/giu,
    year: ([, y]) => year(y),
  },
  {
    // "mời B dự Hội nghị C tháng 11/2024", "A sẽ thăm B vào tháng 5/2024": said in the months before
    pattern:
      /(?:mời|sẽ|dự kiến)[^.;\n]{0,70} (?:tham dự|dự|(?<!chuyến )thăm)(?:(?!hồi|từng|từ tháng)[^.;\n]){0,90}? (?:tháng |ngày (?:\d\d?(?:[/-]1?\d)?(?: (?:đến|và|-) (?:ngày )?| ?[-–] ?))?\d\d?[/-])(1?\d)(?:[/-]| năm )(20\d\d)/giu,
    year: ([, m, y], month) => (month !== null && month > Number(m) ? year(y) - 1 : year(y)),
  },
  {
    // "chúc mừng thành công của Hội nghị cấp cao APEC 2017"; a wish may come a year before
    pattern:
      /(?:chúc mừng|đóng góp)[^.;\n]{0,60}thành công[^.;\n]{0,40}? (?:apec|asem|brics|g20|g7|ciie|caexpo|wef|world cup|olympic)(?: mở rộng)?(?: năm)? (20\d\d)/giu,
    year: ([, y]) => year(y),
  },
];

/** News of a lunar year is of its own spring, or of the last weeks of the year before. */
const lastOfSpring = 10;

const counted = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const count = (text = ''): number => {
  const at = counted.indexOf(text.toLowerCase());
  return at < 0 ? Number(text) : at + 2;
};

const romans = ['i', 'ii', 'iii', 'iv'];
const quarterOf = (text: string): number =>
  romans.includes(text.toLowerCase()) ? romans.indexOf(text.toLowerCase()) + 1 : Number(text);

/**
 * What the text says of its own year, else what is likely by words in passing; null where it says nothing or
 * contradicts itself. `known`: what it says that facts of the gazetteer date.
 */
export function yearClue(text: string, known: readonly KnownYear[] = []): YearClue | null {
  const told = rules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      said: match[0],
      figures: rule.figures ?? false,
      year: (month: number | null) => rule.year(match, month),
    })),
  );
  const latest = Math.max(...told.filter((one) => one.figures).map((one) => one.year(12)));
  const found = told.filter((one) => !one.figures || one.year(12) === latest);
  const sure = known.filter((one) => !one.unsure);
  for (const { said, year: y } of found.length + sure.length > 0 ? sure : known)
    found.push({ said, figures: false, year: () => y });
  const [first] = found;
  if (!first) return likelyClue(text);
  const years = (month: number | null) => found.map((one) => one.year(month));
  if (new Set(years(12)).size > 1) return null;
  const months = new Set(known.map((one) => one.month));
  const [month = null] = told.length === 0 && months.size === 1 ? months : [];
  return { said: first.said, year: (m) => Math.max(...years(m)), month };
}

/** The one year that is likely, where nothing tells it; null for none, or several. */
function likelyClue(text: string): YearClue | null {
  const isLate = daysOfAutumn.test(text);
  const rules = likelyYears.filter(({ ofSpring }) => !(ofSpring && isLate));
  const found = rules.flatMap(({ pattern, year: of }) =>
    [...text.matchAll(pattern)].map((match) => ({
      said: match[0],
      year: (month: number | null) => of(match, month),
    })),
  );
  const [first] = found;
  const years = new Set(found.flatMap((one) => one.year(1) ?? []));
  if (!first || years.size > 1) return null;
  return {
    said: first.said,
    year: (month) => found.flatMap((one) => one.year(month) ?? [])[0] ?? null,
    month: null,
  };
}
