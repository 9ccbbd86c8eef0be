const surnames = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tô Lương Phan'.split(
  ' ',
);
const middles = 'Văn Thị Minh Xuân Quang Đức Hữu Thanh Ngọc Công Trọng Bá Đình Hồng'.split(' ');
const givens =
  'Lâm Chính Trọng Phúc Huệ Mẫn Hà Sơn Giang Thưởng Dũng Hùng Lan Hải Bình Nam Tùng Quân Cường Hiền'.split(
    ' ',
  );
const sounds =
  'thoong lun xi xu lít xa lơm xay kham phun phi păn hun xen ma nét sam an pu tin mê rin ba la ki ê ôn xô phan đi ô rô ta bê'.split(
    ' ',
  );

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A different full name for every number: Vietnamese at home, written by sound elsewhere. */
export function lifelikeName(country: string, n: number): string {
  if (country === 'VN') {
    const at = (list: readonly string[], i: number) => list[i % list.length] ?? '';
    const round = Math.floor(n / surnames.length);
    const given = Math.floor(round / middles.length);
    const more = Math.floor(given / givens.length);
    const extra = more === 0 ? '' : ` ${capital(spell(more))}`;
    return `${at(surnames, n)} ${at(middles, round)}${extra} ${at(givens, given)}`;
  }
  return `${capital(spell(n * 7 + 3))} ${capital(spell(n + 40))}`;
}

/** A number in base 32 of syllables: "thoong-lun". */
function spell(n: number): string {
  const parts: string[] = [];
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / sounds.length))
    parts.push(sounds[rest % sounds.length] ?? '');
  return parts.join('-');
}

/** Countries in the order in which this press writes of them. */
export const lifelikeCountries =
  'VN LA CN KH US RU JP KR IN TH CU SG FR MY ID PH AU DE GB MM BN EU UN IT NL BE ES PL HU CZ BG RO UA BY KZ UZ MN KP NZ CA MX BR AR CL PE VE CO ZA EG DZ MA NG KE AO MZ TZ ET GH SN CI IL TR IR IQ SA AE QA KW OM JO LB PK BD LK NP AF FI SE NO DK IS IE PT GR AT CH SK SI HR RS BA ME MK AL EE LV LT MD GE AM AZ TM KG TJ LU MT CY TL PG FJ SB VU WS TO KI TV NR PW FM MH'.split(
    ' ',
  );
