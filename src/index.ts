/**
 * hexapla as a library: a file's text in, values out, no file access.
 */
export { type AlignedLines, alignLines, type LinePair } from './align/beads/align.js';
export { type Coverage, coverage } from './align/coverage.js';
export { beadsOf } from './align/inside/inside.js';
export { toAlignmentJson } from './align/json.js';
export { type IdBead, printBeads, readBeads } from './align/score/beads.js';
export { type Scores, scoreBeads } from './align/score/score.js';
export { readStoredAlignment, storedAlignment } from './align/stored.js';
export type { Alignment, Bead, Cell, CellState, Run, Unit } from './align/types.js';
export { alignWork } from './align/work.js';
export type {
  Block,
  BlockRole,
  Enumerator,
  ListItem,
  Ordinal,
  ReadBlock,
  ReadDocument,
  Remark,
  Segment,
  Version,
  Work,
} from './document/types.js';
export { formats } from './format/index.js';
export { type RowOptions, rowsOf } from './format/rows/rows.js';
export type { Column, FileHead, Format, Row, RowCell, RowLevel, RowWork, Writer } from './format/types.js';
export { type ComparedTexts, type CompareOptions, compareTexts } from './lint/compare-texts.js';
export { type LintSettings, lintAlignment, rules } from './lint/index.js';
export type { Finding, Rule } from './lint/types.js';
export { canonicalTag, isLanguageName, locales } from './locale/index.js';
export type { Locale } from './locale/types.js';
export { readText } from './read/index.js';
export { type Explanation, explainVersion } from './segment/explain.js';
export { findSegment, segmentBeside, segmentDocument, segmentsOf, sentencesOf } from './segment/index.js';
export { decodeSource, sourceOf } from './text/decode.js';
export { InputError } from './text/errors.js';
export { pointAt, positionOf, type Source } from './text/source.js';
export type { Point, Position, Span } from './text/span.js';
