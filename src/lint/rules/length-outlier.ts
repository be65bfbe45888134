import { sentencesOf } from '../../segment/index.js';
import { deviationOf, isLong, lengthModelOf } from '../pairs/lengths.js';
import { type BlockPair, blockPairsOf, bodyText } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { enumerated, languageOf } from '../wording.js';

/** A paragraph far shorter or longer than the others of the work would have it, and other signs that it is not all there. */
export const lengthOutlier: Rule = {
  id: 'length-outlier',
  summary:
    'A paragraph is far shorter or longer than its counterpart, and other signs say that text is missing or was added.',
  severity: 'off',
  category: 'accuracy/omission',
  options: { deviations: 4 },
  optionHelp: {
    deviations:
      'By how many standard deviations of the work it must differ from what is expected, at the least.',
  },
  *check(alignment, options) {
    const { deviations = 4 } = options as { deviations?: number };
    for (const pair of blockPairsOf(alignment)) {
      const { source, translation, target } = pair;
      const model = isLong(pair) ? lengthModelOf(alignment, target) : null;
      if (model === null) continue;
      const deviation = deviationOf(pair, model);
      if (Math.abs(deviation) < deviations) continue;
      const signs = otherSigns(pair, deviation < 0);
      if (signs.length === 0) continue;
      yield pairReport(pair, {
        what: `a paragraph is far ${deviation < 0 ? 'shorter' : 'longer'} than ${languageOf(source.version)} lets expect, and ${enumerated(signs)}`,
        content: bodyText(translation),
      });
    }
  },
};

/** What else says that text is missing, or was added: sentences, numbers, names. */
function otherSigns({ source, translation }: BlockPair, isShorter: boolean): string[] {
  const [fuller, other] = isShorter ? [source, translation] : [translation, source];
  const signs: string[] = [];
  const [more, fewer] = [fuller, other].map(({ version, block }) => sentencesOf(version, block).length);
  if (more! >= 2 * fewer!)
    signs.push(`it has ${isShorter ? fewer : more} sentences for ${isShorter ? more : fewer}`);
  const rest = numbersIn(bodyText(other));
  const lost = [...numbersIn(bodyText(fuller))].filter((number) => !rest.has(number));
  if (lost.length >= 2)
    signs.push(`${enumerated(lost.slice(0, 3))} ${isShorter ? 'are not said' : 'were added'}`);
  return signs;
}

function numbersIn(text: string): Set<string> {
  return new Set(text.match(/\d+/g));
}
