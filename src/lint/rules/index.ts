import type { Rule } from '../types.js';
import { ambiguousAlignment } from './ambiguous-alignment.js';
import { declaredCount } from './declared-count.js';
import { doubledWord } from './doubled-word.js';
import { duplicateNumber } from './duplicate-number.js';
import { emptySegment } from './empty-segment.js';
import { extraSegment } from './extra-segment.js';
import { addedText, missingParagraph, missingSentence } from './gaps.js';
import { glossaryRule } from './glossary.js';
import { mergedSegment } from './merged-segment.js';
import { missingSegment } from './missing-segment.js';
import { mojibake } from './mojibake.js';
import { movedSegment } from './moved-segment.js';
import { noSegments } from './no-segments.js';
import {
  brokenFrontMatter,
  interleavedLanguages,
  languageMismatch,
  swallowedByFence,
  unparsedMarkup,
  unreadNumber,
} from './remarks.js';
import { renumberedSegment } from './renumbered-segment.js';
import { sequenceGap } from './sequence-gap.js';
import { splitSegment } from './split-segment.js';
import { staleSegment } from './stale-segment.js';
import { unnumberedVersion } from './unnumbered-version.js';
import { untranslatedSegment } from './untranslated-segment.js';
import { unusedSuppression } from './unused-suppression.js';
import { amountMismatch, codeMismatch, dateMismatch, numberMismatch, sourceSuspect } from './values.js';

/** All rules, in the order of the docs. A new one is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  missingSegment,
  extraSegment,
  renumberedSegment,
  mergedSegment,
  splitSegment,
  movedSegment,
  ambiguousAlignment,
  unnumberedVersion,
  missingParagraph,
  missingSentence,
  addedText,
  untranslatedSegment,
  duplicateNumber,
  sequenceGap,
  declaredCount,
  emptySegment,
  noSegments,
  staleSegment,
  languageMismatch,
  unreadNumber,
  interleavedLanguages,
  swallowedByFence,
  unparsedMarkup,
  brokenFrontMatter,
  numberMismatch,
  dateMismatch,
  amountMismatch,
  codeMismatch,
  sourceSuspect,
  glossaryRule,
  doubledWord,
  mojibake,
  unusedSuppression,
];
