import type { Locale } from '../../locale/types.js';
import { numberPrinter } from '../docx/formats.js';

/** Formats by the first sign of the sequence that names them: `一, 二, 三, ...` (ODF 1.2 part 1). */
const byFirst: readonly (readonly [first: string, format: string])[] = [
  ['I', 'upperRoman'],
  ['i', 'lowerRoman'],
  ['01', 'decimalZero'],
  ['1st', 'ordinal'],
  ['One', 'cardinalText'],
  ['First', 'ordinalText'],
  ['１', 'decimalFullWidth'],
  ['①', 'decimalEnclosedCircle'],
  ['甲', 'ideographTraditional'],
  ['子', 'ideographZodiac'],
  ['一', 'chineseCountingThousand'],
];

/** Writes numbers as an OpenDocument file shows them. */
export class NumberFormats {
  readonly #print: ReturnType<typeof numberPrinter>;

  constructor(locale: Locale) {
    this.#print = numberPrinter(locale);
  }

  /** @param inSync whether letters after z are aa, bb (`style:num-letter-sync`) or aa, ab */
  print(value: number, format: string, inSync: boolean): string {
    if (format === 'a' || format === 'A') return lettered(value, format, inSync);
    const [first = '', second = ''] = format.split(/,\s*/);
    if (first === '壹')
      return this.#print(
        value,
        second.startsWith('贰') ? 'chineseLegalSimplified' : 'ideographLegalTraditional',
        undefined,
      );
    // Writer names the digits of full width by ordinary ones, and ordinary ones by the first alone.
    if (first === '1' && second !== '') return this.#print(value, 'decimalFullWidth', undefined);
    const known = byFirst.find(([sign]) => first === sign)?.[1];
    return this.#print(value, known ?? 'decimal', undefined);
  }
}

function lettered(value: number, format: string, inSync: boolean): string {
  if (value < 1) return '';
  const text = inSync
    ? letter(((value - 1) % 26) + 1).repeat(Math.floor((value - 1) / 26) + 1)
    : digitsOf(value).map(letter).join('');
  return format === 'A' ? text.toUpperCase() : text;
}

/** Digits to the base of 26 without a zero: 27 is 1, 1. */
function digitsOf(value: number): number[] {
  const digits: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) digits.unshift(((rest - 1) % 26) + 1);
  return digits;
}

function letter(value: number): string {
  return String.fromCharCode(96 + value);
}
