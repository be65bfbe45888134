import fc from 'fast-check';

/** Who does something, and what, in four languages: each pair is a sentence. */
const people = [
  { en: 'The miller', fr: 'Le meunier', vi: 'Người xay bột', zh: '磨坊主' },
  { en: 'The keeper of the tower', fr: 'Le gardien de la tour', vi: 'Người gác tháp', zh: '守塔人' },
  { en: 'Every fisherman', fr: 'Chaque pêcheur', vi: 'Mỗi ngư dân', zh: '每个渔民' },
  { en: 'The harbour master', fr: 'Le capitaine du port', vi: 'Trưởng bến cảng', zh: '港务长' },
  { en: 'A young teacher', fr: 'Un jeune instituteur', vi: 'Một giáo viên trẻ', zh: '一位年轻教师' },
  { en: 'The council', fr: 'Le conseil', vi: 'Hội đồng', zh: '理事会' },
  { en: 'Each widow', fr: 'Chaque veuve', vi: 'Mỗi góa phụ', zh: '每位寡妇' },
  { en: 'The ferryman', fr: 'Le passeur', vi: 'Người lái đò', zh: '摆渡人' },
] as const;
const deeds = [
  {
    en: 'opens the north gate at dawn',
    fr: 'ouvre la porte nord à l’aube',
    vi: 'mở cổng bắc lúc rạng đông',
    zh: '黎明时打开北门',
  },
  {
    en: 'answers letters within 14 days',
    fr: 'répond aux lettres dans les 14 jours',
    vi: 'trả lời thư trong 14 ngày',
    zh: '在14天内回信',
  },
  {
    en: 'brings two oars and a lamp',
    fr: 'apporte deux rames et une lampe',
    vi: 'mang theo hai mái chèo và một chiếc đèn',
    zh: '带来两支桨和一盏灯',
  },
  {
    en: 'writes the tides into a book',
    fr: 'note les marées dans un livre',
    vi: 'ghi thủy triều vào sổ',
    zh: '把潮汐记在本子上',
  },
  {
    en: 'dries the nets behind the ice house',
    fr: 'fait sécher les filets derrière la glacière',
    vi: 'phơi lưới sau nhà băng',
    zh: '在冰库后面晾网',
  },
  {
    en: 'rings a bell when fog comes in',
    fr: 'sonne une cloche quand la brume arrive',
    vi: 'rung chuông khi sương mù kéo đến',
    zh: '起雾时敲钟',
  },
  {
    en: 'sells bread to strangers',
    fr: 'vend du pain aux étrangers',
    vi: 'bán bánh mì cho khách lạ',
    zh: '卖面包给陌生人',
  },
] as const;
const sentences = deeds.flatMap((deed) =>
  people.map((who) => ({
    en: `${who.en} ${deed.en}.`,
    fr: `${who.fr} ${deed.fr}.`,
    vi: `${who.vi} ${deed.vi}.`,
    zh: `${who.zh}${deed.zh}。`,
  })),
);

export type Language = 'fr' | 'vi' | 'zh';

/** A document in English and another language, and what it lacks there. */
export interface MadeWork {
  readonly language: Language;
  readonly extension: string;
  readonly source: string;
  /** The translation with some segments left out. */
  readonly target: string;
  /** The translation with each choice of those put in again; the last one is whole. */
  readonly right: readonly string[];
  /** The translation of each sentence. */
  readonly translate: (sentence: string) => string;
}

interface Shape {
  readonly language: Language;
  readonly isMarkdown: boolean;
  readonly marker: string;
  readonly hasTitle: boolean;
  /** For each segment its paragraphs, by the number of their sentences. */
  readonly segments: readonly (readonly number[])[];
  /** Which sentences, one after the other. */
  readonly which: readonly number[];
  readonly missing: readonly number[];
}

/** How many sentences each paragraph of each segment has. */
const segment = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 });

/** Works of all kinds of layout that lack one or two of their segments. */
export const madeWorks: fc.Arbitrary<MadeWork> = fc
  .record({
    language: fc.constantFrom<Language>('fr', 'vi', 'zh'),
    isMarkdown: fc.boolean(),
    marker: fc.constantFrom('N. ', 'N) ', '(N) '),
    hasTitle: fc.boolean(),
    segments: fc.array(segment, { minLength: 4, maxLength: 6 }),
    which: fc.uniqueArray(fc.nat(sentences.length - 1), { minLength: 36, maxLength: 36 }),
    missing: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }),
  })
  .map(makeWork);

function makeWork(shape: Shape): MadeWork {
  const { language, segments, missing } = shape;
  const all = segments.map((_, at) => at);
  const subsets: number[][] = [[]];
  for (const one of missing) subsets.push(...subsets.map((set) => [...set, one]));
  const without = (left: readonly number[]) =>
    textOf(
      shape,
      language,
      all.filter((at) => !missing.includes(at) || left.includes(at)),
    );
  return {
    language,
    extension: shape.isMarkdown ? '.md' : '.txt',
    source: textOf(shape, 'en', all),
    target: without([]),
    right: subsets.map(without),
    translate: (text) => translated(text, language),
  };
}

function textOf(
  { isMarkdown, marker, hasTitle, segments, which: order }: Shape,
  language: Language | 'en',
  kept: readonly number[],
): string {
  const space = language === 'zh' ? '' : ' ';
  const parts = kept.map((at) => {
    const label = marker.replace('N', `${at + 1}`);
    // A bracket before the number makes no list in Markdown, and an indent there program text.
    const indent = isMarkdown && !marker.startsWith('(') ? ' '.repeat(label.length) : '';
    const paragraphs = segments[at]!.map((count, place) => {
      const from = at * 6 + place * 3;
      return order
        .slice(from, from + count)
        .map((index) => sentences[index]![language])
        .join(space);
    });
    return label + paragraphs.join(`\n\n${indent}`);
  });
  const title = { en: 'Rules of the harbour', fr: 'Règles du port', vi: 'Nội quy bến cảng', zh: '港口规则' }[
    language
  ];
  return `${hasTitle ? `${isMarkdown ? '# ' : ''}${title}\n\n` : ''}${parts.join('\n\n')}\n`;
}

/** Text of the source in the other language, sentence by sentence; what is none stays as it is. */
function translated(text: string, language: Language): string {
  const found = sentences.filter(({ en }) => text.includes(en));
  const done = found.reduce((all, one) => all.replaceAll(one.en, one[language]), text);
  return language === 'zh' ? done.replace(/(?<=[。])[ \t]+/g, '') : done;
}
