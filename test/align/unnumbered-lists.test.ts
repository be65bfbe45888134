import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';

const entries = {
  en: ['Ask the harbour master.', 'Throw a line.', 'Pay the fee.'],
  vi: ['Hỏi trưởng bến.', 'Ném một sợi dây.', 'Trả lệ phí.'],
  fr: ['Demandez au capitaine du port.', 'Lancez une amarre.', 'Payez la redevance.'],
  zh: ['询问港务长。', '抛出缆绳。', '支付费用。'],
};
const around = {
  en: [
    'Opening hours',
    'The gate closes at dusk.',
    'Mooring',
    'Long boats moor at the north quay.',
    'Fires',
    'No fires are lit.',
  ],
  vi: [
    'Giờ mở cửa',
    'Cổng đóng lúc chạng vạng.',
    'Neo đậu',
    'Thuyền dài đậu ở cầu bắc.',
    'Lửa',
    'Không được đốt lửa.',
  ],
  fr: [
    'Heures',
    'La porte ferme à la nuit.',
    'Amarrage',
    'Les longs bateaux s’amarrent au quai nord.',
    'Feux',
    'On n’allume aucun feu.',
  ],
  zh: ['开放时间', '大门在黄昏时关闭。', '系泊', '长船停靠在北码头。', '火', '不得生火。'],
};
type Language = keyof typeof entries;

/** A page whose parts have headings, with a list in the second; `mark` stands before each entry, N for its number. */
function page(language: Language, mark: string, list: readonly string[] = entries[language]): string {
  const [first, one, second, two, third, three] = around[language];
  const marked = list.map((text, at) => `${mark.replace('N', String(at + 1))}${text}`);
  return `## ${first}\n\n${one}\n\n## ${second}\n\n${two}\n\n${marked.join('\n\n')}\n\n## ${third}\n\n${three}\n`;
}

/** Rules and addresses of what is found in a translation without numbers beside a source that has them. */
async function found(source: string, translation: string, language: Language): Promise<string[]> {
  const { findings } = await compareTexts({ en: source, [language]: translation });
  return findings.map(({ rule, address }) => `${rule} ${address}`);
}

describe('a list that the source numbers and a translation does not', () => {
  it.each([
    ['fr', 'N. ', '- '],
    ['vi', 'N. ', ''],
    ['zh', 'N) ', '* '],
    ['vi', 'Step N: ', '- '],
    ['fr', '(N) ', '• '],
    ['zh', '- *N: ', '- '],
  ] as const)('is there, in %s with “%s” as “%s”', async (language, own, other) => {
    expect(await found(page('en', own), page(language, other), language)).toEqual([]);
  });

  it.each(['fr', 'vi', 'zh'] as const)('lacks in %s the entry that is not there', async (language) => {
    const [first, , last] = entries[language];
    const translation = page(language, '- ', [first!, last!]);
    expect(await found(page('en', 'N. '), translation, language)).toEqual(['missing-segment 2']);
  });

  it('is missing as a whole where nothing of it is there', async () => {
    const translation = page('fr', '', []);
    expect(await found(page('en', 'N. '), translation, 'fr')).toEqual(['missing-segment 1']);
  });
});
