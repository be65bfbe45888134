import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';
import { byLength, escapePattern } from '../../value/patterns.js';
import type { NumberReading } from './number-reading.js';

/** What stands between two numbers of a range. */
const joints = remembered(({ referenceJoints, rangeWords = [] }: Locale): RegExp => {
  const words = byLength([...new Set([...referenceJoints, ...rangeWords])]).map(escapePattern);
  return new RegExp(`\\s{0,2}(${words.join('|')})\\s{0,2}`, 'iuy');
});
/** More numbers than so many are not named one by one. */
const mostNamed = 12;

/** What reads the next number of a range at a place, perhaps with its word; null where there is none. */
export type NextNumber = (at: number) => { readonly number: number; readonly end: number } | null;

/** The last of several numbers, and where it ends. */
export interface RangeEnd {
  readonly through: number;
  readonly end: number;
}

/** The end of `3 to 5`, `3, 4 and 5`, 第三条至第五条, where a number begins one that counts up; else null. */
export function rangeEnd(
  text: string,
  first: NumberReading,
  locale: Locale,
  next: NextNumber,
): RangeEnd | null {
  if (first.path.length !== 1 || first.insert !== 0) return null;
  const joint = joints(locale);
  let [through, end] = [first.path[0]!, first.end];
  for (let count = 0; count < mostNamed; count++) {
    joint.lastIndex = end;
    const found = joint.exec(text);
    if (found === null) break;
    const number = next(joint.lastIndex);
    if (number === null || number.number <= through) break;
    if (number.number > through + 1 && /^[,、]$/.test(found[1] ?? '')) break;
    through = number.number;
    end = number.end;
  }
  return through > first.path[0]! ? { through, end } : null;
}

/**
 * Whether what follows a range shows that it opens a part, `Articles 3 to 5. (Repealed)`: a stop, the end of the line, a
 * wide gap, a bracket. `Articles 3 to 5 apply` is a reference.
 */
export function opensPart(
  suffix: { readonly text: string; readonly gap: string; readonly body: number },
  text: string,
): boolean {
  if (suffix.gap === 'end' || suffix.gap === 'wide') return true;
  return (suffix.text !== '' && suffix.gap !== 'none') || /^[(（[［【〔]/.test(text.charAt(suffix.body));
}
