import type { Reason } from '../../graph/schema.ts';
import type { Language } from '../state/view-state.ts';
import { dateInWords } from './date.ts';

type Args = (name: string) => string;
type Sentence = (args: Args) => string;

/** The sentence of each reason, in both languages. */
const sentences: Record<string, Record<Language, Sentence>> = {
  printed: {
    vi: () => 'Ngày, tháng, năm in trong bài.',
    en: () => 'Day, month and year are printed in the article.',
  },
  year_elsewhere: {
    vi: (a) => `Bài viết cùng ngày tháng đó với năm ${a('year')} ở chỗ khác.`,
    en: (a) => `The article gives the same day and month with the year ${a('year')} elsewhere.`,
  },
  year_of_publication: {
    vi: (a) => `Bài không in năm; đây là ngày như vậy gần nhất trước ngày đăng ${a('published')}.`,
    en: (a) =>
      `No year is printed; it is the last such day before publication on ${a('published')}.`,
  },
  year_after_publication: {
    vi: (a) =>
      `Bài báo trước sự kiện; đây là ngày như vậy đầu tiên sau ngày đăng ${a('published')}.`,
    en: (a) =>
      `The article announces it; it is the next such day after publication on ${a('published')}.`,
  },
  counted_from_publication: {
    vi: (a) => `Tính từ ngày đăng ${a('published')} (“hôm nay”, “hôm qua”…).`,
    en: (a) => `Counted from the day of publication, ${a('published')} (“today”, “yesterday”…).`,
  },
  counted_from_text: {
    vi: (a) => `Tính từ ngày mà bài gọi là “hôm nay”: ${a('day')}.`,
    en: (a) => `Counted from the day that the article calls “today”: ${a('day')}.`,
  },
  counted_from_news: {
    vi: (a) => `Tính từ tháng của tin chính, ${a('news')} (“tháng này”, “tháng trước”…).`,
    en: (a) => `Counted from the month of the news, ${a('news')} (“this month”, “last month”…).`,
  },
  near_publication: {
    vi: (a) => `Bài không nêu ngày; lấy khoảng ngày đăng ${a('published')}.`,
    en: (a) => `The article gives no date; about the day of publication, ${a('published')}.`,
  },
  term_from: {
    vi: (a) => `${a('name')} giữ chức ${a('post')} từ ${a('from')}.`,
    en: (a) => `${a('name')} has held the post “${a('post')}” since ${a('from')}.`,
  },
  term_until: {
    vi: (a) => `${a('name')} giữ chức ${a('post')} đến ${a('until')}.`,
    en: (a) => `${a('name')} held the post “${a('post')}” until ${a('until')}.`,
  },
  congress_results: {
    vi: (a) =>
      `Bài nói về kết quả ${a('congress')}, họp năm ${a('year')}; thông báo thường trong cùng năm.`,
    en: (a) =>
      `The article reports the results of ${a('congress')}, held in ${a('year')}; such reports come within the year.`,
  },
  congress_ahead: {
    vi: (a) => `Bài hướng tới ${a('congress')}, nên trước ${a('until')}.`,
    en: (a) => `The article looks ahead to ${a('congress')}, so it is before ${a('until')}.`,
  },
  told_done: {
    vi: (a) => `Bài nhắc đến việc đã xảy ra: “${a('said')}”, nên được viết sau đó.`,
    en: (a) => `The article tells of something done, “${a('said')}”, so it was written after it.`,
  },
  told_ahead: {
    vi: (a) =>
      `Bài nhắc đến việc sắp tới: “${a('said')}”, nên được viết khi thời gian đó chưa hết.`,
    en: (a) =>
      `The article tells of something to come, “${a('said')}”, so it was written before that was over.`,
  },
  year_said: {
    vi: (a) => `Bài viết “${a('said')}”, nên được viết năm ${a('year')}.`,
    en: (a) => `The article says “${a('said')}”, so it was written in ${a('year')}.`,
  },
  month_said: {
    vi: (a) => `Bài viết “${a('said')}”, được tổ chức vào ${a('month')}.`,
    en: (a) => `The article says “${a('said')}”, which was held in ${a('month')}.`,
  },
  year_before_news: {
    vi: (a) => `Bài không in năm; đây là thời điểm như vậy gần nhất trước tin chính, ${a('news')}.`,
    en: (a) => `No year is printed; it is the last such time before the news, ${a('news')}.`,
  },
  year_after_news: {
    vi: (a) => `Bài không in năm; đây là thời điểm như vậy đầu tiên sau tin chính, ${a('news')}.`,
    en: (a) => `No year is printed; it is the next such time after the news, ${a('news')}.`,
  },
  one_year_left: {
    vi: (a) => `Chỉ còn năm ${a('year')}.`,
    en: (a) => `Only ${a('year')} is left.`,
  },
  years_left: {
    vi: (a) => `Còn lại các năm ${a('years')}; bài báo không cho phép chọn.`,
    en: (a) => `The years ${a('years')} are left; the article does not decide.`,
  },
  year_unknown: {
    vi: () => 'Bài không in năm và không có gì để suy ra.',
    en: () => 'The article prints no year and nothing tells it.',
  },
  date_unknown: {
    vi: () => 'Bài không cho biết ngày.',
    en: () => 'The article does not tell the date.',
  },
  same_as_lead: {
    vi: () => 'Cùng ngày với sự kiện kể trước đó trong bài.',
    en: () => 'The same day as the event told before it.',
  },
  day_of_visit: {
    vi: () => 'Bài không nêu ngày của cuộc gặp; đó là một ngày trong chuyến thăm.',
    en: () => 'The article gives no day for the meeting; it was on some day of the visit.',
  },
  at_margins: {
    vi: () => 'Bài không nêu ngày của hội nghị; đó là tháng các bên gặp nhau bên lề.',
    en: () =>
      'The article gives no day for the conference; it is the month in which they met at its margin.',
  },
  told_more_than_once: {
    vi: (a) => `Bài nói đến ${a('times')} lần.`,
    en: (a) => `Told ${a('times')} times.`,
  },
  several_articles: {
    vi: (a) => `${a('count')} bài báo cùng đưa tin.`,
    en: (a) => `${a('count')} articles report it.`,
  },
  articles_disagree: {
    vi: (a) => `Các bài báo nêu ngày khác nhau: ${a('dates')}.`,
    en: (a) => `The articles give different days: ${a('dates')}.`,
  },
  one_side_unnamed: {
    vi: () => 'Một phía không được nêu tên.',
    en: () => 'One side is not named.',
  },
  no_date: { vi: () => 'Không rõ ngày.', en: () => 'No date.' },
  referred_to: { vi: () => 'Chỉ được nhắc lại.', en: () => 'Only referred to.' },
  // a graph of schema 1.0 holds one reason for both languages
  curated: {
    vi: (a) => `Đã hiệu đính: ${a('vi') || a('reason')}`,
    en: (a) => `Corrected: ${a('en') || a('reason')}`,
  },
};

/** A reason in words; a code that this page does not know yet is shown as it is. */
export function reasonInWords({ code, args }: Reason, lang: Language): string {
  const fill: Args = (name) => {
    const value = Object.hasOwn(args, name) ? (args[name] ?? '') : '';
    return /^(\d{4}|XXXX)(-\d\d){0,2}$/.test(value)
      ? dateInWords(value, lang).replace(/^năm /, '')
      : value;
  };
  const sentence = Object.hasOwn(sentences, code) ? sentences[code]?.[lang] : undefined;
  return sentence
    ? sentence(fill)
    : [code.replaceAll('_', ' '), ...Object.values(args)].join(' · ');
}

export const knownReasons: readonly string[] = Object.keys(sentences);
