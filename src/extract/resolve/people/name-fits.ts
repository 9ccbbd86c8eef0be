import { couldBeOf, koreaOf, nameStyle } from '../../recognise/people/name-style.ts';
import { isForeignName } from './name-key.ts';
import type { NameStyle } from '../../recognise/people/given-names.ts';

const ids = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Countries whose names of people are read in Vietnamese syllables too. */
export const sinic: ReadonlySet<string> = ids('CN TW HK KR KP SG');

const homesOfOne: Readonly<Record<Exclude<NameStyle, 'european'>, ReadonlySet<string>>> = {
  western: ids(
    'US GB CA AU NZ IE FR DE AT CH BE NL LU DK SE NO FI IS IT MT CY IL ZA HU RO EE LV LT CZ SK PL SI HR GR PT ES PG SB FJ ' +
      'VU GH NG KE ZM ZW UG LR SL BW NA JM TT BB HT PH VA EU UN',
  ),
  slavic: ids('RU UA BY BG RS CZ SK PL MK SI HR ME BA KZ UZ KG TJ TM AZ AM GE MD LV LT EE'),
  hispanic: ids(
    'ES PT MX CU AR BR CL PE CO VE EC BO PY UY PA CR NI HN SV GT DO PR PH TL AO MZ CV GW ST IT GQ',
  ),
  muslim: ids(
    'SA AE QA KW OM BH YE JO LB SY IQ IR EG LY TN DZ MA SD TR PK AF BD MV MY ID BN PS MR SO DJ KM AZ UZ TJ TM KG KZ SN ML NE ' +
      'NG GM GN IL',
  ),
  indian: ids('IN LK NP MU GY FJ'),
  japanese: ids('JP'),
  korean: ids('KR KP'),
  chinese: ids('CN TW HK MO SG'),
};
/** Countries where a name of the style is at home. */
const homes: Readonly<Record<NameStyle, ReadonlySet<string>>> = {
  ...homesOfOne,
  european: new Set([...homesOfOne.western, ...homesOfOne.slavic, ...homesOfOne.hispanic]),
};

/**
 * Whether a name of this spelling is at home in the country; null where the spelling does not tell.
 * Only for countries guessed from the words around: what a post says counts more.
 */
export function fits(name: string, country: string): boolean | null {
  const style = nameStyle(name);
  if (style === null) return isEastAsian(country) && !couldBe(name, country) ? false : null;
  // many names have the shape of a Japanese one
  if (style === 'japanese') return country === 'JP' ? true : null;
  return homes[style].has(country);
}

type EastAsian = Parameters<typeof couldBeOf>[1];

const isEastAsian = (country: string): country is EastAsian =>
  country === 'CN' || country === 'JP' || country === 'KR' || country === 'KP';

/** Older papers write Japanese and Korean names as they sound, with hyphens: they tell nothing. */
const couldBe = (name: string, country: EastAsian): boolean =>
  /[\p{L}]-\p{Ll}|^\p{Lu}\s?\./u.test(name) || !isForeignName(name) || couldBeOf(name, country);

const settlers = ids('US CA AU GB NZ');

/** Whether people of the country bear names of every style, and this one is no Western name. */
export const takesAnyName = (name: string, country: string): boolean =>
  settlers.has(country) && nameStyle(name) !== 'western' && nameStyle(name) !== 'european';

/** The country that the spelling of a name points to before all others, null where it does not. */
export function firstHome(name: string): string | null {
  const style = nameStyle(name);
  if (style === 'korean') return koreaOf(name);
  return style === 'japanese' ? 'JP' : null;
}
