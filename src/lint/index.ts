export { rules } from './rules/index.js';
export { byPlace, type LintResult, type LintSettings, lintAlignment, lintWork } from './runner.js';
export { type SuppressionList, suppressionList } from './suppressions.js';
