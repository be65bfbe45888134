export { isBuiltOtherwise, segmentBeside } from './beside.js';
export { type Explanation, explainVersion, type ReadAs, type Rival } from './explain.js';
export { findSegment, segmentsOf } from './find.js';
export type { LanguageOptions } from './language.js';
export { type OpeningNumber, openingNumbers } from './openings.js';
export { type Sentence, sentencesOf } from './sentences-of.js';
export { segmentDocument } from './version.js';
