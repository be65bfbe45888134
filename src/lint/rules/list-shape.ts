import type { Block, Version } from '../../document/types.js';
import { lineAt } from '../../text/source.js';
import { isMarkdown } from '../pairs/markup.js';
import { type BlockPair, blockPairsOf, type PairedBlock } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { languageOf, shorten } from '../wording.js';

/** Entries that stand at another depth of their list than in the source: what was nested is flat. */
export const listShape: Rule = {
  id: 'list-shape',
  summary: 'Entries of a list stand at another depth than in the source.',
  severity: 'warn',
  category: 'design/markup',
  options: {},
  optionHelp: {},
  *check(alignment) {
    let last = null as { readonly unit: unknown; readonly target: number } | null;
    const pairs = blockPairsOf(alignment);
    for (const [at, pair] of pairs.entries()) {
      const { source, translation, unit, target } = pair;
      const depths = depthsOf(pair);
      if (depths === null || depths.own === depths.other) continue;
      if (!isInStep(pairs[at - 1], pair) && !isInStep(pair, pairs[at + 1])) continue;
      // What is nested otherwise in one part has one cause, and is one finding.
      if (last?.unit === unit && last.target === target) continue;
      last = { unit, target };
      const name = shorten(translation.block.printed.text);
      yield pairReport(pair, {
        what: `the entry “${name}” stands at depth ${depths.other} of its list, in ${languageOf(source.version)} at depth ${depths.own}`,
        content: name,
        expected: [String(depths.own)],
        found: [String(depths.other)],
      });
    }
  },
};

/** Whether two pairs are neighbours in both versions: one by itself among entries that only one version has may be none. */
function isInStep(one: BlockPair | undefined, other: BlockPair | undefined): boolean {
  if (one === undefined || other === undefined || one.unit !== other.unit || one.target !== other.target)
    return false;
  const isNext = (before: PairedBlock, after: PairedBlock) =>
    before.beside.indexOf(before.block) + 1 === after.beside.indexOf(after.block);
  return isNext(one.source, other.source) && isNext(one.translation, other.translation);
}

function depthsOf({ source, translation }: BlockPair): { own: number; other: number } | null {
  if (source.block.role !== 'item') return null;
  const [own, other] = [source, translation].map(depthOf);
  return own == null || other == null ? null : { own, other };
}

/** How many entries an entry stands in, and itself: those before it that are written farther to the left, in turn. */
function depthOf({ version, block, beside }: PairedBlock): number | null {
  let indent = indentOf(version, block);
  if (indent === null) return null;
  let depth = 1;
  for (let at = beside.indexOf(block) - 1; at >= 0 && indent > 0; at--) {
    const before = beside[at]!;
    const outer = before.role === 'item' ? indentOf(version, before) : null;
    if (outer === null) {
      if (before.role !== 'paragraph' || columnOf(version, before) === 0) break;
    } else if (outer < indent) {
      indent = outer;
      depth++;
    }
  }
  return depth;
}

/** The column of an entry's bullet; null where it has none. */
function indentOf(version: Version, { start }: Block): number | null {
  if (!isMarkdown(version)) return null;
  const { text, lineStarts } = version.source;
  const before = text.slice(lineStarts[lineAt(lineStarts, start)], start);
  const blanks = /^([ \t]*)[-*+]\s/.exec(before)?.[1];
  return blanks === undefined ? null : blanks.replaceAll('\t', '    ').length;
}

function columnOf({ source: { text, lineStarts } }: Version, { start }: Block): number {
  const line = text.slice(lineStarts[lineAt(lineStarts, start)], start + 1);
  return line.length - line.trimStart().length;
}
