import type { Enumerator, Ordinal } from '../document/types.js';
import type { Locale } from '../locale/types.js';
import { readDigits } from '../value/digits.js';
import type { NumeralReading } from '../value/numeral-types.js';
import { printNumeral, readNumeral } from '../value/numerals.js';

/**
 * A label for another number in the style of one that is there: `5.` after `4.`, `Điều 5:` after `Điều 4:`, `đ)` after
 * `d)`, `０５` after `０４`. A label that does not say its number, as the `1.` of a list that is counted when it is
 * rendered, stays as it is.
 *
 * @param raw the label as it stands in the file
 * @returns null where the style has no way to write the number
 */
export function labelLike(
  raw: string,
  enumerator: Enumerator,
  wanted: Ordinal,
  locale: Locale,
): string | null {
  const found = numeralIn(raw, enumerator, locale);
  if (found === null) return raw;
  const printed = numeralLike(raw.slice(found.start, found.end), found, wanted, locale);
  return printed === null ? null : raw.slice(0, found.start) + printed + raw.slice(found.end);
}

/** The label with its number blotted out, so that styles can be compared. */
export function labelPattern(raw: string, enumerator: Enumerator, locale: Locale): string {
  const found = numeralIn(raw, enumerator, locale);
  return found === null ? raw : `${raw.slice(0, found.start)}#${found.system}#${raw.slice(found.end)}`;
}

/** Systems whose signs are the same in every language. */
const international = /^(?:arabic|roman|circled|parenthesised|full-stop)/;

/** Whether a label may be taken over into another language as it is. */
export function isInternational(enumerator: Enumerator): boolean {
  return international.test(enumerator.style.system);
}

/** The last reading in a label that gives its own number, `3` in `2.3.`; null where none does. */
function numeralIn(raw: string, { ordinal, style }: Enumerator, locale: Locale): NumeralReading | null {
  let best: NumeralReading | null = null;
  for (let at = 0; at < raw.length; ) {
    const readings = readNumeral(raw, at, locale).filter(
      ({ value, system }) => value === ordinal.number && system === style.system,
    );
    // Without the ending or the sign that makes an ordinal of it, where it can be read so: those are not printed.
    const reading = readings.find((each) => !each.ordinal) ?? null;
    best = reading ?? best ?? readings[0] ?? null;
    at = reading?.end ?? at + 1;
  }
  return best;
}

function numeralLike(
  model: string,
  { system }: NumeralReading,
  wanted: Ordinal,
  locale: Locale,
): string | null {
  const printed = printNumeral(wanted.number, system, locale);
  if (printed === null) return null;
  const inserted = wanted.insert === 0 ? '' : (printNumeral(wanted.insert, 'letter-lower', locale) ?? '');
  if (system !== 'arabic') return withCaseOf(printed, model) + inserted;
  const digits = /^\p{Nd}+/u.exec(model)?.[0] ?? '';
  const padded = /^[0０]/.test(digits) ? printed.padStart([...digits].length, '0') : printed;
  return inDigitsOf(padded, digits) + inserted;
}

/** `５` where the model has `４`: the digits of every script stand ten in a row. */
function inDigitsOf(printed: string, model: string): string {
  const [first = '0'] = model;
  const zero = (first.codePointAt(0) ?? 0x30) - (readDigits(first, 0)?.value ?? 0);
  return zero === 0x30
    ? printed
    : printed.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function withCaseOf(printed: string, model: string): string {
  const [first = ''] = model;
  if (model === model.toUpperCase() && model !== model.toLowerCase() && [...model].length > 1)
    return printed.toUpperCase();
  if (first === first.toUpperCase() && first !== first.toLowerCase()) {
    const [head = '', ...rest] = printed;
    return head.toUpperCase() + rest.join('');
  }
  return printed;
}
