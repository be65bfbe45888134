import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { type Difference, differences } from '../../src/value/exact/compare/differences.js';
import { saidIn } from '../../src/value/exact/compare/said.js';

const tags = ['en', 'fr', 'vi', 'zh-Hans'] as const;

/** The same in four languages, each in a manner of its own. */
const rows = [
  ['It takes 3005 steps', 'Il faut 3 005 pas', 'Cần ba nghìn không trăm linh năm bước', '需要三千零五步'],
  [
    'It takes three thousand and five steps',
    'Il faut trois mille cinq pas',
    'Cần ba nghìn linh năm bước',
    '需要3005步',
  ],
  ['two thirds of the members', 'les deux tiers des membres', 'hai phần ba số thành viên', '三分之二的成员'],
  ['2/3 of the members', 'les 2/3 des membres', '2/3 số thành viên', '三分之二的成员'],
  ['a population of 12,000', 'une population de 12 000', 'dân số 12 nghìn người', '人口1万2千'],
  ['a population of 12,300', 'une population de 12\u202f300', 'dân số 12.300 người', '人口1万2千3百'],
  ['1.5 million visitors', '1,5 million de visiteurs', '1,5 triệu lượt khách', '150万游客'],
  ['1.5 billion dollars', '1,5 milliard de dollars', '1,5 tỷ đô la', '15亿美元'],
  ['$1.5bn', '1,5 milliard $', '1,5 tỷ USD', '15亿美元'],
  ['in the third quarter of 2025', 'au troisième trimestre 2025', 'trong quý III/2025', '2025年第三季度'],
  ['in Q3 2025', 'au T3 2025', 'quý 3 năm 2025', '2025年三季度'],
  ['in Q3', 'au troisième trimestre', 'trong quý III', '第三季度'],
  ['by the end of 2030', 'd’ici à la fin de 2030', 'đến cuối năm 2030', '到2030年底'],
  ['in early 2030', 'début 2030', 'đầu năm 2030', '2030年初'],
  ['in mid-2025', 'à la mi-2025', 'giữa năm 2025', '2025年年中'],
  [
    'from 3 to 5 June 2024',
    'du 3 au 5 juin 2024',
    'từ ngày 3 đến ngày 5 tháng 6 năm 2024',
    '2024年6月3日至5日',
  ],
  ['June 3–5, 2024', 'les 3, 4 et 5 juin 2024', 'từ 3 đến 5/6/2024', '2024年6月3日至5日'],
  [
    'from June 3 to July 5, 2024',
    'du 3 juin au 5 juillet 2024',
    'từ ngày 3 tháng 6 đến ngày 5 tháng 7 năm 2024',
    '2024年6月3日至7月5日',
  ],
  ['on 03/04/2025', 'le 03/04/2025', 'ngày 03/04/2025', '2025年4月3日'],
  ['June 2015', 'juin 2015', 'tháng 6/2015', '2015年6月'],
  ['on 22 June', 'le 22 juin', 'ngày 22/6', '6月22日'],
  ['at 7:30 pm', 'à 19 h 30', 'lúc 19 giờ 30', '下午7点30分'],
  ['at 7:30 pm', 'à 19h30', 'lúc 7 giờ 30 tối', '19:30'],
  ['for 2 hours 30 minutes', 'pendant 2 heures 30 minutes', 'trong 2 giờ 30 phút', '2小时30分钟'],
  ['for 2 hours and 30 minutes', 'pendant 2 h 30', 'trong 2 tiếng 30 phút', '两小时三十分钟'],
  ['for two and a half hours', 'pendant deux heures et demie', 'trong hai giờ rưỡi', '两个半小时'],
  ['within 30 days', 'dans les 30 jours', 'trong vòng 30 ngày', '30日内'],
  ['within ten years', 'dans dix ans', 'trong mười năm', '十年内'],
  ['for 24 months', 'pendant deux ans', 'trong 24 tháng', '两年'],
  ['VND 20,000', '20 000 dongs', '20.000 đồng', '20,000越南盾'],
  ['20,000 dong', '20 000 VND', '20 nghìn đồng', '2万越南盾'],
  ['€5.50', '5,50 €', '5,50 euro', '5.50欧元'],
  [
    '12,345,678,901,234,567 dong',
    '12 345 678 901 234 567 dongs',
    '12.345.678.901.234.567 đồng',
    '12,345,678,901,234,567越南盾',
  ],
  ['5 kg of rice', '5 kilogrammes de riz', '5 ki-lô-gam gạo', '5公斤大米'],
  ['20 km away', 'à 20 kilomètres', 'cách 20 km', '20公里外'],
  ['50 per cent', '50 %', '50 phần trăm', '百分之五十'],
  ['0.5%', '0,5 %', '0,5%', '百分之零点五'],
  ['3 per mille', '3 ‰', '3 phần nghìn', '千分之三'],
  ['2 per ten thousand', '2 pour dix mille', '2 phần vạn', '万分之二'],
  [
    'Directive No. 46-CT/TW of June 22, 2015',
    'directive n° 46-CT/TW du 22 juin 2015',
    'Chỉ thị số 46-CT/TW ngày 22/6/2015',
    '2015年6月22日第46-CT/TW号指示',
  ],
  ['Conclusion 15-KL/TW', 'conclusion n° 15-KL/TW', 'Kết luận số 15-KL/TW', '第15-KL/TW号结论'],
  ['Decree 15/2020/ND-CP', 'décret n° 15/2020/ND-CP', 'Nghị định 15/2020/NĐ-CP', '第15/2020/NĐ-CP号法令'],
  ['paragraph 2 of Article 5', 'article 5, alinéa 2', 'khoản 2 Điều 5', '第五条第二款'],
  ['call +84 24 3825 1234', 'appelez le +84 24 3825 1234', 'gọi (024) 3825 1234', '请拨打024-3825-1234'],
  ['version 2.10.1', 'la version 2.10.1', 'phiên bản 2.10.1', '版本2.10.1'],
  ['v1.2.3', 'v1.2.3', 'phiên bản 1.2.3', '1.2.3版'],
  ['the 11th congress', 'le XIe congrès', 'Đại hội lần thứ XI', '第十一次代表大会'],
  ['the eleventh congress', 'le onzième congrès', 'Đại hội thứ mười một', '第十一届代表大会'],
  ['in the 21st century', 'au XXIe siècle', 'thế kỷ 21', '二十一世纪'],
  ['in the 1990s', 'dans les années 1990', 'những năm 1990', '20世纪90年代'],
  ['One of the rules', 'L’une des règles', 'Một trong các quy tắc', '其中一条规则'],
  ['On the one hand it rains', 'D’une part il pleut', 'Một mặt trời mưa', '一方面下雨'],
  ['a dozen eggs', 'une douzaine d’œufs', 'một tá trứng', '12个鸡蛋'],
  ['both sides', 'les deux côtés', 'hai bên', '双方'],
  ['half of them', 'la moitié d’entre eux', 'một nửa trong số đó', '其中一半'],
  ['a million and a half', 'un million et demi', 'một triệu rưỡi', '一百五十万'],
  ['Do not go, ever', 'N’y allez jamais', 'Đừng bao giờ đi', '千万不要去'],
  ['1994', 'mille neuf cent quatre-vingt-quatorze', 'một nghìn chín trăm chín mươi tư', '一千九百九十四'],
  [
    'nine hundred ninety-nine thousand nine hundred ninety-nine',
    'neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf',
    'chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    '九十九万九千九百九十九',
  ],
  ['between 10 and 15 people', 'entre 10 et 15 personnes', 'từ 10 đến 15 người', '10至15人'],
  ['10–15 people', '10 à 15 personnes', '10-15 người', '10～15人'],
  ['3 billion 500 million', '3,5 milliards', '3 tỷ 500 triệu', '35亿'],
  ['a ratio of 1:3', 'un rapport de 1 pour 3', 'tỷ lệ 1:3', '1：3的比例'],
  ['1 000,5 tonnes', '1 000,5 tonnes', '1.000,5 tấn', '1000.5吨'],
  [
    '300K users and 2M views',
    '300 000 utilisateurs et 2 millions de vues',
    '300 nghìn người dùng và 2 triệu lượt xem',
    '30万用户和200万次观看',
  ],
  ['six months', 'un semestre', 'sáu tháng', '半年'],
  ['a fortnight', 'quinze jours', 'hai tuần', '两周'],
  ['twice a week', 'deux fois par semaine', 'mỗi tuần hai lần', '每周两次'],
  ['the year 2024', 'l’année 2024', 'năm 2024', '二〇二四年'],
  ['1 May 2020', '1er mai 2020', 'ngày 1 tháng 5 năm 2020', '2020年5月1日'],
  ['Chapter XI', 'chapitre XI', 'Chương XI', '第十一章'],
  ['by 30 per cent', 'de 30 %', 'ba mươi phần trăm', '三成'],
  ['at noon', 'à midi', 'lúc 12 giờ trưa', '中午12点'],
  ['$5 million', '5 millions de dollars', '5 triệu USD', '500万美元'],
] as const;

