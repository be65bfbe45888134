import type { Locale } from '../../locale/types.js';
import { printNumeral } from '../../value/numerals.js';
import type { NumberPrinter } from './counters.js';

type Format = (value: number, locale: Locale) => string | null;

/** The formats of numbers that documents use (ECMA-376 part 1, ST_NumberFormat), by their names. */
const formats: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: numeral('roman-upper'),
  lowerRoman: numeral('roman-lower'),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  ordinal: (value, { numerals }) => value + endingOf(value, numerals),
  cardinalText: (value, locale) => capital(printNumeral(value, 'spelled', locale)),
  ordinalText: (value, locale) => capital(printNumeral(value, 'spelled-ordinal', locale)),
  hex: (value) => value.toString(16).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: numeral('parenthesised'),
  decimalEnclosedFullstop: numeral('full-stop'),
  ideographEnclosedCircle: numeral('circled-chinese'),
  ideographTraditional: numeral('stem'),
  ideographZodiac: numeral('branch'),
  ideographZodiacTraditional: (value) => sexagenary(value),
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digits(value, '○一二三四五六七八九'),
  chineseCounting: (value, locale) => placed(value, locale, '〇'),
  taiwaneseCounting: (value, locale) => placed(value, locale, '〇'),
  chineseCountingThousand: (value, locale) => placed(value, locale, '零'),
  taiwaneseCountingThousand: (value, locale) => placed(value, locale, '零'),
  japaneseCounting,
  chineseLegalSimplified: numeral('chinese-financial'),
  ideographLegalTraditional: (value, locale) => {
    const simplified = printNumeral(value, 'chinese-financial', locale);
    return simplified?.replace(/[贰叁陆万]/g, (sign) => traditional[sign] ?? sign) ?? null;
  },
  vietnameseCounting: (value, locale) => printNumeral(value, 'spelled', locale),
  none: () => '',
  bullet: () => '•',
};

const traditional: Readonly<Record<string, string>> = { 贰: '貳', 叁: '參', 陆: '陸', 万: '萬' };

/** Writes numbers as a document in a language shows them. What a format cannot write is written in decimals. */
export function numberPrinter(locale: Locale): NumberPrinter {
  return (value, format, pattern) => {
    if (format === 'custom') return custom(value, pattern);
    return formats[format]?.(value, locale) ?? String(value);
  };
}

/** The ending that makes an ordinal of digits; a language without any shows the digits alone. */
function endingOf(value: number, { ordinalEndings, onlyFirstOrdinal }: Locale['numerals']): string {
  if (ordinalEndings === undefined) return '';
  const { by, other } = ordinalEndings;
  if (onlyFirstOrdinal === true) return by[value] ?? other;
  return by[value % 100] ?? by[value % 10] ?? other;
}

/** `001, 002, 003, ...`: as many digits as the pattern's first number has. */
function custom(value: number, pattern = ''): string {
  const [first = ''] = /^\d+/.exec(pattern) ?? [];
  return String(value).padStart(first.length, '0');
}

function numeral(system: Parameters<typeof printNumeral>[1]): Format {
  return (value, locale) =>
    value === 0 && !system.startsWith('circled') ? null : printNumeral(value, system, locale);
}

/** The format ends at 20, though Unicode goes on. */
function circled(value: number, locale: Locale): string | null {
  return value > 20 ? null : printNumeral(value, 'circled', locale);
}

/** a to z, then each twice, three times: aa, bb, aaa (lowerLetter); the alphabet is that of English. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function digits(value: number, signs: string): string {
  return String(value).replace(/\d/g, (digit) => signs.charAt(Number(digit)));
}

/** By place words, with the zero that the format has. */
function placed(value: number, locale: Locale, zero: string): string | null {
  if (value === 0) return zero;
  return printNumeral(value, 'chinese', locale)?.replaceAll('零', zero) ?? null;
}

/** No zero between places, and no one before 十 百 千: 101 is 百一. */
function japaneseCounting(value: number, locale: Locale): string | null {
  if (value === 0) return '〇';
  return (
    printNumeral(value, 'chinese', locale)
      ?.replaceAll('零', '')
      .replace(/一(?=[十百千])/g, '') ?? null
  );
}

function sexagenary(value: number): string | null {
  if (value < 1 || value > 60) return null;
  return (
    '甲乙丙丁戊己庚辛壬癸'.charAt((value - 1) % 10) + '子丑寅卯辰巳午未申酉戌亥'.charAt((value - 1) % 12)
  );
}

function capital(words: string | null): string | null {
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}
