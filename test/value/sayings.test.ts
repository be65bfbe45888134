import { expect, test } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { differences } from '../../src/value/exact/compare/differences.js';
import { saidIn } from '../../src/value/exact/compare/said.js';

type Tongue = 'en' | 'fr' | 'vi' | 'zh';

/** What it is, the ways in which each language says it, and the same sentence with another value. */
type Saying = readonly [
  what: string,
  said: Readonly<Record<Tongue, readonly string[]>>,
  otherwise: Readonly<Partial<Record<Tongue, string>>>,
];

const sayings: readonly Saying[] = [
  [
    'two thirds',
    {
      en: ['At least two thirds of the members must agree.', 'At least 2/3 of the members must agree.'],
      fr: [
        'Au moins les deux tiers des membres doivent être d’accord.',
        'Au moins 2/3 des membres doivent être d’accord.',
      ],
      vi: ['Ít nhất hai phần ba số thành viên phải đồng ý.', 'Ít nhất 2/3 số thành viên phải đồng ý.'],
      zh: ['至少三分之二的成员必须同意。', '至少2/3的成员必须同意。'],
    },
    {
      en: 'At least three quarters of the members must agree.',
      fr: 'Au moins les trois quarts des membres doivent être d’accord.',
      vi: 'Ít nhất ba phần tư số thành viên phải đồng ý.',
      zh: '至少四分之三的成员必须同意。',
    },
  ],
  [
    'one third',
    {
      en: ['One third of the fee is paid in advance.'],
      fr: ['Un tiers des frais est payé d’avance.'],
      vi: ['Một phần ba lệ phí được trả trước.'],
      zh: ['三分之一的费用预先支付。'],
    },
    {
      en: 'One quarter of the fee is paid in advance.',
      fr: 'Un quart des frais est payé d’avance.',
      vi: 'Một phần tư lệ phí được trả trước.',
      zh: '四分之一的费用预先支付。',
    },
  ],
  [
    '12000',
    {
      en: ['The hall seats 12,000 people.', 'The hall seats twelve thousand people.'],
      fr: ['La salle accueille 12 000 personnes.', 'La salle accueille douze mille personnes.'],
      vi: ['Hội trường chứa 12.000 người.', 'Hội trường chứa mười hai nghìn người.'],
      zh: ['大厅可容纳1万2千人。', '大厅可容纳1.2万人。', '大厅可容纳一万二千人。', '大厅可容纳12000人。'],
    },
    {
      en: 'The hall seats 21,000 people.',
      fr: 'La salle accueille 21 000 personnes.',
      vi: 'Hội trường chứa 21.000 người.',
      zh: '大厅可容纳2万1千人。',
    },
  ],
  [
    '3005',
    {
      en: ['It counts 3,005 trees.'],
      fr: ['Il compte 3 005 arbres.', 'Il compte trois mille cinq arbres.'],
      vi: [
        'Có 3.005 cây.',
        'Có ba nghìn linh năm cây.',
        'Có ba nghìn không trăm linh năm cây.',
        'Có ba ngàn lẻ năm cây.',
      ],
      zh: ['共有3005棵树。', '共有三千零五棵树。'],
    },
    {
      en: 'It counts 3,050 trees.',
      fr: 'Il compte 3 050 arbres.',
      vi: 'Có 3.050 cây.',
      zh: '共有三千零五十棵树。',
    },
  ],
  [
    'quarter',
    {
      en: ['Work ends in Q3 2025.', 'Work ends in the third quarter of 2025.'],
      fr: [
        'Les travaux se terminent au troisième trimestre 2025.',
        'Les travaux se terminent au 3e trimestre 2025.',
        'Les travaux se terminent au T3 2025.',
      ],
      vi: ['Công việc kết thúc vào quý III/2025.', 'Công việc kết thúc vào quý 3 năm 2025.'],
      zh: ['工程于2025年第三季度完工。', '工程于2025年三季度完工。'],
    },
    {
      en: 'Work ends in Q2 2025.',
      fr: 'Les travaux se terminent au deuxième trimestre 2025.',
      vi: 'Công việc kết thúc vào quý II/2025.',
      zh: '工程于2025年第二季度完工。',
    },
  ],
  [
    'endyear',
    {
      en: ['It is due by the end of 2030.', 'It is due by late 2030.'],
      fr: ['Échéance fin 2030.', 'Échéance à la fin de 2030.'],
      vi: ['Hạn đến cuối năm 2030.'],
      zh: ['期限为2030年底。', '期限为2030年年末。'],
    },
    {
      en: 'It is due by the end of 2032.',
      fr: 'Échéance fin 2032.',
      vi: 'Hạn đến cuối năm 2032.',
      zh: '期限为2032年底。',
    },
  ],
  [
    'amb',
    {
      en: ['The area is 1,000.5 hectares.', 'The area is 1.000,5 hectares.'],
      fr: ['La superficie est de 1 000,5 hectares.'],
      vi: ['Diện tích là 1.000,5 ha.', 'Diện tích là 1.000,5 héc-ta.'],
      zh: ['面积为1,000.5公顷。'],
    },
    {
      en: 'The area is 1,500.5 hectares.',
      fr: 'La superficie est de 1 500,5 hectares.',
      vi: 'Diện tích là 1.500,5 ha.',
      zh: '面积为1,500.5公顷。',
    },
  ],
  [
    'rangedate',
    {
      en: [
        'From 3 to 5 June 2024 the port is closed.',
        'June 3–5, 2024: the port is closed.',
        'From June 3 to 5, 2024 the port is closed.',
      ],
      fr: ['Du 3 au 5 juin 2024, le port est fermé.'],
      vi: ['Từ ngày 3 đến ngày 5 tháng 6 năm 2024, cảng đóng cửa.', 'Từ 3-5/6/2024, cảng đóng cửa.'],
      zh: ['2024年6月3日至5日港口关闭。'],
    },
    {
      en: 'From 3 to 6 June 2024 the port is closed.',
      fr: 'Du 3 au 6 juin 2024, le port est fermé.',
      vi: 'Từ ngày 3 đến ngày 6 tháng 6 năm 2024, cảng đóng cửa.',
      zh: '2024年6月3日至6日港口关闭。',
    },
  ],
  [
    'big',
    {
      en: ['The debt is 12345678901234567 thousand dollars.'],
      fr: ['La dette est de 12345678901234567 milliers de dollars.'],
      vi: ['Khoản nợ là 12345678901234567 nghìn đô la.'],
      zh: ['债务为12345678901234567千美元。'],
    },
    {
      en: 'The debt is 12345678901234568 thousand dollars.',
      fr: 'La dette est de 12345678901234568 milliers de dollars.',
      vi: 'Khoản nợ là 12345678901234568 nghìn đô la.',
      zh: '债务为12345678901234568千美元。',
    },
  ],
  [
    'ordinal',
    {
      en: ['The XI Congress met.', 'The 11th Congress met.', 'The eleventh Congress met.'],
      fr: ['Le XIe Congrès s’est réuni.', 'Le 11e Congrès s’est réuni.', 'Le onzième Congrès s’est réuni.'],
      vi: [
        'Đại hội XI đã họp.',
        'Đại hội lần thứ 11 đã họp.',
        'Đại hội lần thứ mười một đã họp.',
        'Đại hội lần thứ XI đã họp.',
      ],
      zh: ['第十一次代表大会召开了。', '第11次代表大会召开了。'],
    },
    {
      en: 'The 12th Congress met.',
      fr: 'Le 12e Congrès s’est réuni.',
      vi: 'Đại hội lần thứ 12 đã họp.',
      zh: '第十二次代表大会召开了。',
    },
  ],
  [
    'amount',
    {
      en: ['The fine is 5 million dong.', 'The fine is VND 5,000,000.', 'The fine is five million dong.'],
      fr: ['L’amende est de 5 millions de dongs.', 'L’amende est de 5 000 000 VND.'],
      vi: [
        'Mức phạt là 5 triệu đồng.',
        'Mức phạt là 5.000.000 đồng.',
        'Mức phạt là 5.000.000 VNĐ.',
        'Mức phạt là năm triệu đồng.',
      ],
      zh: ['罚款500万越南盾。', '罚款五百万盾。', '罚款5,000,000越盾。'],
    },
    {
      en: 'The fine is 5 million euros.',
      fr: 'L’amende est de 5 millions d’euros.',
      vi: 'Mức phạt là 5 triệu euro.',
      zh: '罚款500万欧元。',
    },
  ],
  [
    'eur',
    {
      en: ['It costs €1,250.50.', 'It costs 1,250.50 euros.', 'It costs EUR 1,250.50.'],
      fr: ['Il coûte 1 250,50 €.', 'Il coûte 1 250,50 euros.'],
      vi: ['Giá là 1.250,50 euro.', 'Giá là 1.250,50 EUR.'],
      zh: ['价格为1,250.50欧元。', '价格为€1250.50。'],
    },
    {
      en: 'It costs €1,250.05.',
      fr: 'Il coûte 1 250,05 €.',
      vi: 'Giá là 1.250,05 euro.',
      zh: '价格为1,250.05欧元。',
    },
  ],
  [
    'units',
    {
      en: ['The pier is 1.5 km long.', 'The pier is 1.5 kilometres long.'],
      fr: ['La jetée mesure 1,5 km.', 'La jetée mesure 1,5 kilomètre.'],
      vi: ['Cầu tàu dài 1,5 km.', 'Cầu tàu dài 1,5 ki-lô-mét.'],
      zh: ['码头长1.5公里。', '码头长1.5千米。'],
    },
    {
      en: 'The pier is 2.5 km long.',
      fr: 'La jetée mesure 2,5 km.',
      vi: 'Cầu tàu dài 2,5 km.',
      zh: '码头长2.5公里。',
    },
  ],
  [
    'phone',
    {
      en: ['Call +84 24 3825 4911 for help.'],
      fr: ['Appelez le +84 24 3825 4911 pour de l’aide.'],
      vi: [
        'Gọi +84 24 3825 4911 để được giúp.',
        'Gọi 024 3825 4911 để được giúp.',
        'Gọi (024) 3825 4911 để được giúp.',
      ],
      zh: ['如需帮助请拨打+84 24 3825 4911。'],
    },
    {
      en: 'Call +84 24 3825 4912 for help.',
      fr: 'Appelez le +84 24 3825 4912 pour de l’aide.',
      vi: 'Gọi +84 24 3825 4912 để được giúp.',
      zh: '如需帮助请拨打+84 24 3825 4912。',
    },
  ],
  [
    'percent',
    {
      en: ['It grew by 7.5%.', 'It grew by 7.5 per cent.'],
      fr: ['Il a augmenté de 7,5 %.', 'Il a augmenté de 7,5 pour cent.'],
      vi: ['Tăng 7,5%.', 'Tăng 7,5 phần trăm.'],
      zh: ['增长7.5%。', '增长百分之七点五。'],
    },
    { en: 'It grew by 5.7%.', fr: 'Il a augmenté de 5,7 %.', vi: 'Tăng 5,7%.', zh: '增长5.7%。' },
  ],
  [
    'permille',
    {
      en: ['The rate is 3‰.', 'The rate is 3 per mille.'],
      fr: ['Le taux est de 3 ‰.', 'Le taux est de 3 pour mille.'],
      vi: ['Tỷ lệ là 3‰.', 'Tỷ lệ là 3 phần nghìn.'],
      zh: ['比率为3‰。', '比率为千分之三。'],
    },
    { en: 'The rate is 5‰.', fr: 'Le taux est de 5 ‰.', vi: 'Tỷ lệ là 5‰.', zh: '比率为5‰。' },
  ],
  [
    'date',
    {
      en: [
        'It takes effect on June 22, 2015.',
        'It takes effect on 22 June 2015.',
        'It takes effect on the 22nd of June 2015.',
        'It takes effect on 2015-06-22.',
      ],
      fr: ['Il prend effet le 22 juin 2015.', 'Il prend effet le 22/06/2015.'],
      vi: [
        'Có hiệu lực từ ngày 22 tháng 6 năm 2015.',
        'Có hiệu lực từ ngày 22/6/2015.',
        'Có hiệu lực từ 22-6-2015.',
      ],
      zh: ['自2015年6月22日起施行。', '自二〇一五年六月二十二日起施行。'],
    },
    {
      en: 'It takes effect on July 22, 2015.',
      fr: 'Il prend effet le 22 juillet 2015.',
      vi: 'Có hiệu lực từ ngày 22 tháng 7 năm 2015.',
      zh: '自2015年7月22日起施行。',
    },
  ],
  [
    'time',
    {
      en: ['The gate opens at 2:30 p.m.', 'The gate opens at 14:30.'],
      fr: ['La porte ouvre à 14 h 30.', 'La porte ouvre à 14h30.', 'La porte ouvre à 14:30.'],
      vi: [
        'Cổng mở lúc 14 giờ 30.',
        'Cổng mở lúc 14 giờ 30 phút.',
        'Cổng mở lúc 14h30.',
        'Cổng mở lúc 2 giờ rưỡi chiều.',
      ],
      zh: ['大门14时30分开放。', '大门下午2点半开放。', '大门14:30开放。'],
    },
    {
      en: 'The gate opens at 3:30 p.m.',
      fr: 'La porte ouvre à 15 h 30.',
      vi: 'Cổng mở lúc 15 giờ 30.',
      zh: '大门15时30分开放。',
    },
  ],
  [
    'duration',
    {
      en: ['The term is 18 months.', 'The term is eighteen months.'],
      fr: ['La durée est de 18 mois.', 'La durée est de dix-huit mois.'],
      vi: ['Thời hạn là 18 tháng.', 'Thời hạn là mười tám tháng.'],
      zh: ['期限为18个月。', '期限为十八个月。'],
    },
    {
      en: 'The term is 15 months.',
      fr: 'La durée est de 15 mois.',
      vi: 'Thời hạn là 15 tháng.',
      zh: '期限为15个月。',
    },
  ],
  [
    'words',
    {
      en: ['There are three hundred and forty-two thousand and seven birds.', 'There are 342,007 birds.'],
      fr: ['Il y a trois cent quarante-deux mille sept oiseaux.'],
      vi: ['Có ba trăm bốn mươi hai nghìn không trăm linh bảy con chim.'],
      zh: ['有三十四万二千零七只鸟。'],
    },
    {
      en: 'There are 342,070 birds.',
      fr: 'Il y a 342 070 oiseaux.',
      vi: 'Có 342.070 con chim.',
      zh: '有三十四万二千零七十只鸟。',
    },
  ],
  [
    'billion',
    {
      en: ['The budget is 3.2 billion.', 'The budget is 3,200 million.'],
      fr: ['Le budget est de 3,2 milliards.'],
      vi: ['Ngân sách là 3,2 tỷ.', 'Ngân sách là 3.200 triệu.'],
      zh: ['预算为32亿。', '预算为32亿元。'].slice(0, 1),
    },
    {
      en: 'The budget is 3.2 million.',
      fr: 'Le budget est de 3,2 millions.',
      vi: 'Ngân sách là 3,2 triệu.',
      zh: '预算为320万。',
    },
  ],
  [
    'wanyi',
    {
      en: ['The debt is 2.5 trillion.'],
      fr: ['La dette est de 2 500 milliards.', 'La dette est de 2,5 billions.'],
      vi: ['Nợ là 2,5 nghìn tỷ.', 'Nợ là 2.500 tỷ.'],
      zh: ['债务为2.5万亿。'],
    },
    {
      en: 'The debt is 2.5 billion.',
      fr: 'La dette est de 2,5 milliards.',
      vi: 'Nợ là 2,5 tỷ.',
      zh: '债务为25亿。',
    },
  ],
  [
    'code',
    {
      en: ['See Directive No. 46-CT/TW.'],
      fr: ['Voir la Directive n° 46-CT/TW.'],
      vi: ['Xem Chỉ thị số 46-CT/TW.'],
      zh: ['见第46-CT/TW号指示。'],
    },
    {
      en: 'See Directive No. 64-CT/TW.',
      fr: 'Voir la Directive n° 64-CT/TW.',
      vi: 'Xem Chỉ thị số 64-CT/TW.',
      zh: '见第64-CT/TW号指示。',
    },
  ],
  [
    'version',
    {
      en: ['Install version 3.11.2 first.'],
      fr: ['Installez d’abord la version 3.11.2.'],
      vi: ['Trước hết hãy cài phiên bản 3.11.2.'],
      zh: ['请先安装3.11.2版本。'],
    },
    {
      en: 'Install version 3.12.2 first.',
      fr: 'Installez d’abord la version 3.12.2.',
      vi: 'Trước hết hãy cài phiên bản 3.12.2.',
      zh: '请先安装3.12.2版本。',
    },
  ],
  [
    'ratio',
    {
      en: ['The mix is 3:1.'],
      fr: ['Le mélange est de 3:1.'],
      vi: ['Tỷ lệ pha là 3:1.'],
      zh: ['配比为3:1。', '配比为3：1。'],
    },
    { en: 'The mix is 4:1.', fr: 'Le mélange est de 4:1.', vi: 'Tỷ lệ pha là 4:1.', zh: '配比为4:1。' },
  ],
  [
    'years',
    {
      en: ['the 2020–2025 term', 'the 2020-2025 term', 'the term from 2020 to 2025'],
      fr: ['le mandat 2020-2025', 'le mandat de 2020 à 2025'],
      vi: ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ 2020-2025'],
      zh: ['2020—2025年任期', '2020至2025年任期', '2020-2025年任期'],
    },
    { en: 'the 2020–2026 term', fr: 'le mandat 2020-2026', vi: 'nhiệm kỳ 2020-2026', zh: '2020-2026年任期' },
  ],
  [
    'monthyear',
    {
      en: ['It was built in March 2019.'],
      fr: ['Il a été construit en mars 2019.'],
      vi: ['Được xây tháng 3/2019.', 'Được xây vào tháng 3 năm 2019.'],
      zh: ['建于2019年3月。'],
    },
    {
      en: 'It was built in May 2019.',
      fr: 'Il a été construit en mai 2019.',
      vi: 'Được xây tháng 5/2019.',
      zh: '建于2019年5月。',
    },
  ],
  [
    'half',
    {
      en: ['One and a half hours later it rang.', '1.5 hours later it rang.'],
      fr: ['Une heure et demie plus tard, il sonna.', '1,5 heure plus tard, il sonna.'],
      vi: ['Một giờ rưỡi sau, chuông reo.', '1,5 giờ sau, chuông reo.'],
      zh: ['一个半小时后铃响了。', '1.5小时后铃响了。'],
    },
    {},
  ],
  [
    'temp',
    {
      en: ['Store at -5 °C.', 'Store at −5 °C.'],
      fr: ['Conserver à -5 °C.'],
      vi: ['Bảo quản ở -5 °C.', 'Bảo quản ở âm 5 độ C.'],
      zh: ['在-5°C下保存。', '在零下5度保存。'],
    },
    { en: 'Store at -15 °C.', fr: 'Conserver à -15 °C.', vi: 'Bảo quản ở -15 °C.', zh: '在-15°C下保存。' },
  ],
];

const tongues: readonly Tongue[] = ['en', 'fr', 'vi', 'zh'];
const pairs = tongues.flatMap((one) =>
  tongues.filter((other) => other !== one).map((other) => [one, other] as const),
);

function differ(one: Tongue, text: string, other: Tongue, translation: string): boolean {
  const [source, target] = [saidIn(text, localeOf(one)), saidIn(translation, localeOf(other))];
  return differences(source, target, { source: () => source, target: () => target }).length > 0;
}

test.each(sayings)('%s is one thing however a language says it', (_, said) => {
  for (const [one, other] of pairs) {
    for (const text of said[one]) {
      for (const translation of said[other]) {
        expect([one, text, other, translation, differ(one, text, other, translation)]).toEqual([
          one,
          text,
          other,
          translation,
          false,
        ]);
      }
    }
  }
});

test.each(sayings)('another value than %s is told in every pair of languages', (_, said, otherwise) => {
  for (const [one, other] of pairs) {
    const [text, translation] = [said[one][0]!, otherwise[other]];
    if (translation === undefined) continue;
    expect([one, text, other, translation, differ(one, text, other, translation)]).toEqual([
      one,
      text,
      other,
      translation,
      true,
    ]);
  }
});
