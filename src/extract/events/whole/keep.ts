import type { DateValue } from '../../document.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { isOfManyCountries } from '../../resolve/people/bodies.ts';
import { isForeignName } from '../../resolve/people/name-key.ts';
import { isWelcome, type Candidate } from '../candidate.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { occasion } from '../talks/from-occasions.ts';
import { frameRule } from '../conferences/margins.ts';
import { holdsOffice } from '../who/offices.ts';
import type { ArticleView } from '../view.ts';

/** Why a meeting is not kept: one side only, or too little said of when or who; null where it is. */
export function whyNot(
  meeting: MergedMeeting & { main: boolean },
  article: ArticleView,
): string | null {
  if (!hasTwoSides(meeting, article.people)) return 'one side only';
  if (meeting.main) return meeting.people.length > 0 ? null : 'nobody named';
  if (
    meeting.people.length < 2 &&
    !isOnProgramme(meeting) &&
    !isDatedTalk(meeting) &&
    !isDatedOccasion(meeting)
  )
    return 'referred to, one person named';
  return meeting.planned && meeting.date === null && !isPlainlyAnnounced(meeting, article)
    ? 'announced without a date'
    : null;
}

/** "Trong chuyến thăm từ 5 đến 7/2, A sẽ hội kiến Chủ tịch Quốc hội Lào": of an office that one person holds. */
const isOnProgramme = ({ planned, date, people, office, rule }: Candidate): boolean =>
  planned &&
  date !== null &&
  people.length === 1 &&
  office !== undefined &&
  !rule.startsWith('welcome: ');

/** "Ngày 5/2, A đã gặp người đồng cấp Lào"; on the day of the news an office of one, or a delegation. */
const isDatedTalk = (told: Candidate): boolean =>
  !told.planned &&
  told.date !== null &&
  told.people.length === 1 &&
  told.group !== occasion &&
  !told.rule.startsWith('welcome: ') &&
  (told.date.inherited !== 'same_as_lead' ||
    (!told.past && (told.office !== undefined || told.ofDelegation === true)));

/** "Ngày 5/2, A sẽ dự Diễn đàn doanh nghiệp": told with a day or a month of its own. */
const isDatedOccasion = ({ group, date }: Candidate): boolean =>
  group === occasion && date !== null && date.inherited === undefined && saysWhen(date.value);

/** "A sẽ hội kiến B", both named where it is said; not "với người đồng cấp", whose name is guessed. */
const isPlainlyAnnounced = (
  { people, sentences: told }: MergedMeeting,
  { sentences }: ArticleView,
): boolean =>
  told.some(({ sentence, rule }) => {
    const known = sentences[sentence]?.people.filter(
      ({ mention: { name, posts } }) => name !== null || posts[0]?.head.category !== 'counterpart',
    );
    return (
      !rule.startsWith('talk: ') && people.every((p) => known?.some(({ person }) => person === p))
    );
  });

/**
 * Why a conference is not kept: of one country, or one that nobody dates, unless who attends it is `busy`: in the
 * news, whose frame it is; null where it is kept.
 */
export function whyNotSummit(
  summit: MergedMeeting & { main: boolean },
  people: readonly ArticlePerson[],
  busy: ReadonlySet<number>,
): string | null {
  if (!hasTwoSides(summit, people)) return 'one side only';
  if (summit.main)
    return summit.planned && summit.date === null ? 'announced without a date' : null;
  if (summit.sentences.some(({ rule }) => rule === frameRule)) return null;
  if (!summit.past && summit.people.some((person) => busy.has(person))) return null;
  return summit.date === null || !saysWhen(summit.date.value)
    ? 'a conference referred to, without month or year'
    : null;
}

/** A month or a year, or a day by that of the news: "ngày mai, A dự", "cùng ngày". */
const saysWhen = ({ month, year, relative, anaphoric }: DateValue): boolean =>
  (month ?? year) !== null || relative?.unit === 'day' || anaphoric;

/**
 * Two countries, or somebody of a country and somebody who serves none ("Chủ tịch Ngân hàng Thế
 * giới"); whose country nobody knows does not meet a country.
 */
const hasTwoSides = (meeting: MergedMeeting, people: readonly ArticlePerson[]): boolean => {
  const countries = countriesOf(meeting, people).length;
  const stateless = meeting.people.some((p) => isStateless(people[p]));
  return (
    countries > 1 ||
    (countries === 1 && stateless && meeting.people.length > 1) ||
    isGuestFromAbroad(meeting, people)
  );
};

/** "A của Việt Nam tiếp ông John Baker, Chủ tịch Tập đoàn B": a guest who can be of any country but this one. */
const isGuestFromAbroad = (
  { hosts: [host = -1], visitors: [guest = -1] }: MergedMeeting,
  people: readonly ArticlePerson[],
): boolean =>
  people[host]?.country === 'VN' &&
  people[guest]?.country === null &&
  isForeignName(people[guest].name);

const isStateless = (person: ArticlePerson | undefined): boolean =>
  person?.country === null && person.posts.some(isOfManyCountries);

/** A side given by its country only adds nothing where its person is known from another sentence. */
export function restates(
  meeting: MergedMeeting,
  all: readonly Candidate[],
  { people, isBloc, sentences }: ArticleView,
): boolean {
  const { office } = meeting;
  const isHeadline = sentences[meeting.sentence]?.sentence.zone === 'title';
  const isOfSide = ({ country }: ArticlePerson) => meeting.countries.includes(country ?? '');
  // people whom nobody names are met beside those who are named
  if (meeting.people.length > 1 || meeting.group !== undefined) return false;
  // an office that nobody of the article holds is somebody else's
  const [actor] = meeting.people.flatMap((p) => people[p] ?? []);
  if (office && !people.some((person) => isOfSide(person) && holdsOffice(person, office, actor)))
    return false;
  return all.some(
    (other) =>
      other.people.length > 1 &&
      // talks that are to come do not tell again who received them at the airport
      !(other.planned && isWelcome(meeting)) &&
      meeting.people.every((p) => other.people.includes(p)) &&
      meeting.countries.every(
        // the headline "A gặp nhiều lãnh đạo ASEAN": those whom the text names one by one
        (c) => (isHeadline && isBloc(c)) || countriesOf(other, people).includes(c),
      ),
  );
}
