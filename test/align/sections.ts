/** A part of a guide in one language: a heading, paragraphs, and parts below it. */
export interface Section {
  readonly title: string;
  readonly text: readonly string[];
  readonly parts?: readonly Section[];
}

const en: readonly Section[] = [
  {
    title: 'Moorings',
    text: ['Tie up at the north quay, where the water is deep enough for large boats.'],
    parts: [
      { title: 'Small boats', text: ['Small boats lie at the wooden pier behind the ice house.'] },
      { title: 'Fishing boats', text: ['Fishing boats unload at the market before 6 in the morning.'] },
    ],
  },
  { title: 'Opening hours', text: ['The office is open from 8 to 17 on every day but Sunday.'] },
  { title: 'Cranes', text: ['There are two cranes; ask the harbour master for the key.'] },
  { title: 'Fuel', text: ['Diesel is sold at the red pump. Pay by card.', '```\npump --start 2\n```'] },
  { title: 'Winter', text: ['In winter the boats stand on land, and their masts lie on wood.'] },
];

const fr: readonly Section[] = [
  {
    title: 'Amarrages',
    text: ["Amarrez-vous au quai nord, où l'eau est assez profonde pour les grands bateaux."],
    parts: [
      {
        title: 'Petits bateaux',
        text: ['Les petits bateaux se rangent à la jetée de bois derrière la glacière.'],
      },
      {
        title: 'Bateaux de pêche',
        text: ['Les bateaux de pêche déchargent au marché avant 6 heures du matin.'],
      },
    ],
  },
  {
    title: "Heures d'ouverture",
    text: ['Le bureau est ouvert de 8 à 17 heures tous les jours sauf le dimanche.'],
  },
  { title: 'Grues', text: ['Il y a deux grues ; demandez la clé au capitaine du port.'] },
  {
    title: 'Carburant',
    text: ['Le gazole est vendu à la pompe rouge. Payez par carte.', '```\npump --start 2\n```'],
  },
  { title: 'Hiver', text: ['En hiver, les bateaux sont à terre, et leurs mâts reposent sur du bois.'] },
];

const vi: readonly Section[] = [
  {
    title: 'Chỗ neo đậu',
    text: ['Hãy buộc thuyền ở bến phía bắc, nơi nước đủ sâu cho thuyền lớn.'],
    parts: [
      { title: 'Thuyền nhỏ', text: ['Thuyền nhỏ đậu ở cầu gỗ phía sau nhà nước đá.'] },
      { title: 'Thuyền cá', text: ['Thuyền cá dỡ hàng ở chợ trước 6 giờ sáng.'] },
    ],
  },
  { title: 'Giờ mở cửa', text: ['Văn phòng mở cửa từ 8 đến 17 giờ mọi ngày trừ chủ nhật.'] },
  { title: 'Cần cẩu', text: ['Có hai cần cẩu; hãy hỏi người quản lý cảng để lấy chìa khóa.'] },
  { title: 'Nhiên liệu', text: ['Dầu được bán ở cột bơm đỏ. Trả bằng thẻ.', '```\npump --start 2\n```'] },
  { title: 'Mùa đông', text: ['Vào mùa đông, thuyền đứng trên đất liền và cột buồm nằm trên gỗ.'] },
];

const zh: readonly Section[] = [
  {
    title: '停泊处',
    text: ['请把船系在北码头，那里的水深足以停大船。'],
    parts: [
      { title: '小船', text: ['小船停在冰库后面的木码头。'] },
      { title: '渔船', text: ['渔船在早上6点以前到市场卸货。'] },
    ],
  },
  { title: '开放时间', text: ['办公室除星期日外每天8点到17点开放。'] },
  { title: '起重机', text: ['共有两台起重机；请向港口主任要钥匙。'] },
  { title: '燃料', text: ['柴油在红色油泵出售。用卡付款。', '```\npump --start 2\n```'] },
  { title: '冬季', text: ['冬季船只停在岸上，桅杆放在木头上。'] },
];

export const guides = { en, fr, vi, zh } as const;

export type GuideLanguage = keyof typeof guides;

/** A guide as Markdown: its title, its sections from that depth on. */
export function guideText(title: string, sections: readonly Section[], depth = 2): string {
  return [`# ${title}`, ...sections.flatMap((section) => linesOf(section, depth))].join('\n\n');
}

function linesOf({ title, text, parts = [] }: Section, depth: number): string[] {
  const heading = title === '' ? [] : [`${'#'.repeat(depth)} ${title}`];
  return [...heading, ...text, ...parts.flatMap((part) => linesOf(part, depth + 1))];
}
