/** Words that stand before a name and are not part of it; what they say of the bearer. */
export interface Honorific {
  sex: 'f' | 'm' | null;
  country: string | null;
  /** Alone, without a name after it, the word stands for a person named before. */
  pronoun?: boolean;
  /** A wife or husband: present, but never a principal. */
  spouse?: boolean;
}

const h = (sex: Honorific['sex'] = null, country: string | null = null): Honorific => ({
  sex,
  country,
});

export const honorifics: Record<string, Honorific> = {
  ông: { ...h('m'), pronoun: true },
  bà: { ...h('f'), pronoun: true },
  'đồng chí': h(),
  'các đồng chí': h(),
  ngài: h('m'),
  'ông bà': h(),
  cô: h('f'),
  anh: h('m'),
  chị: h('f'),
  'đại tướng': h(),
  'thượng tướng': h(),
  'trung tướng': h(),
  'thiếu tướng': h(),
  'thống tướng': h(),
  'chuẩn tướng': h(),
  'phó đô đốc': h(),
  'chuẩn đô đốc': h(),
  'đô đốc': h(),
  'đại tá': h(),
  'thượng tá': h(),
  'trung tá': h(),
  tướng: h(),
  'giáo sư': h(),
  'phó giáo sư': h(),
  'tiến sĩ': h(),
  'thạc sĩ': h(),
  'luật sư': h(),
  'viện sĩ': h(),
  'bác sĩ': h(),
  ts: h(),
  'pgs.ts': h(),
  'gs.ts': h(),
  gs: h(),
  'linh mục': h('m'),
  'hòa thượng': h('m'),
  'thượng tọa': h('m'),
  samdech: { ...h(null, 'KH'), pronoun: true },
  'xăm-đéc': h(null, 'KH'),
  oknha: h(null, 'KH'),
  neak: h(null, 'KH'),
  sheikh: h('m'),
  sultan: h('m'),
  dato: h(null, 'MY'),
  "dato'": h(null, 'MY'),
  'dato’': h(null, 'MY'),
  datuk: h(null, 'MY'),
  "dato' seri": h(null, 'MY'),
  'dato seri': h(null, 'MY'),
  'datuk seri': h(null, 'MY'),
  'tan sri': h(null, 'MY'),
  'phu nhân': { ...h('f'), spouse: true },
  'phu quân': { ...h('m'), spouse: true },
};

/** Khmer words of rank between "Samdech" and the name, in any number and order. */
export const khmerRanks = new Set(
  (
    'akka akkak moha maha sena padei thipadei thipdei borvor bovor techo tê-chô kittisangha kitti ' +
    'sangha bondit pandit pichey vibol pheakdei preah kralahom chakrei ponhea krolahom thipadey ' +
    'konsolvat kolvat maha'
  ).split(' '),
);

/** Words before a capitalised name which show that it names a thing, not a person. */
export const namesakes = new Set([
  'đường',
  'phố',
  'lăng',
  'bảo tàng',
  'giải',
  'giải thưởng',
  'quảng trường',
  'học viện',
  'trường',
  'đại lộ',
  'công viên',
  'tư tưởng',
  'chủ nghĩa',
  'chế độ',
  'tượng đài',
  'bệnh viện',
  'nhà máy',
  'chiến dịch',
  'cầu',
  'sân bay',
  'khách sạn',
  'quỹ',
  'huân chương',
  'bão',
  'tập đoàn',
  'công ty',
]);
