import { deviationOf, ends, isLong, lengthModelOf, ratioOf } from '../pairs/lengths.js';
import { bodySpan, bodyText, type PairedBlock, textPairsOf } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { languageOf, shorten } from '../wording.js';

/** A paragraph that breaks off: shorter than it must be, and without an end where the source has one. */
export const truncatedSegment: Rule = {
  id: 'truncated-segment',
  summary: 'A paragraph of a translation breaks off in the middle of a sentence.',
  severity: 'warn',
  category: 'accuracy/omission',
  options: { deviations: 2.5 },
  optionHelp: {
    deviations: 'By how many standard deviations of the work it must be shorter than expected, at the least.',
  },
  *check(alignment, options) {
    const { deviations = 2.5 } = options as { deviations?: number };
    for (const pair of textPairsOf(alignment)) {
      const { source, translation, target } = pair;
      if (!isLong(pair) || source.block.role === 'item' || !ends(source) || isEnded(translation)) continue;
      const model = lengthModelOf(alignment, target);
      if (model === null || model.ended < endedShare || ratioOf(pair) - model.middle > shortfall) continue;
      if (deviationOf(pair, model) > -deviations) continue;
      const text = bodyText(translation).trimEnd();
      yield pairReport(pair, {
        span: bodySpan(translation, { start: Math.max(0, text.length - 1), end: text.length }),
        what: `the text breaks off after “${shorten(lastWords(text))}”; ${languageOf(source.version)} goes on to “${shorten(lastWords(bodyText(source).trimEnd()))}”`,
        content: text,
      });
    }
  },
};

/** So many of the translation's paragraphs end with a sign where the source's do: its habit. */
const endedShare = 0.9;
/** It must be so much shorter, as a logarithm: a quarter of what is expected is missing at the least. */
const shortfall = Math.log(0.75);

/** Whether a text ends with a sign other than a comma: what announces a list ends with a colon, a title in brackets. */
function isEnded(paired: PairedBlock): boolean {
  return ends(paired) || /[\p{P}\p{S}]$/u.test(bodyText(paired).replace(/[\s,，、]+$/u, ''));
}

function lastWords(text: string): string {
  return text.slice(-24).replace(/^\S*\s/, '');
}
