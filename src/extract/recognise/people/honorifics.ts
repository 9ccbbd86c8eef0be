/** Words that stand before a name and are not part of it; what they say of the bearer. */
export interface Honorific {
  sex: 'f' | 'm' | null;
  country: string | null;
  /** Alone, without a name after it, the word stands for a person named before. */
  pronoun?: boolean;
  /** A wife or husband: present, but never a principal. */
  spouse?: boolean;
  /** A relative: the given name alone may follow. */
  kin?: boolean;
  /** A title of learning: its bearers explain what others do. */
  learned?: boolean;
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
  'nguyên soái': h(),
  'nguyên soái không quân': h(),
  'phó đô đốc': h(),
  'chuẩn đô đốc': h(),
  'đô đốc': h(),
  'đại tá': h(),
  'thượng tá': h(),
  'trung tá': h(),
  tướng: h(),
  'giáo sư': { ...h(), learned: true },
  'phó giáo sư': { ...h(), learned: true },
  'tiến sĩ': { ...h(), learned: true },
  'thạc sĩ': { ...h(), learned: true },
  'luật sư': h(),
  'tiến sỹ': { ...h(), learned: true },
  'thạc sỹ': { ...h(), learned: true },
  'viện sĩ': h(),
  'viện sỹ': h(),
  'bác sĩ': h(),
  'bác sỹ': h(),
  ts: { ...h(), learned: true },
  'pgs.ts': { ...h(), learned: true },
  'gs.ts': { ...h(), learned: true },
  gs: { ...h(), learned: true },
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
  'con gái': { ...h('f'), kin: true },
  'ái nữ': { ...h('f'), kin: true },
  'con trai': { ...h('m'), kin: true },
  'em gái': { ...h('f'), kin: true },
  'em trai': { ...h('m'), kin: true },
  'anh trai': { ...h('m'), kin: true },
  'chị gái': { ...h('f'), kin: true },
  'cháu gái': { ...h('f'), kin: true },
  'cháu trai': { ...h('m'), kin: true },
  'con rể': { ...h('m'), kin: true },
  'con dâu': { ...h('f'), kin: true },
  'bạn gái': { ...h('f'), kin: true },
  'bạn trai': { ...h('m'), kin: true },
  'vợ chồng': h(),
  vợ: { ...h('f'), kin: true },
  chồng: { ...h('m'), kin: true },
  'người vợ': { ...h('f'), kin: true },
  'góa phụ': { ...h('f'), kin: true },
  'đại úy': h(),
  'thượng úy': h(),
  'trung úy': h(),
  'thiếu tá': h(),
  'trung sĩ': h(),
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
  'uss',
  'hms',
  'ins',
  'đại học',
  'chuyên cơ',
  'trực thăng',
  'trang web',
  'mạng xã hội',
  'thư viện',
  'tập trận',
  'tòa nhà',
  'nhà hàng',
  'nhà hát',
  'nhà thờ',
  'thương hiệu',
  'tàu',
  'phim',
]);

/** Of these, those with which another word may stand between ("sân bay quân sự …"). */
export const sites = new Set([
  'sân bay',
  'tập trận',
  'cảng hàng không',
  'tàu sân bay',
  'tàu khu trục',
  'tàu tuần dương',
  'tàu ngầm',
  'chiến hạm',
  'khu trục hạm',
  'chuyên cơ',
  'căn cứ',
  'nhà máy',
  'khách sạn',
  'bệnh viện',
]);
