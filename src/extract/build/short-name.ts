/** Beginnings of the official names of states, which the press leaves out. */
const official =
  /^(?:Cộng hòa|CH|CHDCND|CHND|CHXHCN|Vương quốc|Hợp chủng quốc|Hợp chúng quốc|Liên hiệp Vương quốc|Các Tiểu vương quốc|Tiểu vương quốc|Nhà nước|Thịnh vượng chung|Đại công quốc|Công quốc|Liên bang|Tòa thánh|Đại Hàn)(?!\p{L})/u;

/** The usual short name among the Vietnamese names of a country; else the first. */
export const shortName = (names: readonly string[]): string | undefined =>
  names.find((name) => !official.test(name)) ?? names[0];
