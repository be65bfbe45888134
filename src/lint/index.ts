export { type CellFreshness, freshnessByLock, type LockEntry, type StaleCell } from './freshness.js';
export { rules } from './rules/index.js';
export { byPlace, type LintResult, type LintSettings, lintAlignment, lintWork } from './runner.js';
export { type Suppression, type SuppressionList, suppressionList } from './suppressions.js';
