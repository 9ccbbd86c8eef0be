/** Days of a month; February has 29, because the year may be unknown. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isDayOfMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= (days[month - 1] ?? 0);
export const isMonth = (month: number): boolean => month >= 1 && month <= 12;
export const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** Month names that are words; "năm" is left out, it is also "year" and "five". */
export const monthNames: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};
