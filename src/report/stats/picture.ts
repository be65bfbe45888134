import { displayWidth } from '../layout/width.js';
import { xmlText } from '../xml.js';
import type { LanguageFigures, StatsJson } from './types.js';

/** In pixels. A letter is as wide as one of a 12 px sans-serif font is at most on the average. */
const sizes = { width: 720, row: 20, bar: 12, head: 28, margin: 12, letter: 7 } as const;

/** What is drawn of each language, one below the other. */
const charts: readonly { readonly name: string; readonly of: (figures: LanguageFigures) => number }[] = [
  { name: 'sentences', of: ({ sentences }) => sentences },
  { name: 'words', of: ({ words }) => words },
  { name: 'characters', of: ({ characters }) => characters },
  { name: 'characters a sentence, mean', of: ({ sentenceLength }) => sentenceLength.mean },
];

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** Bars of what there is of each language, and of what the translations have of their sources' parts: SVG that needs nothing else. */
export function statsPicture({ works, languages, pairs }: StatsJson): string {
  const drawn = charts.map(({ name, of }) => ({
    name,
    most: Math.max(1, ...languages.map(of)),
    bars: languages.map((one): Bar => ({ name: one.language, value: of(one), text: String(of(one)) })),
  }));
  const covered = {
    name: 'parts of the source that stand in the target',
    most: 1,
    bars: pairs.map(({ source, target, parts: { present, of } }): Bar => {
      const value = of === 0 ? 0 : present / of;
      return { name: `${source} > ${target}`, value, text: `${present} of ${of}` };
    }),
  };
  const all = [...drawn, covered].filter(({ bars }) => bars.length > 0);
  const left = sizes.margin + widest(all.flatMap(({ bars }) => bars.map(({ name }) => name))) + 8;
  const right = sizes.margin + widest(all.flatMap(({ bars }) => bars.map(({ text }) => text))) + 8;
  let y: number = sizes.margin;
  const groups = all.map(({ name, most, bars }) => {
    const lines = [`<text class="head" x="${sizes.margin}" y="${y + 14}">${xmlText(name)}</text>`];
    y += sizes.head;
    for (const { name: label, value, text } of bars) {
      const width = Math.round(((sizes.width - left - right) * value * 10) / most) / 10;
      const base = y + sizes.bar - 2;
      lines.push(
        `<text x="${sizes.margin}" y="${base}">${xmlText(label)}</text>`,
        `<rect x="${left}" y="${y}" width="${width}" height="${sizes.bar}" rx="2"/>`,
        `<text x="${left + width + 8}" y="${base}">${xmlText(text)}</text>`,
      );
      y += sizes.row;
    }
    y += sizes.margin;
    return lines.join('');
  });
  const title = `${works} ${works === 1 ? 'work' : 'works'} in ${languages.length} languages`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sizes.width}" height="${y}" viewBox="0 0 ${sizes.width} ${y}" role="img" aria-label="${xmlText(title)}">`,
    `<title>${xmlText(title)}</title>`,
    '<style>text{font:12px system-ui,"Segoe UI","DejaVu Sans",sans-serif;fill:#57606a}.head{font-weight:600;font-size:14px;fill:#1f2328}rect{fill:#4f86c6}@media(prefers-color-scheme:dark){text{fill:#9aa4ae}.head{fill:#e6e8ea}}</style>',
    ...groups,
    '</svg>',
  ].join('\n')}\n`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0) * sizes.letter;
}
