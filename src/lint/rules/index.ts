import type { Rule } from '../types.js';
import { ambiguousAlignment } from './ambiguous-alignment.js';
import { bracketBalance } from './bracket-balance.js';
import { codeBlockMismatch } from './code-block-mismatch.js';
import { danglingReference } from './dangling-reference.js';
import { declaredCount } from './declared-count.js';
import { doubledWord } from './doubled-word.js';
import { duplicateNumber } from './duplicate-number.js';
import { ellipsis } from './ellipsis.js';
import { emphasisLost } from './emphasis-lost.js';
import { emptySegment } from './empty-segment.js';
import { extraSegment } from './extra-segment.js';
import { extraSpace } from './extra-space.js';
import { finalSign } from './final-sign.js';
import { addedText, missingParagraph, missingSentence } from './gaps.js';
import { glossaryRule } from './glossary.js';
import { headingLevel } from './heading-level.js';
import { imageMismatch } from './image-mismatch.js';
import { inconsistentTranslation } from './inconsistent-translation.js';
import { lengthOutlier } from './length-outlier.js';
import { linkMismatch } from './link-mismatch.js';
import { listShape } from './list-shape.js';
import { mergedSegment } from './merged-segment.js';
import { missingSegment } from './missing-segment.js';
import { mixedLanguage } from './mixed-language.js';
import { modality } from './modality.js';
import { mojibake } from './mojibake.js';
import { movedSegment } from './moved-segment.js';
import { noSegments } from './no-segments.js';
import { quoteBalance } from './quote-balance.js';
import { quoteLost } from './quote-lost.js';
import { referenceMismatch } from './reference-mismatch.js';
import {
  brokenFrontMatter,
  brokenTable,
  interleavedLanguages,
  languageMismatch,
  swallowedByFence,
  unparsedMarkup,
  unreadNumber,
  unsureLetters,
} from './remarks.js';
import { renumberedSegment } from './renumbered-segment.js';
import { repeatedSegment } from './repeated-segment.js';
import { sequenceGap } from './sequence-gap.js';
import { signSpacing } from './sign-spacing.js';
import { signWidth } from './sign-width.js';
import { splitSegment } from './split-segment.js';
import { staleSegment } from './stale-segment.js';
import { tableShape } from './table-shape.js';
import { termDrift } from './term-drift.js';
import { truncatedSegment } from './truncated-segment.js';
import { unicodeForm } from './unicode-form.js';
import { unnumberedVersion } from './unnumbered-version.js';
import { untranslatedSegment } from './untranslated-segment.js';
import { unusedSuppression } from './unused-suppression.js';
import { amountMismatch, codeMismatch, dateMismatch, numberMismatch, sourceSuspect } from './values.js';
import { wrongScript } from './wrong-script.js';

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
  unsureLetters,
  interleavedLanguages,
  swallowedByFence,
  unparsedMarkup,
  brokenFrontMatter,
  brokenTable,
  numberMismatch,
  dateMismatch,
  amountMismatch,
  codeMismatch,
  referenceMismatch,
  danglingReference,
  linkMismatch,
  sourceSuspect,
  glossaryRule,
  termDrift,
  doubledWord,
  mojibake,
  unicodeForm,
  wrongScript,
  mixedLanguage,
  truncatedSegment,
  lengthOutlier,
  repeatedSegment,
  inconsistentTranslation,
  headingLevel,
  listShape,
  codeBlockMismatch,
  imageMismatch,
  emphasisLost,
  tableShape,
  bracketBalance,
  quoteBalance,
  quoteLost,
  modality,
  signSpacing,
  signWidth,
  ellipsis,
  extraSpace,
  finalSign,
  unusedSuppression,
];
