import { childOf, childrenOf, type PartElement } from '../package/tree.js';

/** One level of a list style or of the outline (ODF 1.2 part 1). */
export interface LevelStyle {
  readonly isNumber: boolean;
  /** `style:num-format`; empty where no number is shown. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the label shows, its own the last. */
  readonly shown: number;
  readonly start: number;
  readonly inSync: boolean;
  /** `Điều %1%.`, where the program that wrote the file says the whole label so. */
  readonly pattern: string | null;
  /** What parts label and text. */
  readonly gap: string;
}

export type ListStyle = readonly (LevelStyle | undefined)[];

interface TextStyle {
  readonly parent: string | null;
  readonly list: string | null;
  readonly outline: number | undefined;
  readonly hidden: boolean | undefined;
}

/** The styles of a document: those that it has for itself, and the common ones. */
export class OdtStyles {
  readonly #lists = new Map<string, ListStyle>();
  readonly #texts = new Map<string, TextStyle>();
  /** How headings are numbered; by level from 0. */
  outline: ListStyle = [];
  #outlineName = 'Outline';
  /** BCP 47 tag of the default paragraph style; null where it names none. */
  language: string | null = null;

  /** Takes in what stands in an element of styles; what comes later goes before. */
  add(root: PartElement | null): void {
    for (const element of root?.children ?? []) {
      const name = element.attributes['style:name'] ?? '';
      if (element.name === 'text:list-style')
        this.#lists.set(name, levelsOf(element, 'text:list-level-style-'));
      else if (element.name === 'text:outline-style') {
        this.outline = levelsOf(element, 'text:outline-level-style');
        if (name !== '') this.#outlineName = name;
      } else if (element.name === 'style:style') this.#addStyle(name, element);
      else if (element.name === 'style:default-style' && element.attributes['style:family'] === 'paragraph') {
        this.language = languageOf(childOf(element, 'style:text-properties')) ?? this.language;
      }
    }
  }

  #addStyle(name: string, element: PartElement): void {
    const { attributes } = element;
    const family = attributes['style:family'] ?? '';
    const outline = Number(attributes['style:default-outline-level'] || Number.NaN);
    const display = childOf(element, 'style:text-properties')?.attributes['text:display'];
    this.#texts.set(`${family} ${name}`, {
      parent: attributes['style:parent-style-name'] ?? null,
      list: attributes['style:list-style-name'] ?? null,
      outline: Number.isNaN(outline) ? undefined : outline,
      hidden: display === undefined ? undefined : display === 'none',
    });
  }

  list(name: string | undefined): ListStyle | null {
    return name === undefined ? null : (this.#lists.get(name) ?? null);
  }

  /** The outline, where a list names it as its style. */
  outlineCalled(name: string | undefined): ListStyle | null {
    return name === this.#outlineName ? this.outline : null;
  }

  /** The list style that a paragraph's style names; an empty name turns lists off. */
  listOf(style: string | undefined): string | null {
    return this.#chain('paragraph', style).find(({ list }) => list !== null)?.list ?? null;
  }

  /** Whether text in a style is not shown; undefined where the style says nothing. */
  hidden(family: 'text' | 'paragraph', style: string | undefined): boolean | undefined {
    return this.#chain(family, style).find(({ hidden }) => hidden !== undefined)?.hidden;
  }

  /** The names of a paragraph's style and of its parents. */
  names(style: string | undefined): string[] {
    const names: string[] = [];
    for (let next: string | null = style ?? null; next !== null && names.length < 64; ) {
      if (names.includes(next)) break;
      names.push(next);
      next = this.#texts.get(`paragraph ${next}`)?.parent ?? null;
    }
    return names;
  }

  #chain(family: string, style: string | undefined): TextStyle[] {
    const chain: TextStyle[] = [];
    for (let next: string | null = style ?? null; next !== null && chain.length < 64; ) {
      const known = this.#texts.get(`${family} ${next}`);
      if (known === undefined) break;
      chain.push(known);
      next = known.parent;
    }
    return chain;
  }
}

function languageOf(properties: PartElement | null): string | null {
  const language = properties?.attributes['fo:language'];
  const country = properties?.attributes['fo:country'];
  if (language === undefined || language === 'none') return null;
  return country === undefined || country === 'none' ? language : `${language}-${country}`;
}

function levelsOf(element: PartElement, prefix: string): ListStyle {
  const levels: (LevelStyle | undefined)[] = [];
  for (const child of element.children) {
    const at = Number(child.attributes['text:level']) - 1;
    if (child.name.startsWith(prefix) && at >= 0 && at < 10) levels[at] = levelOf(child);
  }
  return levels;
}

function levelOf(element: PartElement): LevelStyle {
  const { attributes } = element;
  const properties = childOf(element, 'style:list-level-properties');
  const alignment = childOf(properties, 'style:list-level-label-alignment');
  const followed = alignment?.attributes['text:label-followed-by'];
  const start = Number(attributes['text:start-value'] ?? 1);
  return {
    isNumber: element.name.endsWith('-number') || element.name === 'text:outline-level-style',
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shown: Math.max(1, Number(attributes['text:display-levels'] ?? 1) || 1),
    start: Number.isSafeInteger(start) ? start : 1,
    inSync: attributes['style:num-letter-sync'] === 'true',
    pattern: attributes['style:num-list-format'] ?? attributes['loext:num-list-format'] ?? null,
    gap: followed === 'space' ? ' ' : followed === 'nothing' ? '' : '\t',
  };
}

/** The children of several elements of a part, by name. */
export function stylesIn(root: PartElement | null, names: readonly string[]): PartElement[] {
  return names.flatMap((name) => childrenOf(root, name));
}
