import type { Locale } from '../../locale/types.js';
import { once } from '../../text/once.js';
import { composed } from '../composed.js';
import { linkAt } from '../links.js';
import { isCapitals } from '../names.js';
import { factsAt, isHan, isWord, wordEnd } from '../scan.js';
import { mayGoOn } from '../value-readers.js';
import { byDigit } from './facts/by-digit.js';
import { byHan } from './facts/by-han.js';
import { byLetter } from './facts/by-letter.js';
import { type FactPlace, isFact, type Passed } from './facts/fact-place.js';
import { currencyAlone } from './numbers/currencies.js';
import { vulgarFraction } from './numbers/fractions.js';
import type { Fact } from './types.js';
import { daysOfMonth, firstDay, lastDay } from './when/day-ranges.js';
import { quartersIn } from './when/quarters.js';

/**
 * The facts of a text, in order and without overlap, as `Fact` has them. Time is linear: one scan from word to word,
 * each reader looking a bounded stretch ahead.
 */
export function factsIn(given: string, locale: Locale): Fact[] {
  const { text, offset } = composed(given);
  const isSet = once(() => isCapitals(text));
  const facts: Fact[] = [];
  const quarters = quartersIn(text, locale);
  for (let at = 0; at < text.length; ) {
    const quarter = quarters.get(at);
    if (quarter !== undefined) {
      facts.push(quarter);
      at = quarter.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      const sign = code >= firstVulgar ? vulgarFraction(text.charAt(at)) : null;
      if (sign !== null)
        facts.push({ kind: 'number', values: [sign], start: at, end: at + 1, written: 'digits' });
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const alone = mayBeCurrency(text, at, end) ? currencyAlone(text, at, locale) : null;
    if (alone !== null) {
      facts.push({
        kind: 'currency',
        values: [alone.currency],
        start: at,
        end: alone.end,
        written: 'digits',
      });
      at = alone.end;
      continue;
    }
    const word = factsAt(text, at, end, locale);
    const found = word.idle && !mayGoOn(text, end) ? null : read({ text, at, end, word, locale, isSet });
    if (found !== null && isFact(found) && !isEcho(text, facts.at(-1), found))
      addFact(facts, found, text, locale);
    at = Math.max(end, found?.end ?? 0, facts.at(-1)?.end ?? 0);
  }
  if (offset === null) return facts;
  return facts.map((fact) => ({ ...fact, start: offset(fact.start), end: offset(fact.end) }));
}

/** Vulgar fractions begin here; spaces and common signs stand before. */
const firstVulgar = 0xbc;

/** Adds a fact; of a date also the other days of its range or list, which are dates with the same month. */
function addFact(facts: Fact[], found: Fact, text: string, locale: Locale): void {
  if (found.kind !== 'date') {
    facts.push(found);
    return;
  }
  let next = found;
  for (let at = facts.length - 1; at >= 0; at--) {
    const before = firstDay(text, facts[at], next, locale);
    if (before === null) break;
    facts[at] = before;
    next = before;
  }
  const days = next === found ? daysOfMonth(text, found, locale) : null;
  const last = days === null ? lastDay(text, found, locale) : null;
  facts.push(...(days ?? [found]), ...(last === null ? [] : [last]));
}

/** Whether a word may be a currency by itself: a code of three capitals, or a name in brackets. */
function mayBeCurrency(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x28 || before === 0xff08) return true;
  const first = text.charCodeAt(at);
  return end - at === 3 && (first < 0x61 || first > 0x7a);
}

/** năm is five, but in 10 năm it is years: a lone word right after a number is none. */
function isEcho(text: string, last: Fact | undefined, found: Fact): boolean {
  if (last === undefined || found.written === 'digits' || last.end > found.start) return false;
  return text.slice(last.end, found.start).trim() === '';
}

function read(place: FactPlace): Fact | Passed | null {
  const { text, at, end, word } = place;
  const link = mayGoOn(text, end) ? linkAt(text, at) : null;
  if (link !== null)
    return { kind: 'link', values: [link.value], start: at, end: link.end, written: 'digits' };
  if (word.digit) return byDigit(place);
  return isHan(text.charCodeAt(at)) ? byHan(place) : byLetter(place);
}
