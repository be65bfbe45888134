import { blockPairsOf, bodySpan, bodyText, type PairedBlock } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { languageOf, shorten } from '../wording.js';

/** A paragraph that ends with a sign of another kind than its counterpart: a question that became a statement. */
export const finalSign: Rule = {
  id: 'final-sign',
  summary: 'A paragraph ends with a sign of another kind than the source’s.',
  severity: 'off',
  category: 'fluency/typography',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const pair of blockPairsOf(alignment)) {
      const { source, translation } = pair;
      if (source.block.role !== 'paragraph' && source.block.role !== 'item') continue;
      const [own, other] = [finalOf(source), finalOf(translation)];
      if (own === null || other === null || own.kind === other.kind) continue;
      yield pairReport(pair, {
        span: bodySpan(translation, { start: other.at, end: other.at + 1 }),
        what: `“${shorten(bodyText(translation).slice(-30))}” ends with ${other.kind}, and ${languageOf(source.version)} with ${own.kind}`,
        content: bodyText(translation),
      });
    }
  },
};

const kinds: Readonly<Record<string, string>> = {
  ...{ '.': 'a stop', '。': 'a stop', '．': 'a stop', '?': 'a question mark', '？': 'a question mark' },
  ...{ '!': 'an exclamation mark', '！': 'an exclamation mark', ':': 'a colon', '：': 'a colon' },
};

/** The last sign of a text but for quotes and brackets; null where it is of no kind that languages share. */
function finalOf(paired: PairedBlock): { readonly kind: string; readonly at: number } | null {
  const text = bodyText(paired);
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text.charAt(at);
    if (/[\s”"’»」』）)\]》*_]/u.test(sign)) continue;
    const kind = kinds[sign];
    return kind === undefined ? null : { kind, at };
  }
  return null;
}
