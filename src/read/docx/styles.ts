import { childOf, childrenOf, type PartElement } from '../package/tree.js';
import { flagOf, numberOf, valOf } from './names.js';

/** What a style says of itself, nothing inherited. */
export interface WordStyle {
  readonly id: string;
  readonly type: string;
  /** Lower case: the names of built-in styles are the same in every language. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly numId: number | undefined;
  readonly level: number | undefined;
  readonly outline: number | undefined;
  readonly hidden: boolean | undefined;
  readonly language: string | undefined;
}

/** The styles of a document (ECMA-376 part 1, 17.7). */
export class Styles {
  readonly #byId = new Map<string, WordStyle>();
  readonly #default: string | null;
  /** BCP 47 tag that the defaults name; null where they name none. */
  readonly language: string | null;

  constructor(root: PartElement | null) {
    let normal: string | null = null;
    for (const element of childrenOf(root, 'w:style')) {
      const style = styleOf(element);
      this.#byId.set(style.id, style);
      if (style.type === 'paragraph' && flagAttribute(element, 'w:default')) normal ??= style.id;
    }
    this.#default = normal;
    const defaults = childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault');
    this.language = childOf(childOf(defaults, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? null;
  }

  /** A paragraph's style and those that it is based on, itself first; without a name the default one. */
  chain(id: string | undefined): WordStyle[] {
    const chain: WordStyle[] = [];
    const known = id !== undefined && this.#byId.has(id) ? id : this.#default;
    for (let next = known; next !== null && chain.length < deepest; ) {
      const style = this.#byId.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  /** A style of any kind by its id. */
  get(id: string): WordStyle | undefined {
    return this.#byId.get(id);
  }
}

/** Styles are based on each other a few deep; what is deeper is a circle or made to break programs. */
const deepest = 64;

function styleOf(element: PartElement): WordStyle {
  const properties = childOf(element, 'w:pPr');
  const numbering = childOf(properties, 'w:numPr');
  const run = childOf(element, 'w:rPr');
  return {
    id: element.attributes['w:styleId'] ?? '',
    type: element.attributes['w:type'] ?? 'paragraph',
    name: (valOf(element, 'w:name') ?? '').toLowerCase(),
    basedOn: valOf(element, 'w:basedOn') ?? null,
    numId: numberOf(numbering, 'w:numId'),
    level: numberOf(numbering, 'w:ilvl'),
    outline: numberOf(properties, 'w:outlineLvl'),
    hidden: flagOf(run, 'w:vanish'),
    language: childOf(run, 'w:lang')?.attributes['w:val'],
  };
}

function flagAttribute({ attributes }: PartElement, name: string): boolean {
  const value = attributes[name];
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