/** What one clause says that another does not. */
function between(own: readonly [string, string], other: readonly [string, string]): string[] {
  const [source, target] = [own, other].map(([tag, text]) =>
    saidIn(`${text}${tag === 'zh-Hans' ? '。' : '.'}`, localeOf(tag)),
  );
  const found = differences(source!, target!, { source: () => source!, target: () => target! });
  return found.map(({ source: one, target: two }: Difference) => `${one.values} ≠ ${two.values}`);
}

describe('one value in four languages', () => {
  it.each(rows)('%s', (...row) => {
    const found = tags.flatMap((from, at) =>
      tags.flatMap((to, place) =>
        at === place
          ? []
          : between([from, row[at]!], [to, row[place]!]).map((each) => `${from}-${to} ${each}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['en', 'two thirds of the members', 'vi', 'ba phần tư số thành viên', '2/3 ≠ 3/4'],
    ['en', 'two thirds of the members', 'zh-Hans', '四分之三的成员', '2/3 ≠ 3/4'],
    ['zh-Hans', '人口1万2千', 'en', 'a population of 1,200', '12000 ≠ 1200,1.2'],
    ['vi', 'trong quý III/2025', 'fr', 'au quatrième trimestre 2025', '2025-Q3 ≠ 2025-Q4'],
    ['en', 'by the end of 2030', 'vi', 'đến cuối năm 2035', '2030 ≠ 2035'],
    ['en', 'June 3–5, 2024', 'fr', 'du 3 au 6 juin 2024', '2024-06-05 ≠ 2024-06-06'],
    ['en', 'June 3–5, 2024', 'zh-Hans', '2023年6月3日至5日', '2024-06-03 ≠ 2023-06-03'],
    ['en', '0.5%', 'zh-Hans', '百分之零点七', '0.5 ≠ 0.7'],
    ['fr', 'mille neuf cent quatre-vingt-quatorze', 'vi', '1984', '1994 ≠ 1984'],
    [
      'en',
      '12,345,678,901,234,567 dong',
      'fr',
      '12 345 678 901 234 568 dongs',
      '12345678901234567 ≠ 12345678901234568',
    ],
    ['en', 'call +84 24 3825 1234', 'vi', 'gọi (024) 3825 1238', '842438251234 ≠ 02438251238'],
    ['en', 'v1.2.3', 'zh-Hans', '版本1.2.4', '1.2.3 ≠ 1.2.4'],
    ['vi', 'Nghị định 15/2020/NĐ-CP', 'zh-Hans', '第16/2020/NĐ-CP号法令', '15/2020/ND-CP ≠ 16/2020/ND-CP'],
    ['en', '300K users', 'zh-Hans', '30万用户', undefined],
  ])('%s “%s” and %s “%s”: %s', (from, own, to, other, difference) => {
    expect(between([from, own], [to, other])[0]).toBe(difference);
  });
});
