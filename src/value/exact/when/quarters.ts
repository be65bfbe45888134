import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import type { ValueGrammar } from '../../../locale/values/types.js';
import { byLength, escapePattern } from '../../patterns.js';
import { wordKey } from '../../word-key.js';
import type { Fact } from '../types.js';

/** The quarters of years that a text says, by where they begin. */
export type Quarters = ReadonlyMap<number, Fact>;

const none: Quarters = new Map();

interface QuarterShapes {
  /** What every quarter has in it: most texts have none. */
  readonly hint: RegExp;
  readonly shapes: readonly { readonly pattern: RegExp; readonly yearFirst: boolean }[];
  readonly numbers: ReadonlyMap<string, number>;
}

const shapesOf = remembered((locale: Locale): QuarterShapes | null => {
  const quarters = locale.values?.quarters;
  return quarters === undefined ? null : shapesFrom(quarters, locale.spaced);
});

function shapesFrom(
  { names, shapes, hints }: NonNullable<ValueGrammar['quarters']>,
  isSpaced: boolean,
): QuarterShapes {
  const numbers = new Map(
    Object.entries(names).flatMap(([number, forms]) => forms.map((form) => [form, Number(number)] as const)),
  );
  const named = byLength([...numbers.keys()])
    .map(escapePattern)
    .join('|');
  const patterns = shapes.map((shape) => {
    const parts = shape.split(/(\{quarter\}|\{year\}|\s+)/).map((part) => {
      if (part === '{quarter}') return `(${named})`;
      if (part === '{year}') return '([12]\\d{3})(?!\\d)';
      return /^\s+$/.test(part) ? '[\\s\\u00a0\\u202f]+' : escapePattern(part);
    });
    const edges = isSpaced ? ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}])'] : ['(?<!\\d)', ''];
    const yearFirst = shape.indexOf('{year}') < shape.indexOf('{quarter}');
    return { pattern: new RegExp(`${edges[0]}${parts.join('')}${edges[1]}`, 'giu'), yearFirst };
  });
  return { hint: new RegExp(hints.map(escapePattern).join('|'), 'iu'), shapes: patterns, numbers };
}

/** The quarters of a text with their year, as dates: `2025-Q3`. */
export function quartersIn(text: string, locale: Locale): Quarters {
  const known = shapesOf(locale);
  if (known === null || !known.hint.test(text)) return none;
  const found = new Map<number, Fact>();
  for (const { pattern, yearFirst } of known.shapes) {
    for (const { 0: whole, 1: first = '', 2: second = '', index } of text.matchAll(pattern)) {
      const [quarter, year] = yearFirst ? [second, first] : [first, second];
      const number = known.numbers.get(wordKey(quarter));
      if (number === undefined || found.has(index)) continue;
      const end = index + whole.length;
      found.set(index, {
        kind: 'date',
        values: [`${year}-Q${number}`],
        start: index,
        end,
        written: 'digits',
      });
    }
  }
  return found;
}
