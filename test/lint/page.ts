import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export { examplesIn, type RuleExample } from '../../src/lint/examples.js';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));

export function pageOf(rule: string): string {
  return readFileSync(`${folder}${rule}.md`, 'utf8');
}
