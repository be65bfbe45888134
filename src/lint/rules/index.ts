import type { Rule } from '../types.js';
import { duplicateNumber } from './duplicate-number.js';
import { emptySegment } from './empty-segment.js';
import { extraSegment } from './extra-segment.js';
import { missingSegment } from './missing-segment.js';
import { noSegments } from './no-segments.js';
import { interleavedLanguages, languageMismatch, swallowedByFence, unreadNumber } from './remarks.js';
import { sequenceGap } from './sequence-gap.js';

/** All rules, in the order of the docs. A new one is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  missingSegment,
  extraSegment,
  duplicateNumber,
  sequenceGap,
  emptySegment,
  noSegments,
  languageMismatch,
  unreadNumber,
  interleavedLanguages,
  swallowedByFence,
];
