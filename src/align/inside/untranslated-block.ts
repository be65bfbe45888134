import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { identify } from '../../segment/language/language.js';
import { comparable } from '../../text/normal.js';
import { Recent } from '../../text/recent.js';
import { bodyOf } from '../evidence/features.js';
import { kindOf } from './entries/kinds.js';
import { areMachineLines, isMachineText } from './machine-text.js';
import { isSilent } from './silence.js';
import { writtenText } from './text.js';

/** Words that are no names: so many must there be, and so large a part of all, for a copy to be a text. */
const plainWords = { fewest: 4, share: 0.55 } as const;

/**
 * A block that shares so many of its words with its counterpart is a copy; with fewer some are translated, unless it reads
 * as the source's language: then it may be a copy of an earlier text.
 */
const copied = 0.9;
const related = 0.4;

/** With more Han characters a text was translated in part, where that is the translation's script. */
const mostOwn = 1;

const lettersOfHanWord = 2;

/** Longer text is looked at as far as this. */
const longest = 4000;

/** What of an entry's letters may stand inside a link: more, and it is the title of what stands elsewhere. */
const mostLinked = 0.6;

/** Whether a block of a translation is text that a translator translates. */
export function isText(source: Version, target: Version, block: Block): boolean {
  return mayBeText(block) && !isMachines(source, target, block) && !isSilent(target, block, true);
}

/** Whether a block may be such a text, by its kind alone. */
export function mayBeText(block: Block): boolean {
  const kind = kindOf(block);
  return kind !== 'code' && kind !== 'image' && block.role !== 'furniture';
}

/** What stands for a text in an example. */
const filler = /^\P{L}*lorem ipsum\b/iu;

function isMachines(source: Version, target: Version, block: Block): boolean {
  const locales = [source, target].map(({ language }) => localeOf(language));
  if (isMachineText(bodyOf(block), locales) || filler.test(bodyOf(block))) return true;
  return block.role === 'paragraph' && areMachineLines(writtenText(target, block, longest), locales);
}

/** Whether a block is a name or a formula, which is the same in both languages. */
export function isName(block: Block, partner: Block | undefined): boolean {
  if (partner === undefined) return false;
  const [text, other] = [bodyOf(block), bodyOf(partner)];
  // Hardly any text begins with a word that its counterpart has: that is soon seen.
  const [first] = /[\p{L}\p{N}]+/u.exec(text) ?? [];
  if (first !== undefined && !comparable(other).includes(comparable(first))) return false;
  return countPlainWords(withoutQuotations(text)) === 0 && likeness(text, other) === 1;
}

/** Whether a block of a translation is in the language of the source. `partner` is what it stands for, alone. */
export function isUntranslated(
  source: Version,
  target: Version,
  block: Block,
  partner: Block | undefined,
): boolean {
  const running = withoutQuotations(bodyOf(block));
  if (!mayBeUntranslated(target, running) || isLinked(target, block)) return false;
  // To tell a language takes longer than to see that hardly any word is the same.
  const alike = partner === undefined ? 1 : likeness(running, withoutQuotations(bodyOf(partner)));
  if (alike < related) return false;
  const found = identify(running, [source.language, target.language]);
  if (found === target.language || saysItself(source, running)) return false;
  if (partner === undefined) return found === source.language;
  return alike >= (found === source.language ? related : copied);
}

/** So many words must have letters that the source has nowhere, and be so large a part of all. */
const ownWords = { fewest: 3, share: 0.2 } as const;

/**
 * Whether a text has words of its own language, though many are the source's: a Vietnamese sentence about tools that keep
 * their English names. Those have letters that stand nowhere in the source.
 */
function saysItself(source: Version, running: string): boolean {
  const words = running.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const known = lettersOf(source);
  const own = words.filter((word) => [...word].some((letter) => !known.has(letter))).length;
  return own >= ownWords.fewest && own >= words.length * ownWords.share;
}

const letters = new Recent<Version, ReadonlySet<string>>(4);

function lettersOf(version: Version): ReadonlySet<string> {
  return letters.of(version, () => new Set(version.source.text));
}

function mayBeUntranslated(target: Version, running: string): boolean {
  // What costs less to tell is asked first.
  if (!localeOf(target.language).spaced && countHan(running) > mostOwn) return false;
  return countPlainWords(running) > 0;
}

function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Addresses, and what names a thing as it is called in the program, the book or the file that it stands in. */
function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|「[^」]*」|`[^`]*`|[!-~]*[/\\@_=][!-~]*/g, ' ');
}

/**
 * How many words a running text has that are no names, as far as its letters tell; 0 where most are names. Two letters of
 * Han are about a word.
 */
function countPlainWords(running: string): number {
  const words = running.match(/(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}’'-])*/gu) ?? [];
  const han = countHan(running) / lettersOfHanWord;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length + han;
  return plain >= plainWords.fewest && plain >= (words.length + han) * plainWords.share ? plain : 0;
}

/** Whether an entry, or a row, is for the most part a link. */
function isLinked(version: Version, block: Block): boolean {
  const written = writtenText(version, block);
  let linked = 0;
  for (const match of written.matchAll(/\[([^\]]*)\]\(/g)) linked += match[1]!.length;
  return linked > bodyOf(block).length * mostLinked;
}

/** The share of the words of two texts that both have. */
function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(comparable(text).match(/[\p{L}\p{N}]+/gu)));
  let shared = 0;
  for (const word of left!) if (right!.has(word)) shared++;
  return (2 * shared) / Math.max(1, left!.size + right!.size);
}
