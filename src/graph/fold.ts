/**
 * Text as search compares it: lower case, without marks and hyphens, đ as d, i and y alike. The
 * same for NFC and NFD, so that `dang` finds Đặng however it is typed.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[-'’.‐-–]/gu, ' ')
    .replace(/y/gu, 'i')
    .replace(/\s+/gu, ' ')
    .trim();

/** Sounds that spellings of foreign names exchange: "Hun Xen" for Hun Sen, "Putin" for Pu-tin. */
export const soundOf = (folded: string): string =>
  folded
    .replace(/ /gu, '')
    .replace(/ph/gu, 'f')
    .replace(/[xz]/gu, 's')
    .replace(/c|q/gu, 'k')
    .replace(/kh/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/(.)\1+/gu, '$1');
