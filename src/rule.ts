/**
 * What a rule of one's own is written with, `hexapla/rule`: its types, texts and pairs of texts with their places, edits
 * that mend, and the tester of examples with which the pages of our own rules are tested.
 */
export type { Alignment, Unit } from './align/types.js';
export type { Block, Segment, Version } from './document/types.js';
export type { TextEdit } from './edit/edits.js';
export { examplesIn, type RuleExample } from './lint/examples.js';
export { defineRule, type OwnRule } from './lint/own-rule.js';
export { type BlockPair, blockPairsOf, bodySpan, bodyText, type PairedBlock } from './lint/pairs/pairs.js';
export { editOf, type Prose, proseOf } from './lint/prose.js';
export { type ExampleSettings, type FailedExample, runExample, testRule } from './lint/run-example.js';
export type { Report, Rule, RuleContext, RuleLevel } from './lint/types.js';
export type { Span } from './text/span.js';
