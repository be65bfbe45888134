import { remembered } from '../locale/remembered.js';
import type { Locale } from '../locale/types.js';
import { comparable } from '../text/normal.js';
import { countedNoun } from './count-nouns.js';
import type { NumeralReading } from './numeral-types.js';
import { readNumeral } from './numerals.js';
import { byLength, escapePattern } from './patterns.js';
import { factsOf, isDigit, isWord, wordEnd } from './scan.js';

/** How many things of a list a sentence promises: `11 key tasks`, `mười một nhiệm vụ`, `11项`. */
export interface DeclaredCount {
  /** 2 to 999. */
  readonly count: number;
  /** From the number to the noun. */
  readonly start: number;
  readonly end: number;
  /** The counted noun as the locale knows it. */
  readonly noun: string;
  /** Whether the sentence says that the list follows: `as follows`, a colon at its end. */
  readonly announces: boolean;
}

const smallest = 2;
const largest = 999;

/**
 * The counts of lists that a sentence or a short block declares, in order. A share (`one of the 11 tasks`), an
 * estimate (`more than 11`), an ordinal, a level's number (`Article 11`) and a number of anything else are none.
 */
export function declaredCounts(text: string, locale: Locale): DeclaredCount[] {
  if (locale.counts.nouns.length === 0) return [];
  const shapes = countShapes(locale);
  const found: DeclaredCount[] = [];
  let past = 0;
  for (let index = 0, end = 0; index < text.length; index = Math.max(end, past)) {
    end = isWord(text.charCodeAt(index)) ? wordEnd(text, index) : index + 1;
    const number = mayBegin(text, index, end, locale) ? cardinalAt(text, index, locale) : null;
    if (number === null) continue;
    // 11 năm: the word for year is also the word for five, and no number follows a number. 三、四、五类: the fifth class.
    const follows = past > 0 && shapes.joint.test(text.slice(past, index));
    past = number.end;
    if (follows || number.value < smallest || number.value > largest) continue;
    const noun = countedNoun(text, number.end, locale);
    if (noun === null || isShare(text, index, noun.end, shapes) || namesOther(text, noun.end, shapes))
      continue;
    const announces = isAnnounced(text, index, noun.end, shapes);
    found.push({ count: number.value, start: index, end: noun.end, noun: noun.noun, announces });
  }
  return found;
}

interface CountShapes {
  /** Against the comparable text before the number. */
  readonly shareBefore: RegExp;
  /** Against the comparable text after the noun, to the next sign. */
  readonly shareAfter: RegExp | null;
  readonly announcement: RegExp | null;
  /** Against the comparable text from the noun to the colon. */
  readonly other: RegExp | null;
  /** What stands between two numbers of a series; nothing but blanks is one too. */
  readonly joint: RegExp;
}

const countShapes = remembered((locale: Locale): CountShapes => {
  const { sharesBefore, sharesAfter, announcements } = locale.counts;
  const { spaced } = locale;
  const levels = locale.levels.filter(({ place }) => place === 'after').flatMap((level) => level.words);
  const before = alternatives([...sharesBefore, ...levels]);
  const edge = spaced ? '(?<![\\p{L}\\p{M}])' : '';
  const joined = spaced ? '' : `|${joinedReference(locale)}`;
  return {
    shareBefore: new RegExp(`${edge}(?:${before}${joined})\\s*$`, 'u'),
    shareAfter: wordsPattern(sharesAfter, spaced),
    announcement: wordsPattern(announcements, spaced),
    other: otherPattern(locale),
    joint: new RegExp(`^\\s*(?:${alternatives(locale.referenceJoints)})?\\s*$`, 'u'),
  };
});

/** 第一、二条: the second of two numbers that an ordinal sign stands before counts nothing. */
function joinedReference({ numerals, referenceJoints }: Locale): string {
  const [prefixes, joints] = [alternatives(numerals.ordinalPrefixes), alternatives(referenceJoints)];
  return `(?:${prefixes})[\\p{L}\\p{Nd}]{1,6}?(?:${joints})`;
}

function wordsPattern(words: readonly string[], spaced: boolean): RegExp | null {
  if (words.length === 0) return null;
  const body = alternatives(words);
  return new RegExp(spaced ? `(?<![\\p{L}\\p{M}])(?:${body})(?![\\p{L}\\p{M}])` : body, 'u');
}

function otherPattern({ counts, spaced }: Locale): RegExp | null {
  const { announcesOther = [] } = counts;
  if (announcesOther.length === 0) return null;
  const words = spaced ? "[\\p{L}\\p{M}'’-]+(?:\\s[\\p{L}\\p{M}'’-]+){0,2}?" : '\\p{L}';
  const forms = announcesOther.map((form) => form.split('{}').map(escapePattern).join(words));
  const edge = spaced ? '(?<![\\p{L}\\p{M}])' : '';
  return new RegExp(`${edge}(?:${forms.join('|')})`, 'u');
}

function alternatives(words: readonly string[]): string {
  return byLength(words)
    .map((word) => escapePattern(word).replace(/'/g, "['’]"))
    .join('|');
}

function mayBegin(text: string, at: number, end: number, locale: Locale): boolean {
  const code = text.charCodeAt(at);
  if (!isWord(code)) return false;
  if (isDigit(code)) return true;
  const { uses } = factsOf(text.slice(at, end), locale);
  return uses.has('spelled') || uses.has('chinese');
}

/** The whole cardinal number at a place, where neither a letter, a digit nor a joint of a longer number touches it. */
function cardinalAt(text: string, at: number, locale: Locale): NumeralReading | null {
  if (/[\p{Nd}.,/:-]$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  const reading = readNumeral(text, at, locale).find((each) => !each.ordinal && isCounting(each));
  if (reading === undefined) return null;
  return /^(?:[.,/:-]?\p{Nd}|\s?[%％‰])/u.test(text.slice(reading.end, reading.end + 3)) ? null : reading;
}

function isCounting(reading: NumeralReading): boolean {
  return reading.system === 'arabic' || reading.system === 'spelled' || reading.system === 'chinese';
}

const shareReach = 40;

function isShare(text: string, start: number, end: number, shapes: CountShapes): boolean {
  if (shapes.shareBefore.test(comparable(text.slice(Math.max(0, start - shareReach), start)))) return true;
  const after = /^[^.,;:!?。，；：！？、\n]*/u.exec(text.slice(end, end + shareReach))?.[0] ?? '';
  return shapes.shareAfter?.test(comparable(after).slice(0, shareReach / 2)) ?? false;
}

/** Whether the sentence goes on to announce a list of something else: `three classes of boats file the following documents:` */
function namesOther(text: string, end: number, { other }: CountShapes): boolean {
  if (other === null) return false;
  const rest = /^[^.;:!?。；：！？\n]*/u.exec(text.slice(end, end + announcementReach))?.[0] ?? '';
  return other.test(comparable(rest));
}

/** How far around a count its sentence is looked at. */
const announcementReach = 300;

/** Whether the sentence around a count ends in a colon or says that a list follows. */
function isAnnounced(text: string, start: number, end: number, shapes: CountShapes): boolean {
  let from = start;
  while (from > 0 && start - from < announcementReach && !'.!?。！？\n'.includes(text.charAt(from - 1)))
    from--;
  let to = end;
  while (to < text.length && to - end < announcementReach && !'.!?。！？\n:：'.includes(text.charAt(to)))
    to++;
  if (/^[:：]\s*(?:$|\n)/u.test(text.slice(to, to + announcementReach))) return true;
  return shapes.announcement?.test(comparable(text.slice(from, to))) ?? false;
}
