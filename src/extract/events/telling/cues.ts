import { phraseSet } from '../../recognise/phrases.ts';

/** Words that tell when a trigger's meeting is, or that it is none. All lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
const phrases = (list: string): string[][] =>
  list.split('|').map((phrase) => phrase.trim().split(/\s+/u));

/** Right before a trigger: the meeting is announced. */
export const planPhrases = phrases(
  'sẽ | sắp | sắp tới | dự kiến | lên kế hoạch | theo kế hoạch | theo lịch trình | theo chương trình | chuẩn bị | lên lịch | có kế hoạch',
);

/** … and these only where nothing else stands between: "có kế hoạch gặp A", "trước thềm cuộc gặp". */
export const closePlans = phrases('kế hoạch | kế hoạch cho | kế hoạch tổ chức | trước thềm');

/** … and these say that nothing is planned, or no more. */
export const denials = phrases(
  'không có kế hoạch | chưa có kế hoạch | hủy kế hoạch | không lên kế hoạch | chưa lên kế hoạch | bỏ kế hoạch',
);

/** … and these, not far before it, that it may come, not that it will: "có thể sẽ gặp A". */
export const doubts = ['sẽ', 'sắp'].flatMap((word) =>
  phrases('có thể | khả năng | mong | mong muốn | hy vọng | kỳ vọng').map((doubt) => [
    ...doubt,
    word,
  ]),
);

/** Right before a trigger: it is only hoped for, thought possible, denied or called off. */
export const hopePhrases = phrases(
  'mong | mong muốn | hy vọng | hi vọng | sẵn sàng | có thể | muốn | dự định | chờ đợi | kỳ vọng | trông đợi | trông chờ | mong chờ | sắp xếp | thu xếp | ngỏ ý | nếu | khả năng | ý định | đang định | về việc | cân nhắc | xem xét | chưa | không | hủy | hoãn | tránh | trì hoãn',
);

/** … or asked for, offered, accepted or refused; what is asked "trong cuộc gặp" is asked at it. */
export const wishPhrases = [
  ...hopePhrases,
  ...phrases('đề nghị | mời | nhận lời | đồng ý | cam kết | kêu gọi | đề xuất | yêu cầu | từ chối'),
];

/** The meeting lies before the one reported. */
export const pastPhrases = phraseSet(
  'từng | sau chuyến thăm | đưa ra sau | kết quả chuyến thăm | kết quả cuộc gặp | kết quả cuộc hội đàm | kết quả hội đàm | kết quả hội kiến | kết quả tốt đẹp của | năm ngoái | năm trước | lần trước | hồi tháng | hồi đầu | hồi giữa | hồi cuối | kể từ | trước đây | lần đầu tiên kể từ | mới đây | vừa qua | gần đây | trước đó một | tuần trước | tháng trước | thỏa thuận đạt được | đạt được tại | đạt được trong | kết quả của | kết quả trong | thành công của | thời gian qua | một số cuộc | nhiều cuộc | nhất trí tại | đồng ý tại',
);

/** … and so does what goes before something else, not behind a comma: "trước khi gặp A, B hội đàm với C". */
export const beforehand = phraseSet('trước khi');

/** At the head of a sentence: all of it is told of another time. */
export const pastOpeners = phraseSet(
  'hồi tháng | hồi năm | hồi đầu | hồi cuối | hồi giữa | tháng trước | năm ngoái | tuần trước | trước đây | từ khi | kể từ | khi đó | khi ấy | lúc đó | vừa qua | thời gian qua | mới đây | gần đây',
);

/** The meeting is spoken of, unless it is where it is spoken of others: "đã nhắc đến trong cuộc hội đàm". */
export const recalls = phraseSet('nhắc lại | nhắc đến | ôn lại');

/** … and so is what it is said of there: "Cho biết vừa có hội đàm với B, A nhấn mạnh". */
export const reportOpeners = phraseSet('cho biết');

/** Behind a noun ("cuộc gặp ở Hamburg hồi tháng 7"): when it was. */
export const pastBehind = phraseSet(
  'hồi tháng | hồi đầu | hồi cuối | hồi giữa | hồi năm | năm ngoái | tháng trước | tuần trước | đầu tháng này | đầu năm nay | vừa qua | mới đây | gần đây | trước đây',
);

/** … and behind a verb too ("bắt tay B tại Osaka hồi cuối tháng 6"). */
export const monthsBehind = phraseSet('hồi tháng | hồi đầu | hồi cuối | hồi giữa | hồi năm');

/** Before a subject: what follows is only spoken of, as "kế hoạch về việc A gặp B". */
export const spokenOf = phraseSet('về việc | khả năng | về kế hoạch');

/** "hai bên nhất trí …", "cần": what two sides agree upon is no meeting. */
export const agreement = words('nhất thống cần nên');

/** Verbs of speech and of will: what follows them is what somebody said. */
export const speech = words(
  'khẳng nhấn bày đánh cho nói hy tin đề cảm cám chúc hoan thông nêu chia kêu phát mong nhắc lưu tuyên trả giới ca đồng ủng mời hứa nhận ghi cam',
);

/** Behind a trigger: it did not take place, or nobody knows whether it will. */
export const calledOff = phraseSet(
  'bị hoãn | bị hủy | đã hủy | bị hủy bỏ | không diễn ra | có nguy cơ | đổ vỡ | nếu diễn ra | nếu xảy ra | nếu được tổ chức',
);

/** Behind a noun: it is still to come. */
export const comingPhrases = phraseSet(
  'sắp tới | tới đây | tuần tới | tháng tới | năm tới | tuần sau | tháng sau | dự kiến diễn ra',
);

/** Farther behind a noun: "lễ đón B tại Phủ Chủ tịch sẽ do A chủ trì". */
export const willBe = phraseSet(
  'sẽ do | sẽ diễn ra | đã được xác nhận | được ấn định | sẽ được tổ chức | dự kiến diễn ra | dự kiến được tổ chức | sắp diễn ra',
);

/** Behind a noun that nothing else happens at: "Cuộc gặp giữa A và B có thể diễn ra", "được kỳ vọng". */
export const mayBe = phraseSet(
  'có thể diễn ra | có thể được tổ chức | được kỳ vọng | được mong đợi | được trông đợi | sẽ là | sẽ được | sẽ chỉ | sẽ đưa | sẽ tạo | sẽ mở | sẽ bàn | sẽ tập trung | sẽ thảo luận',
);

/** First in a sentence: the whole of it is announced. */
export const programmes = phraseSet(
  'dự kiến | theo kế hoạch | theo lịch trình | theo chương trình | theo dự kiến',
);

/** "trong chuyến thăm Lào, A đã gặp B", behind the lead: of another time. */
export const duringVisit = phraseSet('trong chuyến thăm');

/** … and "gặp nhau lần đầu tiên hôm 7/7". */
export const firstTime = phraseSet(
  'lần đầu hôm | lần đầu vào | lần đầu tiên hôm | lần đầu tiên vào | nhau lần đầu hôm | nhau lần đầu vào | nhau lần đầu tiên hôm | nhau lần đầu tiên vào',
);
