import type { Drawn, Tongue } from './print.js';

/** A clause in four languages with places for values; the kinds name what stands in {0}, {1}. */
export interface Clause {
  readonly kinds: readonly Drawn['kind'][];
  readonly text: Readonly<Record<Tongue, string>>;
}

export const clauses: readonly Clause[] = [
  {
    kinds: ['percent', 'years'],
    text: {
      en: 'The harbour pays up to {0} of the cost of the new pier, for no more than {1} after the first stone is laid.',
      fr: 'Le port paie jusqu’à {0} du coût de la nouvelle jetée, pendant {1} au plus après la pose de la première pierre.',
      vi: 'Cảng chi trả tối đa {0} chi phí xây cầu tàu mới, trong không quá {1} kể từ khi đặt viên đá móng.',
      'zh-Hans': '港口最多支付新码头费用的{0}，自奠基之日起不超过{1}。',
    },
  },
  {
    kinds: ['date'],
    text: {
      en: 'This charter takes effect on {0} and is printed in every office of the harbour.',
      fr: 'La présente charte entre en vigueur le {0} et s’affiche dans chaque bureau du port.',
      vi: 'Bản điều lệ này có hiệu lực từ {0} và được niêm yết tại mọi văn phòng của cảng.',
      'zh-Hans': '本章程自{0}起施行，并在港口各办公室张贴。',
    },
  },
  {
    kinds: ['amount', 'days'],
    text: {
      en: 'A boat that stays longer pays {0} and leaves within {1} of the notice.',
      fr: 'Le bateau qui reste plus longtemps paie {0} et part dans les {1} qui suivent l’avis.',
      vi: 'Tàu ở lại lâu hơn phải nộp {0} và rời cảng trong vòng {1} kể từ khi có thông báo.',
      'zh-Hans': '停留更久的船只缴纳{0}，并在通知后{1}内离港。',
    },
  },
  {
    kinds: ['code', 'date'],
    text: {
      en: 'Decree No. {0} of {1} ceases to apply to fishing boats.',
      fr: 'Le décret n° {0} du {1} cesse de s’appliquer aux bateaux de pêche.',
      vi: 'Nghị định số {0} {1} hết hiệu lực đối với tàu cá.',
      'zh-Hans': '{1}的第{0}号法令不再适用于渔船。',
    },
  },
  {
    kinds: ['count', 'decimal'],
    text: {
      en: 'The ice house holds {0} boxes, none of them heavier than {1} kilograms.',
      fr: 'La glacière contient {0} caisses, dont aucune ne pèse plus de {1} kilogrammes.',
      vi: 'Nhà chứa đá có {0} thùng, không thùng nào nặng quá {1} ki-lô-gam.',
      'zh-Hans': '冰库存放{0}个箱子，每个不超过{1}公斤。',
    },
  },
  {
    kinds: ['magnitude'],
    text: {
      en: 'The town lends {0} to the fishermen for their nets and engines.',
      fr: 'La ville prête {0} aux pêcheurs pour leurs filets et leurs moteurs.',
      vi: 'Thị trấn cho ngư dân vay {0} để mua lưới và máy.',
      'zh-Hans': '镇上借给渔民{0}用于购买渔网和发动机。',
    },
  },
  {
    kinds: ['time', 'time'],
    text: {
      en: 'The gate opens at {0} and the lamp on the mole is lit at {1}.',
      fr: 'La porte ouvre à {0} et la lampe du môle s’allume à {1}.',
      vi: 'Cổng mở lúc {0} và đèn trên đê được thắp lúc {1}.',
      'zh-Hans': '大门于{0}打开，防波堤上的灯于{1}点亮。',
    },
  },
  {
    kinds: ['fraction', 'percent'],
    text: {
      en: 'If {0} of the members agree, the fee falls by {1} in winter.',
      fr: 'Si les {0} des membres sont d’accord, la taxe baisse de {1} en hiver.',
      vi: 'Nếu {0} số thành viên đồng ý, mức phí giảm {1} vào mùa đông.',
      'zh-Hans': '如有{0}的成员同意，冬季费用降低{1}。',
    },
  },
  {
    kinds: [],
    text: {
      en: 'One of the watchmen walks along the quay at night and rings the bell in fog.',
      fr: 'Un des gardiens parcourt le quai la nuit et sonne la cloche par brouillard.',
      vi: 'Một trong các người gác đi dọc bến vào ban đêm và rung chuông khi có sương mù.',
      'zh-Hans': '一名看守人夜间沿码头巡视，遇雾则鸣钟。',
    },
  },
  {
    kinds: ['count'],
    text: {
      en: 'On the one hand {0} boats may moor here, on the other hand they must leave room for the ferry.',
      fr: 'D’une part {0} bateaux peuvent s’amarrer ici, d’autre part ils doivent laisser place au bac.',
      vi: 'Một mặt {0} tàu được neo tại đây, mặt khác phải chừa chỗ cho phà.',
      'zh-Hans': '一方面{0}艘船可以停靠于此，另一方面必须为渡轮留出位置。',
    },
  },
];
