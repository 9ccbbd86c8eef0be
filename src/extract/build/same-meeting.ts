import { kindClass } from './kind-class.ts';
import { principalsOf } from './principals.ts';
import type { Report } from './report-of-meeting.ts';
import { hasMonth, isDay, mayCoincide } from './when.ts';

/**
 * How well two reports of different articles agree that they tell of one meeting: 0 = they do not,
 * at most 2. Dates must be able to coincide and be known to the month; kinds must be of one class;
 * the people must be the same in the main on both sides.
 */
export const agreement = (a: Report, b: Report): number =>
  a.article === b.article ? 0 : likeness(a, b);

/** The same of reports that one article may give, which tells of one meeting twice now and then. */
export function likeness(a: Report, b: Report): number {
  if (kindClass(a.fact.kind) !== kindClass(b.fact.kind)) return 0;
  const [x, y] = [a.fact.date.edtf, b.fact.date.edtf];
  if (!hasMonth(x) || !hasMonth(y)) return 0;
  if (mayCoincide(x, y)) return overlap(a, b);
  return isNextDay(a, b) && overlap(a, b) === 2 ? 1 : 0;
}

/** 2: the same people; 1 to 2: at least half of them, on both sides; 0: others. */
function overlap(a: Report, b: Report): number {
  if (a.people.length === 0 || b.people.length === 0) return unnamed(a, b);
  const common = a.people.filter((id) => b.people.includes(id));
  const all = new Set([...a.people, ...b.people]);
  const jaccard = common.length / all.size;
  const [left, right] = [sides(a, common), sides(b, common)];
  const bothSides = left.size > 1 && right.size > 1;
  const oneSided = sides(a, a.people).size === 1 && sides(b, b.people).size === 1;
  if (!bothSides && !(oneSided && sameSet(a.fact.countries, b.fact.countries))) return 0;
  const principals = bothSides && isDay(a.fact.date.edtf) && isDay(b.fact.date.edtf);
  if (jaccard >= 0.5) return 1 + jaccard;
  return principals && leads(a, common) && leads(b, common) ? 1 : 0;
}

/** Sides that these people stand on. */
const sides = (report: Report, ids: readonly string[]): ReadonlySet<string> =>
  new Set(
    report.people.flatMap((id, at) =>
      ids.includes(id) ? (report.fact.participants[at]?.side ?? []) : [],
    ),
  );

/** Whether those who lead the two sides are all among these people. */
const leads = (report: Report, ids: readonly string[]): boolean =>
  principalsOf(report.fact.participants).every((at) => ids.includes(report.people[at] ?? ''));

/** Where one report names nobody: the same parties, or the same countries on the same day. */
function unnamed(a: Report, b: Report): number {
  if (a.fact.parties.length > 1 && b.fact.parties.length > 1)
    return sameSet(a.fact.parties, b.fact.parties) ? 1 : 0;
  const sameDay = isDay(a.fact.date.edtf) && a.fact.date.edtf === b.fact.date.edtf;
  return sameDay && a.fact.countries.length > 1 && sameSet(a.fact.countries, b.fact.countries)
    ? 1
    : 0;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Two certain days that follow one another: one paper may be a day off, both are kept. */
function isNextDay(a: Report, b: Report): boolean {
  if (!a.fact.main || !b.fact.main || a.fact.kind !== b.fact.kind) return false;
  if (a.fact.place === null || a.fact.place !== b.fact.place) return false;
  const [x, y] = [a.fact.date, b.fact.date].map(({ edtf }) => /^(\d{4}-\d\d)-(\d\d)$/u.exec(edtf));
  return x?.[1] !== undefined && x[1] === y?.[1] && Math.abs(Number(x[2]) - Number(y[2])) === 1;
}
