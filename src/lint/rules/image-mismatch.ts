import { lacksWords } from '../pairs/lengths.js';
import { isMarkdown, markupOf, type Target, writtenSpan } from '../pairs/markup.js';
import { type BlockPair, blockPairsOf, type PairedBlock } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { shorten } from '../wording.js';

/** A picture inside a paragraph that a translation left out. */
export const imageMismatch: Rule = {
  id: 'image-mismatch',
  summary: 'A picture inside a paragraph, an entry or a row is missing in a translation.',
  severity: 'warn',
  category: 'accuracy/omission',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const pair of blockPairsOf(alignment)) {
      const { source, translation } = pair;
      if (!isMarkdown(source.version) || !isMarkdown(translation.version)) continue;
      const lost = lostIn(pair);
      if (lost.length > 0 && lacksWords(alignment, pair)) continue;
      for (const image of lost) {
        yield pairReport(pair, {
          what: `the picture “${shorten(image.text)}” is missing`,
          content: image.text,
          source: image,
        });
      }
    }
  },
};

function lostIn({ source, translation }: BlockPair): readonly Target[] {
  const [own, other] = [source, translation].map(({ version, block }) => markupOf(version, block).images);
  if (own!.length <= other!.length || !hasWords(source)) return [];
  const { text } = translation.version.source;
  // A picture of another name is one in that language; so as many as the translation has are answered.
  const lost = own!.filter((image) => !text.includes(nameOf(image)));
  return lost.length <= own!.length - other!.length ? lost : [];
}

const fewestLetters = 10;

/** Whether a block says something beside its pictures and links: a row of badges is each version's own. */
function hasWords({ version, block }: PairedBlock): boolean {
  const { start, end } = writtenSpan(version, block);
  const words = version.source.text
    .slice(start, end)
    .replace(/!\[[^\]]*\]\([^()]*\)/g, '')
    .replace(/\[[^\]]*\]\([^()]*\)|<[^<>]*>/g, '');
  return (words.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
}

function nameOf({ text }: Target): string {
  const path = text.split(/[?#]/)[0] ?? text;
  return path.slice(path.lastIndexOf('/') + 1) || text;
}
