import type { Block } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import type { Alignment, Unit } from '../types.js';
import { drawnTables } from './drawn-tables.js';
import { kindOf } from './entries/kinds.js';
import { insideOf } from './inside.js';
import type { UnitPair } from './unit-pair.js';
import { isName, isText, isUntranslated, mayBeText } from './untranslated-block.js';

/** Text of a translation that stands there in the language of the source: what follows each other, or is in one part. */
export interface UntranslatedText {
  readonly version: number;
  /** The units that it stands in, in order. */
  readonly units: readonly Unit[];
  /** In the order of the translation. */
  readonly blocks: readonly Block[];
  /** Whether it is all the running text that its units have. */
  readonly isWhole: boolean;
  /** Whether no translated text stands in it. */
  readonly isUnbroken: boolean;
}

/** The text of a version that is not translated yet; nothing where both versions are in one language. */
export function untranslatedText(alignment: Alignment, version: number): UntranslatedText[] {
  const inside = insideOf(alignment);
  const [source, target] = [alignment.work.versions[0]!, alignment.work.versions[version]!];
  if (localeOf(source.language) === localeOf(target.language)) return [];
  const found: OpenText[] = [];
  let unbroken = false;
  for (const unit of alignment.units) {
    const pair = inside.pair(unit, version);
    if (pair === null) continue;
    const left = leftIn(pair);
    // Of most parts nothing is left, and what is text in them is of no interest then.
    if (left.size === 0 && !unbroken) continue;
    const texts = textsOf(pair, left);
    const isWhole = texts.length > 0 && texts.every(({ isLeft }) => isLeft);
    for (const { block, isLeft } of texts) {
      const last = found.at(-1);
      const joins = isLeft && last !== undefined && (unbroken || last.units.at(-1) === unit);
      if (joins) {
        if (last.units.at(-1) !== unit) last.units.push(unit);
        last.blocks.push(block);
        last.isWhole &&= isWhole;
        last.isUnbroken &&= unbroken;
      } else if (isLeft) {
        found.push({ version, units: [unit], blocks: [block], isWhole, isUnbroken: true });
      }
      unbroken = isLeft;
    }
  }
  return found.filter(({ blocks }) => blocks.some((block) => kindOf(block) !== 'heading'));
}

/** A text that is added to while the version is gone through. */
interface OpenText extends UntranslatedText {
  readonly units: Unit[];
  readonly blocks: Block[];
  isWhole: boolean;
  isUnbroken: boolean;
}

/** Share of a version's text, block by block, from which nothing of it is translated to speak of. */
const nearlyAll = 0.7;

/** Whether next to nothing of a version is translated; null where there is nothing to tell it by. */
export function isUntranslatedVersion(alignment: Alignment, version: number): boolean | null {
  const inside = insideOf(alignment);
  const [source, target] = [alignment.work.versions[0]!, alignment.work.versions[version]!];
  let all = 0;
  for (const unit of alignment.units) {
    const blocks = inside.pair(unit, version)?.target.blocks ?? [];
    all += blocks.filter((block) => isText(source, target, block)).length;
  }
  if (all === 0) return null;
  const own = untranslatedText(alignment, version).reduce((sum, { blocks }) => sum + blocks.length, 0);
  return own >= all * nearlyAll;
}

/** A block of running text, and whether it is translated. */
interface JudgedText {
  readonly block: Block;
  readonly isLeft: boolean;
}

/** By place, the blocks that a unit has in the translation in the source's language, be they running text or not. */
function leftIn(pair: UnitPair): ReadonlySet<number> {
  const [source, target] = [pair.source.version, pair.target.version];
  const partners = partnersOf(pair);
  const { blocks } = pair.target;
  const isLeft = (block: Block, at: number) =>
    mayBeText(block) && isUntranslated(source, target, block, partners.get(at));
  return new Set([...blocks.keys()].filter((at) => isLeft(blocks[at]!, at)));
}

/** The blocks of running text that a unit has in the translation, in order. */
function textsOf(pair: UnitPair, left: ReadonlySet<number>): JudgedText[] {
  const [source, target] = [pair.source.version, pair.target.version];
  const { blocks } = pair.target;
  const partners = partnersOf(pair);
  const drawn = drawnTables(blocks);
  return blocks.flatMap((block, at): JudgedText[] => {
    if (!isText(source, target, block) || drawn.has(at) || isName(block, partners.get(at))) return [];
    return [{ block, isLeft: left.has(at) }];
  });
}

/** By block of the translation, the source's block that it stands for, alone. */
function partnersOf({ source, aligned }: UnitPair): ReadonlyMap<number, Block> {
  return new Map(
    aligned.beads.flatMap(({ i, a, j, b }) => (a === 1 && b === 1 ? [[j, source.blocks[i]!] as const] : [])),
  );
}
