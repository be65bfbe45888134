import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { comparable } from '../../text/normal.js';
import { bodyOf } from '../evidence/features.js';
import type { Alignment, Unit } from '../types.js';
import { drawnTables } from './drawn-tables.js';
import { kindOf } from './entries/kinds.js';
import { insideOf, type UnitPair } from './inside.js';
import { isLinked, isName, isText, isUntranslated, isUntranslatedSentence } from './untranslated-block.js';

/** What stands in a translation in the language of the source: a block, or a sentence of one. */
export interface UntranslatedPassage {
  readonly block: Block;
  readonly what: 'block' | 'sentence';
  /** As printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Text of a translation that stands there in the language of the source: what follows each other, or is in one part. */
export interface UntranslatedText {
  readonly version: number;
  /** The units that it stands in, in order. */
  readonly units: readonly Unit[];
  /** In the order of the translation. */
  readonly passages: readonly UntranslatedPassage[];
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
  const found: UntranslatedText[] = [];
  let unbroken = false;
  for (const unit of alignment.units) {
    const pair = inside.pair(unit, version);
    if (pair === null) continue;
    const texts = textsOf(pair);
    const isWhole = texts.length > 0 && texts.every(({ state }) => state === 'source');
    for (const { state, passages } of texts) {
      const last = found.at(-1);
      const joins = passages.length > 0 && last !== undefined && (unbroken || last.units.at(-1) === unit);
      if (joins) found[found.length - 1] = grown(last, { unit, passages, isWhole, unbroken });
      else if (passages.length > 0) {
        found.push({ version, units: [unit], passages, isWhole, isUnbroken: true });
      }
      unbroken = state === 'source';
    }
  }
  return found.filter(({ passages }) => passages.some(({ block }) => kindOf(block) !== 'heading'));
}

interface Addition {
  readonly unit: Unit;
  readonly passages: readonly UntranslatedPassage[];
  readonly isWhole: boolean;
  /** Whether it follows what is there without a break. */
  readonly unbroken: boolean;
}

function grown(text: UntranslatedText, { unit, passages, isWhole, unbroken }: Addition): UntranslatedText {
  const units = text.units.at(-1) === unit ? text.units : [...text.units, unit];
  return {
    version: text.version,
    units,
    passages: [...text.passages, ...passages],
    isWhole: text.isWhole && isWhole,
    isUnbroken: text.isUnbroken && unbroken,
  };
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
  const own = untranslatedText(alignment, version)
    .flatMap(({ passages }) => passages)
    .filter(({ what }) => what === 'block').length;
  return own >= all * nearlyAll;
}

/** A block of running text: in which language it is, as far as it matters, and what of it is not translated. */
interface JudgedText {
  readonly state: 'source' | 'translated';
  readonly passages: readonly UntranslatedPassage[];
}

/** The blocks of running text that a unit has in the translation, in order. */
function textsOf(pair: UnitPair): JudgedText[] {
  const { source, target } = pair;
  const partners = partnersOf(pair);
  const drawn = drawnTables(target.blocks);
  const inSource = new Set(source.sentences.map(({ text }) => comparable(text)));
  return target.blocks.flatMap((block, at): JudgedText[] => {
    const partner = partners.get(at);
    if (!isText(source.version, target.version, block) || drawn.has(at) || isName(block, partner)) return [];
    if (isUntranslated(source.version, target.version, block, partner)) {
      const { start, end } = block;
      return [{ state: 'source', passages: [{ block, what: 'block', text: bodyOf(block), start, end }] }];
    }
    const passages = sentencesLeft(pair, at, inSource, source.version);
    return [{ state: 'translated', passages }];
  });
}

/** The sentences of a block that the source has in the same words. */
function sentencesLeft(
  { target }: UnitPair,
  at: number,
  inSource: ReadonlySet<string>,
  source: Version,
): UntranslatedPassage[] {
  const block = target.blocks[at]!;
  if (isLinked(target.version, block)) return [];
  return target.places[at]!.flatMap((place): UntranslatedPassage[] => {
    const { text, start, end } = target.sentences[place]!;
    if (!inSource.has(comparable(text))) return [];
    const left = isUntranslatedSentence(source, target.version, text);
    return left ? [{ block, what: 'sentence', text, start, end }] : [];
  });
}

/** By block of the translation, the source's block that it stands for, alone. */
function partnersOf({ source, aligned }: UnitPair): ReadonlyMap<number, Block> {
  return new Map(
    aligned.beads.flatMap(({ i, a, j, b }) => (a === 1 && b === 1 ? [[j, source.blocks[i]!] as const] : [])),
  );
}
