import { generic } from './generic.js';
import { partsOf } from './parts.js';
import { canonicalTag } from './tags.js';
import type { Locale } from './types.js';
import { westernWriting } from './western.js';

/** Scripts whose languages part no words by white space, by ISO 15924. */
const unspacedScripts = new Set([
  'Jpan',
  'Hani',
  'Hans',
  'Hant',
  'Hira',
  'Kana',
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
  'Tibt',
]);

/**
 * The locale of a language without a file: the generic one with what Unicode's CLDR, as the runtime has it, knows of
 * the language: its script, decimal and group signs, names of months and the order of dates; and with what its parts
 * are called (parts.ts). A tag that is not well formed, or of no language, gives the generic one.
 */
export function deriveLocale(tag: string): Locale {
  const canonical = canonicalTag(tag);
  if (
    canonical === null ||
    canonical === 'und' ||
    Intl.DateTimeFormat.supportedLocalesOf([canonical]).length === 0
  ) {
    return generic;
  }
  const names = monthNames(canonical);
  const { language, script } = new Intl.Locale(canonical).maximize();
  const parts = partsOf(language);
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(canonical);
  return {
    ...generic,
    tag: canonical,
    name: name ?? canonical,
    segmenter: canonical,
    spaced: !unspacedScripts.has(script ?? ''),
    levels: [...generic.levels, ...(parts?.levels ?? [])],
    letters: parts?.letters ?? generic.letters,
    ...numberSigns(canonical),
    ...westernWriting(language),
    months: names,
    dates: [...new Set([...datePatterns(canonical), ...generic.dates])],
  };
}

function numberSigns(tag: string): Pick<Locale, 'decimal' | 'group'> {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.8);
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? generic.decimal;
  const group = parts.find((part) => part.type === 'group')?.value ?? '';
  const blanks = [' ', '\u00a0', '\u202f'];
  return {
    decimal,
    group: blanks.includes(group) ? blanks : [group, ...blanks].filter((sign) => sign !== ''),
  };
}

/** With and without a day: languages with cases have two forms of a month. */
const dateStyles: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'long' },
  { month: 'long', day: 'numeric' },
];

function formatter(tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    ...style,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
}

/** Names by month; a language that numbers its months has none. */
function monthNames(tag: string): Record<number, string[]> {
  const formatters = dateStyles.map((style) => formatter(tag, style));
  const names: Record<number, string[]> = {};
  for (let month = 1; month <= 12; month++) {
    const written = formatters.map((each) => {
      const parts = each.formatToParts(Date.UTC(2015, month - 1, 22));
      return (
        parts
          .find((part) => part.type === 'month')
          ?.value.toLowerCase()
          .normalize('NFC') ?? ''
      );
    });
    names[month] = [...new Set(written)].filter((name) => /\p{L}/u.test(name));
  }
  return Object.values(names).every((each) => each.length > 0) ? names : {};
}

/** The order and joints of dates, up to the last number or name. */
function datePatterns(tag: string): string[] {
  return dateStyles.map((style) => {
    const parts = formatter(tag, style).formatToParts(Date.UTC(2015, 5, 22));
    const pattern = parts.map(({ type, value }) => {
      if (type === 'month') return /\p{L}/u.test(value) ? '{name}' : '{month}';
      return type === 'day' || type === 'year' ? `{${type}}` : value.replace(/[\u200e\u200f{}]/g, '');
    });
    return pattern
      .join('')
      .replace(/\}[^{}]*$/, '}')
      .trimStart();
  });
}
