export { rules } from './rules/index.js';
export { type LintSettings, lintAlignment } from './runner.js';
