/** Eight clauses on different matters, told in four languages; what they say is made up. */
export const clauses: Readonly<Record<'en' | 'fr' | 'vi' | 'zh', readonly string[]>> = {
  en: [
    'The library opens every morning at eight and lends up to five books to each reader.',
    'Farmers bring rice and vegetables to the market before sunrise and pay no tax for the first year.',
    'The school teaches mathematics, history and music to children from the age of six.',
    'Doctors visit the elderly at home once a month and the hospital pays for the medicine.',
    'The police protect the bridge and the road to the border during the rainy season.',
    'Each company reports its profit to the ministry of finance before 31 March.',
    'Water from the river may be used for the fields but not for factories.',
    'The court hears complaints of workers within 30 days and publishes its decision.',
  ],
  fr: [
    'La bibliothèque ouvre chaque matin à huit heures et prête jusqu’à cinq livres à chaque lecteur.',
    'Les agriculteurs apportent du riz et des légumes au marché avant le lever du soleil et ne paient aucun impôt la première année.',
    'L’école enseigne les mathématiques, l’histoire et la musique aux enfants dès l’âge de six ans.',
    'Les médecins visitent les personnes âgées à domicile une fois par mois et l’hôpital paie les médicaments.',
    'La police protège le pont et la route vers la frontière pendant la saison des pluies.',
    'Chaque entreprise déclare son bénéfice au ministère des finances avant le 31 mars.',
    'L’eau de la rivière peut servir aux champs mais pas aux usines.',
    'Le tribunal examine les plaintes des travailleurs dans les 30 jours et publie sa décision.',
  ],
  vi: [
    'Thư viện mở cửa mỗi buổi sáng lúc tám giờ và cho mỗi độc giả mượn tối đa năm cuốn sách.',
    'Nông dân mang gạo và rau ra chợ trước khi mặt trời mọc và không phải nộp thuế trong năm đầu tiên.',
    'Trường học dạy toán, lịch sử và âm nhạc cho trẻ em từ sáu tuổi.',
    'Bác sĩ thăm người cao tuổi tại nhà mỗi tháng một lần và bệnh viện trả tiền thuốc.',
    'Công an bảo vệ cây cầu và con đường ra biên giới trong mùa mưa.',
    'Mỗi doanh nghiệp báo cáo lợi nhuận cho bộ tài chính trước ngày 31 tháng 3.',
    'Nước sông được dùng cho đồng ruộng nhưng không được dùng cho nhà máy.',
    'Tòa án xét khiếu nại của người lao động trong vòng 30 ngày và công bố quyết định.',
  ],
  zh: [
    '图书馆每天早上八点开门，每位读者最多可以借五本书。',
    '农民在日出前把大米和蔬菜运到市场，第一年不用交税。',
    '学校向六岁以上的儿童教授数学、历史和音乐。',
    '医生每月到家里探望老年人一次，医院支付药费。',
    '警察在雨季保护桥梁和通往边境的道路。',
    '每家企业在3月31日之前向财政部报告利润。',
    '河水可以用于农田，但不得用于工厂。',
    '法院在30天内审理工人的投诉并公布决定。',
  ],
};

export const languages = ['en', 'fr', 'vi', 'zh'] as const;

/** Clauses by their places from 0, numbered from 1 without a hole; a number that is given stands before a colon. */
export function numbered(
  language: (typeof languages)[number],
  ...places: (number | `${number}:${number}`)[]
): string {
  return places
    .map((place, at) => {
      const [number, index] = typeof place === 'number' ? [at + 1, place] : place.split(':').map(Number);
      return `${number}. ${clauses[language][index!]!}`;
    })
    .join('\n');
}
