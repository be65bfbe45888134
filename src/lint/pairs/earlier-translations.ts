import type { Alignment } from '../../align/types.js';
import { detached } from '../../text/detached.js';
import { comparable } from '../../text/normal.js';
import { positionOf } from '../../text/source.js';
import type { Position } from '../../text/span.js';
import { nameOfUnit } from '../wording.js';
import { weightOf } from './alike.js';
import { type BlockPair, bodyText, textPairsOf } from './pairs.js';

/** How a text of a source was translated first, where that stands, and in which work. */
export interface EarlierTranslation {
  readonly work: string;
  /** Of the unit, in words. */
  readonly unit: string;
  readonly text: string;
  readonly path: string;
  readonly position: Position;
}

/**
 * What works have made of the texts of their sources, by `translationKey`: of texts that several works have what stands
 * in the first. It holds no version, so that it may grow with the number of works.
 */
export type EarlierTranslations = Map<string, EarlierTranslation>;

/** Stands for a text of a source in a translation's language. */
export function translationKey({ source, translation }: BlockPair): string {
  const languages = `${source.version.language} ${translation.version.language}`;
  return `${languages} ${comparable(bodyText(source).trim())}`;
}

/** Shorter texts are a word, which has many meanings. */
const shortest = 5;

/** Adds what a work says that no work before it has said. */
export function rememberTranslations(known: EarlierTranslations, alignment: Alignment): void {
  for (const pair of textPairsOf(alignment)) {
    const { unit, translation } = pair;
    if (weightOf(bodyText(pair.source).trim()) < shortest) continue;
    const key = translationKey(pair);
    if (known.has(key)) continue;
    const { source } = translation.version;
    known.set(detached(key), {
      work: alignment.work.id,
      unit: detached(nameOfUnit(unit)),
      text: detached(bodyText(translation).trim()),
      path: source.path,
      position: positionOf(source, translation.block),
    });
  }
}
