import { childOf, childrenOf, type PartElement } from '../package/tree.js';
import { flagOf, numberOf, valOf } from './names.js';
import type { Styles, WordStyle } from './styles.js';

/** One level of a list (ECMA-376 part 1, `lvl`). */
export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat; `custom` with its pattern in `pattern`. */
  readonly format: string;
  readonly pattern: string | undefined;
  /** `Điều %1.`: a per cent sign and a digit stand for the number of that level, from 1. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level, from 1, after which it begins anew; 0 for never; undefined for any that is further out. */
  readonly restart: number | undefined;
  /** All numbers of the label are in decimals. */
  readonly legal: boolean;
  readonly style: string | undefined;
  readonly hidden: boolean;
}

/** A list as paragraphs name it. Several may share one abstract list, and with it the counters. */
export interface ListInstance {
  readonly id: number;
  readonly abstract: number;
  readonly levels: readonly (ListLevel | undefined)[];
  /** By level: where this list begins, whatever was counted before. */
  readonly starts: readonly (number | undefined)[];
}

/** Levels of a list at most. */
export const levelCount = 9;

/** The lists of a document (17.9). */
export class Numbering {
  readonly #abstracts = new Map<number, PartElement>();
  readonly #instances = new Map<number, PartElement>();
  readonly #known = new Map<number, ListInstance | null>();
  readonly #styles: Styles;

  constructor(root: PartElement | null, styles: Styles) {
    this.#styles = styles;
    for (const element of childrenOf(root, 'w:abstractNum')) {
      this.#abstracts.set(Number(element.attributes['w:abstractNumId']), element);
    }
    for (const element of childrenOf(root, 'w:num')) {
      this.#instances.set(Number(element.attributes['w:numId']), element);
    }
  }

  /** A list by its number; null where there is none. */
  instance(id: number): ListInstance | null {
    let instance = this.#known.get(id);
    if (instance === undefined) {
      instance = this.#made(id);
      this.#known.set(id, instance);
    }
    return instance;
  }

  #made(id: number): ListInstance | null {
    const element = this.#instances.get(id);
    const abstract = element === undefined ? null : this.#abstractOf(element, new Set());
    if (element === undefined || abstract === null) return null;
    const levels = levelsIn(abstract);
    const starts: (number | undefined)[] = [];
    for (const override of childrenOf(element, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl']);
      if (!(at >= 0 && at < levelCount)) continue;
      const own = childOf(override, 'w:lvl');
      if (own !== null) levels[at] = levelOf(own);
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) starts[at] = start;
    }
    return { id, abstract: Number(abstract.attributes['w:abstractNumId']), levels, starts };
  }

  /** The abstract list; where that only names a style of lists, the one that the style has (`numStyleLink`, `styleLink`). */
  #abstractOf(instance: PartElement, seen: Set<number>): PartElement | null {
    const abstract = this.#abstracts.get(numberOf(instance, 'w:abstractNumId') ?? Number.NaN) ?? null;
    const link = valOf(abstract, 'w:numStyleLink');
    if (abstract === null || link === undefined) return abstract;
    const id = this.#styles.get(link)?.numId;
    if (id === undefined || seen.has(id)) return this.#linked(link) ?? abstract;
    seen.add(id);
    const next = this.#instances.get(id);
    return next === undefined ? (this.#linked(link) ?? abstract) : this.#abstractOf(next, seen);
  }

  /** The abstract list that says that it is a style's. */
  #linked(style: string): PartElement | null {
    for (const element of this.#abstracts.values()) {
      if (valOf(element, 'w:styleLink') === style) return element;
    }
    return null;
  }
}

function levelsIn(abstract: PartElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const element of childrenOf(abstract, 'w:lvl')) {
    const at = Number(element.attributes['w:ilvl']);
    if (at >= 0 && at < levelCount) levels[at] = levelOf(element);
  }
  return levels;
}

function levelOf(element: PartElement): ListLevel {
  const format = formatIn(element);
  const suffix = valOf(element, 'w:suff');
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    pattern: format?.attributes['w:format'],
    text: valOf(element, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: numberOf(element, 'w:lvlRestart'),
    legal: flagOf(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
    hidden: flagOf(childOf(element, 'w:rPr'), 'w:vanish') ?? false,
  };
}

/** A format that is newer than the standard stands as a choice, with an older one to fall back on. */
function formatIn(element: PartElement): PartElement | null {
  const plain = childOf(element, 'w:numFmt');
  if (plain !== null) return plain;
  for (const choices of childrenOf(element, 'mc:AlternateContent')) {
    const found = choices.children.map((choice) => childOf(choice, 'w:numFmt')).find((each) => each !== null);
    if (found) return found;
  }
  return null;
}

/** The list and the level that a paragraph is in. */
export interface ListPlace {
  readonly list: ListInstance;
  readonly level: number;
}

/**
 * A paragraph's own list, else that of its style and of the styles that it is based on. By a style the level is the one
 * that names the style (`pStyle`); a list with number 0 is none (`numId`).
 *
 * @param chain the paragraph's style and those that it is based on
 */
export function listPlace(
  numbering: Numbering,
  own: { readonly numId: number | undefined; readonly level: number | undefined },
  chain: readonly WordStyle[],
): ListPlace | null {
  const from = own.numId === undefined ? chain.findIndex(({ numId }) => numId !== undefined) : -1;
  const id = own.numId ?? chain[from]?.numId;
  const list = id === undefined || id === 0 ? null : numbering.instance(id);
  if (list === null) return null;
  if (own.numId !== undefined) return { list, level: clamped(own.level ?? levelOfStyle(list, chain) ?? 0) };
  const named = levelOfStyle(list, chain.slice(0, from + 1));
  const said = own.level ?? named ?? chain.find(({ level }) => level !== undefined)?.level;
  return { list, level: clamped(said ?? 0) };
}

/** The level that names the nearest of some styles. */
function levelOfStyle({ levels }: ListInstance, chain: readonly WordStyle[]): number | undefined {
  for (const { id } of chain) {
    const at = levels.findIndex((level) => level?.style === id);
    if (at >= 0) return at;
  }
  return undefined;
}

function clamped(level: number): number {
  return Math.max(0, Math.min(levelCount - 1, level));
}
