import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { declaredCounts } from '../../src/value/counts.js';

/** Counts as `11 tasks`, with `!` where the list is announced. */
function counts(text: string, tag: string): string[] {
  return declaredCounts(text, localeOf(tag)).map(({ count, noun, announces }) => {
    return `${count} ${noun}${announces ? '!' : ''}`;
  });
}

describe('promises', () => {
  test.each<[string, string, string]>([
    ['en', 'The plan sets out 11 key tasks as follows:', '11 tasks!'],
    ['en', 'It directs the implementation of 11 key tasks to ensure security', '11 tasks'],
    ['en', 'It rests on the following five principles.', '5 principles!'],
    ['en', 'It has Twenty-one Articles.', '21 articles'],
    ['en', 'We agree on one hundred and five rules:', '105 rules!'],
    ['en', 'There are three main groups of measures below.', '3 groups!'],
    ['en', 'The charter consists of 12 chapters.', '12 chapters'],
    ['en', 'The FIVE most important steps:', '5 steps!'],
    ['en', 'Focus on 4 areas: health and so on.', '4 areas'],
    ['vi', 'Kế hoạch đề ra 11 nhiệm vụ trọng tâm như sau:', '11 nhiệm vụ!'],
    ['vi', 'Kế hoạch đề ra mười một nhiệm vụ trọng tâm.', '11 nhiệm vụ'],
    ['vi', 'Thực hiện tốt 5 nhóm giải pháp sau đây:', '5 nhóm!'],
    ['vi', 'Có ba nguyên tắc dưới đây', '3 nguyên tắc!'],
    ['vi', 'Luật gồm hai mươi mốt điều.', '21 điều'],
    ['vi', 'Tập trung vào 04 nội dung:', '4 nội dung!'],
    ['vi', 'đề ra mười một nhiệm vụ'.normalize('NFD'), '11 nhiệm vụ'],
    ['fr', 'Le plan définit 11 tâches clés comme suit :', '11 tâches!'],
    ['fr', 'Il énonce onze grandes tâches.', '11 tâches'],
    ['fr', 'Les cinq principes suivants guident tout.', '5 principes!'],
    ['fr', 'La loi compte soixante et onze articles.', '71 articles'],
    ['fr', 'Voici trois règles :', '3 règles!'],
    ['fr', 'Quatre-vingts mesures sont prévues.', '80 mesures'],
    ['zh', '《方案》提出11项重点任务:', '11 项!'],
    ['zh', '提出十一项重点任务。', '11 项'],
    ['zh', '在以下三个方面加强工作', '3 方面!'],
    ['zh', '坚持五大原则：', '5 原则!'],
    ['zh', '提出以下四点要求：', '4 点!'],
    ['zh', '应当提交下列三项材料：', '3 项!'],
    ['fr', 'Il prend les trois mesures principales suivantes :', '3 mesures!'],
    ['vi', 'gồm 11 nhiệm vụ trọng tâm sau đây:', '11 nhiệm vụ!'],
    ['zh', '應遵守下列三項原則：', '3 項!'],
    ['zh', '共１２条。', '12 条'],
    ['zh', '本法共六章七十二条', '6 章,72 条'],
  ])('%s %s', (tag, text, expected) => {
    expect(counts(text, tag).join(',')).toBe(expected);
  });
});

describe('no promises', () => {
  test.each<[string, string]>([
    ['en', 'This is one of the 11 key tasks.'],
    ['en', 'It is one of 11 tasks.'],
    ['en', 'Article 11 rules this.'],
    ['en', 'See Section 5 rules.'],
    ['en', 'It grew by 11 % in parts.'],
    ['en', 'On 11 June it met.'],
    ['en', 'It met 11 times.'],
    ['en', 'There are more than 11 tasks.'],
    ['en', 'There are at least three conditions.'],
    ['en', 'Up to five measures may be taken.'],
    ['en', 'Between 10 and 12 years of action.'],
    ['en', 'These five principles hold.'],
    ['en', 'The first two steps are done.'],
    ['en', 'Version 2.5 features nothing.'],
    ['en', 'The 11th task is done.'],
    ['en', 'One task is left.'],
    ['en', 'In 2015 measures were taken.'],
    ['en', '11 years of action.'],
    ['en', 'He has 11. Tasks are many.'],
    ['en', 'a 10-11 tasks range'],
    ['vi', 'Đây là một trong 11 nhiệm vụ.'],
    ['vi', 'một trong những 11 nhiệm vụ'],
    ['vi', 'Điều 11 nguyên tắc'],
    ['vi', 'Có hơn 11 nhiệm vụ.'],
    ['vi', 'Ít nhất ba điều kiện.'],
    ['vi', 'trong 11 năm thực hiện nhiệm vụ'],
    ['vi', '11 nhiệm vụ nêu trên'],
    ['vi', 'Tăng 11% chỉ tiêu'],
    ['vi', 'thứ 11 nhiệm vụ'],
    ['fr', 'C’est l’une des 11 tâches.'],
    ['fr', "C'est l'une des onze tâches."],
    ['fr', 'Plus de 11 tâches.'],
    ['fr', 'Au moins trois conditions.'],
    ['fr', 'L’article 11 règles'],
    ['fr', 'Le 11 juin, la mesure.'],
    ['fr', 'Ces cinq principes valent.'],
    ['zh', '这是十一项任务之一。'],
    ['zh', '这是十一项之一。'],
    ['zh', '第十一条规定'],
    ['zh', '第三项任务'],
    ['zh', '依前述第一、二条规定'],
    ['zh', '第三和四章规定如下：'],
    ['zh', '第10至12条规定'],
    ['zh', '至少三个方面'],
    ['zh', '超过11项'],
    ['zh', '三农问题'],
    ['zh', '2015年'],
    ['zh', '上述三个方面'],
    ['zh', '增长11%。'],
    ['zh', '应当在十个工作日内提交材料：'],
    ['zh', '地带分为一、二、三、四、五类，应当符合要求：'],
    ['zh', '第一、二、三类船舶应当有灯：'],
    ['zh', '三类船舶应当符合下列条件：'],
    ['fr', 'Les bateaux de trois catégories remettent les pièces suivantes :'],
    ['en', 'Boats of three categories file the following documents:'],
    ['vi', 'Thuyền thuộc ba nhóm nộp các giấy tờ sau đây:'],
    ['de', 'Es gibt 11 Aufgaben:'],
  ])('%s %s', (tag, text) => {
    expect(counts(text, tag)).toEqual([]);
  });
});

test('a count spans from the number to the noun', () => {
  const text = 'Nous avons onze grandes tâches ici.';
  const [count] = declaredCounts(text, localeOf('fr'));
  expect(text.slice(count?.start, count?.end)).toBe('onze grandes tâches');
});
