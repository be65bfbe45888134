import type { Block, Version } from '../../document/types.js';
import { lineAt } from '../../text/source.js';
import { isMarkdown } from '../pairs/markup.js';
import { type BlockPair, blockPairsOf } from '../pairs/pairs.js';
import type { Rule } from '../types.js';
import { hasItHere, languageOf, shorten } from '../wording.js';

/** A heading of another depth than its counterpart, where others of the file keep theirs. */
export const headingLevel: Rule = {
  id: 'heading-level',
  summary: 'A heading of a translation has another depth than the source’s.',
  severity: 'warn',
  category: 'design/markup',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const target of alignment.work.versions.keys()) {
      const pairs = target === 0 ? [] : headingsOf(blockPairsOf(alignment), target);
      const usual = usualShift(pairs);
      if (usual === null) continue;
      for (const { pair, own, other } of pairs) {
        if (other - own === usual) continue;
        const { source, translation, unit } = pair;
        const name = shorten(translation.block.printed.text);
        yield {
          version: translation.version,
          span: translation.block,
          message: `the heading “${name}” is of depth ${other}; by ${languageOf(source.version)} and the headings around it would be of depth ${own + usual}`,
          address: unit.address,
          content: name,
          expected: [String(own + usual)],
          found: [String(other)],
          related: [hasItHere(source.version, source.block)],
        };
      }
    }
  },
};

interface HeadingPair {
  readonly pair: BlockPair;
  readonly own: number;
  readonly other: number;
}

function headingsOf(pairs: readonly BlockPair[], target: number): HeadingPair[] {
  return pairs.flatMap((pair) => {
    const { source, translation } = pair;
    if (pair.target !== target || source.block.role !== 'heading') return [];
    const [own, other] = [
      depthOf(source.version, source.block),
      depthOf(translation.version, translation.block),
    ];
    return own === null || other === null ? [] : [{ pair, own, other }];
  });
}

/** Fewer headings show no habit, and where fewer than this share of them agree there is none. */
const fewest = 4;
const share = 0.75;

/** By how much the headings of a translation are deeper than the source's as a habit; null where there is none. */
function usualShift(pairs: readonly HeadingPair[]): number | null {
  if (pairs.length < fewest) return null;
  const counts = new Map<number, number>();
  for (const { own, other } of pairs) counts.set(other - own, (counts.get(other - own) ?? 0) + 1);
  const [shift, count] = [...counts].sort((one, two) => two[1] - one[1])[0]!;
  return count >= pairs.length * share ? shift : null;
}

/** How many number signs stand before a heading of Markdown; 1 or 2 for one that is underlined. */
function depthOf(version: Version, block: Block): number | null {
  if (!isMarkdown(version)) return null;
  const { text, lineStarts } = version.source;
  const line = lineAt(lineStarts, block.start);
  const before = text.slice(lineStarts[line], block.start);
  const signs = /^\s*(?:>\s*)*(#{1,6})\s/.exec(`${before} `)?.[1];
  if (signs !== undefined) return signs.length;
  const next = lineStarts[lineAt(lineStarts, block.end) + 1];
  const under =
    next === undefined ? '' : /^ {0,3}(=+|-+)\s*$/m.exec(text.slice(next, next + 200).split('\n')[0]!)?.[1];
  return under?.startsWith('=') ? 1 : under?.startsWith('-') ? 2 : null;
}
