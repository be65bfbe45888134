export { type OpeningNumber, openingNumbers } from './enumerators/opening-numbers.js';
export { type Explanation, explainVersion, type ReadAs, type Rival } from './explain.js';
export { findSegment, segmentsOf } from './find.js';
export type { LanguageOptions } from './language/language.js';
export { isBuiltOtherwise, segmentBeside } from './read-like-source.js';
export { type Sentence, sentencesOf } from './sentences/of-block.js';
export { titleOf } from './titles.js';
export { segmentDocument } from './version.js';
