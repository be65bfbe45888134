import { isMarkdown, markupOf } from '../pairs/markup.js';
import { type BlockPair, blockPairsOf, bodyText } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { languageOf, shorten } from '../wording.js';

/** Words set in bold or italics of which a translation sets none apart. */
export const emphasisLost: Rule = {
  id: 'emphasis-lost',
  summary: 'The source sets words in bold or italics, and the translation sets nothing apart.',
  severity: 'off',
  category: 'design/markup',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const pair of blockPairsOf(alignment)) {
      const { source, translation } = pair;
      if (!isMarkdown(source.version) || !isMarkdown(translation.version)) continue;
      const [first] = markupOf(source.version, source.block).emphasis;
      if (first === undefined || setsApart(pair)) continue;
      const words = source.version.source.text.slice(first.start, first.end).replace(/^[*_]+|[*_]+$/g, '');
      yield pairReport(pair, {
        what: `“${shorten(words)}” is set apart in ${languageOf(source.version)}, but nothing is here`,
        content: words,
        source: first,
      });
    }
  },
};

/** Quotation marks and code set words apart as well. */
function setsApart({ source, translation }: BlockPair): boolean {
  const { emphasis, codes } = markupOf(translation.version, translation.block);
  if (emphasis.length > 0 || codes.length > markupOf(source.version, source.block).codes.length) return true;
  return /[“”«»「」『』《》"]/u.test(bodyText(translation));
}
