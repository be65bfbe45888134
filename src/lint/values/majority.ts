import type { Work } from '../../document/types.js';
import { enumerated, languageOf } from '../wording.js';
import type { Disagreement } from './disagreements.js';

/** What the others say, where more versions agree with the source than not: `; vi, fr and zh agree, en is the odd one`. */
export function majority({ versions }: Work, { agreeing, target }: Disagreement): string {
  if (agreeing.length === 0 || agreeing.length + 1 <= versions.length / 2) return '';
  const agreed = [0, ...agreeing].map((at) => languageOf(versions[at]!));
  return `; ${enumerated(agreed)} agree, ${languageOf(versions[target]!)} is the odd one`;
}
