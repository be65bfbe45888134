import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { hanShare, identify } from '../../segment/language/language.js';
import { comparable } from '../../text/normal.js';
import type { Alignment, Unit } from '../types.js';
import { kindOf } from './entries/kinds.js';
import { insideOf, type UnitPair } from './inside.js';
import { isSilent } from './silence.js';
import { writtenText } from './text.js';

/** Text of a translation that stands there in the language of the source: blocks in a row. */
export interface UntranslatedText {
  readonly version: number;
  /** The units that it stands in, in order. */
  readonly units: readonly Unit[];
  /** Blocks of the translation, in order. */
  readonly blocks: readonly Block[];
  /** Whether it is all the running text that its units have. */
  readonly isWhole: boolean;
}

/** Words that are no names: so many must there be, and so large a part of all, for a copy to be a text. */
const plainWords = { fewest: 4, share: 0.55 } as const;

/**
 * A block that shares so many of its words with its counterpart is a copy; one that reads as the source's language may be
 * one of an earlier text.
 */
const copied = 0.75;
const related = 0.4;

/** With a larger share of its letters in Han characters a text was translated in part, where that is their script. */
const mostOwn = 0.1;

/** What of an entry's letters may stand inside a link: more, and it is the title of what stands elsewhere. */
const mostLinked = 0.6;

/** The text of a version that is not translated yet, in runs; nothing where both versions are in one language. */
export function untranslatedText(alignment: Alignment, version: number): UntranslatedText[] {
  const inside = insideOf(alignment);
  const [source, target] = [alignment.work.versions[0]!, alignment.work.versions[version]!];
  if (localeOf(source.language) === localeOf(target.language)) return [];
  const runs: UntranslatedText[] = [];
  let open = false;
  for (const unit of alignment.units) {
    const pair = inside.pair(unit, version);
    if (pair === null) continue;
    const partners = partnersOf(pair);
    const flags = pair.target.blocks.map((block, at) => {
      const partner = partners.get(at);
      if (!isText(target, block) || isName(block, partner)) return null;
      return isUntranslated(source, target, block, partner);
    });
    const own = flags.filter((flag) => flag === true).length;
    const isWhole = own > 0 && own === flags.filter((flag) => flag !== null).length;
    for (const [at, flag] of flags.entries()) {
      if (flag === null) continue;
      const last = runs.at(-1);
      const block = pair.target.blocks[at]!;
      if (flag && open && last !== undefined) runs[runs.length - 1] = grown(last, unit, block, isWhole);
      else if (flag) runs.push({ version, units: [unit], blocks: [block], isWhole });
      open = flag;
    }
  }
  return runs.filter(({ blocks }) => blocks.some((block) => kindOf(block) !== 'heading'));
}

/** Share of a version's text, block by block, from which nothing of it is translated to speak of. */
const nearlyAll = 0.7;

/** Whether next to nothing of a version is translated; null where there is nothing to tell it by. */
export function isUntranslatedVersion(alignment: Alignment, version: number): boolean | null {
  const inside = insideOf(alignment);
  const target = alignment.work.versions[version]!;
  let all = 0;
  for (const unit of alignment.units) {
    const blocks = inside.pair(unit, version)?.target.blocks ?? [];
    all += blocks.filter((block) => isText(target, block)).length;
  }
  if (all === 0) return null;
  const own = untranslatedText(alignment, version).reduce((sum, { blocks }) => sum + blocks.length, 0);
  return own >= all * nearlyAll;
}

function grown(run: UntranslatedText, unit: Unit, block: Block, isWhole: boolean): UntranslatedText {
  const units = run.units.at(-1) === unit ? run.units : [...run.units, unit];
  return { ...run, units, blocks: [...run.blocks, block], isWhole: run.isWhole && isWhole };
}

/** By block of the translation, the source's block that it stands for, alone. */
function partnersOf({ source, aligned }: UnitPair): ReadonlyMap<number, Block> {
  return new Map(
    aligned.beads.flatMap(({ i, a, j, b }) => (a === 1 && b === 1 ? [[j, source.blocks[i]!] as const] : [])),
  );
}

/** Whether a block is text that a translator translates. */
function isText(version: Version, block: Block): boolean {
  const kind = kindOf(block);
  return kind !== 'code' && kind !== 'image' && block.role !== 'furniture' && !isSilent(version, block, true);
}

/** Whether a block is a name or a formula, which is the same in both languages. */
function isName(block: Block, partner: Block | undefined): boolean {
  const text = block.printed.text.slice(block.body);
  return (
    partner !== undefined &&
    !holdsPlainWords(text) &&
    likeness(text, partner.printed.text.slice(partner.body)) === 1
  );
}

function isUntranslated(source: Version, target: Version, block: Block, partner: Block | undefined): boolean {
  const text = block.printed.text.slice(block.body);
  if (!holdsPlainWords(text) || isLinked(target, block, text)) return false;
  if (!localeOf(target.language).spaced && hanShare(text) > mostOwn) return false;
  const found = identify(text, [source.language, target.language]);
  if (found === target.language) return false;
  if (partner === undefined) return found === source.language;
  const alike = likeness(text, partner.printed.text.slice(partner.body));
  return alike >= copied || (found === source.language && alike >= related);
}

/** Whether a text has words that are no names, as far as its letters tell: most of them in small letters. */
function holdsPlainWords(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return plain >= plainWords.fewest && plain >= words.length * plainWords.share;
}

/** Whether an entry, or a row, is for the most part a link. */
function isLinked(version: Version, block: Block, text: string): boolean {
  const written = writtenText(version, block);
  let linked = 0;
  for (const match of written.matchAll(/\[([^\]]*)\]\(/g)) linked += match[1]!.length;
  return linked > text.length * mostLinked;
}

/** The share of the words of two texts that both have. */
function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(comparable(text).match(/[\p{L}\p{N}]+/gu)));
  let shared = 0;
  for (const word of left!) if (right!.has(word)) shared++;
  return (2 * shared) / Math.max(1, left!.size + right!.size);
}
