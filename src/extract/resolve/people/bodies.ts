import type { ArticlePerson } from './article-person.ts';

/** "vấn đề quốc tế", "Bộ Hợp tác quốc tế": what countries deal with, no body of many. */
const matters = /(?:vấn đề|quan hệ|hợp tác|ban|vụ|nghiên cứu|thương mại|đối ngoại) quốc tế/gu;
const bodies =
  /liên hợp quốc|liên hiệp quốc|thế giới|quốc tế|hội đồng kinh tế á|liên minh kinh tế á|liên minh châu phi|liên đoàn [aả]|phát triển châu á|hợp tác thượng hải|hợp tác vùng vịnh|(?<!\p{L})(?:lhq|nato|wef|wto|imf|wb|adb|aiib|eaeu|opec|interpol|fifa|ioc)(?!\p{L})/u;
/** Offices of whoever leads or speaks for a body. */
const offices =
  /^(?:đồng |phó |cựu |nguyên )*(?:chủ tịch|tổng thư ký|tổng giám đốc|giám đốc|tổng thống|thống đốc|đại diện|trưởng đại diện|điều phối viên|người phát ngôn|phát ngôn viên|thư ký|lãnh đạo|người đứng đầu|người sáng lập|cao ủy)/u;

type Post = ArticlePerson['posts'][number];

const isOfBody = (text: string): boolean => bodies.test(text.replace(matters, ''));

/** Spheres of offices that are held for a country. */
const ofState: ReadonlySet<string> = new Set(['state', 'government', 'legislature', 'party']);

/**
 * Whether somebody comes for no country: he holds an office of many and none of a state; "với Phó Chủ tịch
 * Ngân hàng Thế giới, Thủ tướng A cho biết" names A behind the post of another.
 */
export const comesForNone = (posts: readonly Post[]): boolean =>
  posts.some(isOfManyCountries) &&
  !posts.some((post) => ofState.has(post.sphere) && !isOfManyCountries(post));

/** "Chủ tịch Ngân hàng Thế giới", "Tổng thư ký NATO": an office of many countries, which tells none. */
export const isOfManyCountries = ({ text, country, former }: Post): boolean =>
  country === null && !former && offices.test(text) && isOfBody(text);
