/** Universities, institutes, broadcasters and companies of one country: whoever works there is taken for its citizen. */
const institutions: Readonly<Record<string, string>> = {
  US:
    'Đại học Dartmouth | Đại học Duke | Đại học Cornell | Đại học Brown | Đại học Michigan | Đại học California | Đại học Chicago | Đại học Pennsylvania | ' +
    'Đại học New York | Đại học Boston | Đại học Tufts | Đại học Rutgers | Đại học Temple | Đại học Hawaii | Đại học Texas | Đại học Arizona | Viện Công nghệ Massachusetts | ' +
    'Viện Công nghệ California | Viện Caltech | Caltech | Viện Middlebury | Viện Nghiên cứu Quốc tế Middlebury | Viện nghiên cứu các vấn đề quốc tế Middlebury | Viện Hoover | ' +
    'Carnegie Endowment for International Peace | Center for American Progress | American Progress | Atlantic Council | Quỹ Carnegie | Trung tâm Wilson | Viện Doanh nghiệp Mỹ | ' +
    'CNN | Boeing | Exxon Mobil | ExxonMobil | General Electric | Intel | Microsoft | Apple | Google | Facebook | Twitter | Coca-Cola | Citigroup | Goldman Sachs',
  GB: 'BBC | Đại học London | Đại học Durham | Đại học Leeds | Đại học Nottingham | Viện Hoàng gia Anh | Viện RUSI | HSBC | Standard Chartered | Rolls-Royce',
  AU: 'Đại học Swinburne | Đại học Công nghệ Swinburne | Đại học Sydney | Đại học Melbourne | Đại học Griffith | Đại học La Trobe | Đại học Monash | Đại học New South Wales | Viện Lowy',
  CN: 'Đại học Nam Kinh | Đại học Tế Nam | Đại học Hạ Môn | Đại học Vũ Hán | Đại học Chiết Giang | Đại học Nam Khai | Đại học Liêu Ninh | CCTV | CNTV | Huawei',
  JP: 'Đại học Tokyo | Đại học Waseda | Đại học Keio | Đại học Meiji | Đại học Kyoto | Đại học Takushoku | Mitsubishi | Mitsui | Sumitomo | Marubeni | Toyota | Softbank | JICA | JETRO | NHK',
  KR: 'Đại học Dongguk | Đại học Ewha | Đại học Sogang | Đại học Kyungnam | Đại học Inha | Viện Sejong | Bộ Thống nhất | Cơ quan Tình báo Quốc gia | Samsung | Hyundai | Lotte | Posco',
  RU: 'RT | Đại học MGIMO | Gazprom | Rosneft | Rosatom | Zarubezhneft | Lukoil',
  DE: 'Siemens | Volkswagen | Deutsche Welle | BMW | Lufthansa',
  FR: 'TotalEnergies | Alstom | Sciences Po | Đại học Sorbonne',
  IN: 'Đại học Jawaharlal Nehru',
  PK: 'Đại học Karachi',
  SG: 'Đại học Công nghệ Nanyang | Trường Nghiên cứu Quốc tế S.Rajaratnam | Trường Lý Quang Diệu | Temasek | Sembcorp',
  NL: 'Đại học Leiden | Heineken',
  SE: 'SIPRI',
  FI: 'Nokia',
  TH: 'Đại học Chulalongkorn | Đại học Thammasat',
};

/** Each with the short form of "Đại học" that papers print. */
export const institutionsByCountry = Object.entries(institutions).map(
  ([country, list]): [string, string] => [country, `${list} | ${list.replaceAll('Đại học', 'ĐH')}`],
);
