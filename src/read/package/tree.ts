import type { PackageLimits } from './limits.js';
import { type PartText, type Prefixes, walkXml, type XmlAttributes } from './xml.js';

/** An element of a small part, without its text. */
export interface PartElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly PartElement[];
}

interface Growing extends PartElement {
  readonly children: Growing[];
}

/** Puts a tree together from elements as they open and close. */
export class TreeBuilder {
  readonly #open: Growing[] = [];
  root: PartElement | null = null;

  open(name: string, attributes: XmlAttributes): void {
    const element: Growing = { name, attributes, children: [] };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.root ??= element;
    else parent.children.push(element);
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }
}

/**
 * A part as a tree: for parts that say how a document is made, not for the document itself.
 *
 * @param without an element that is left out with all that is in it
 */
export function treeOf(
  part: PartText,
  prefixes: Prefixes,
  limits: PackageLimits,
  without?: string,
): PartElement {
  const builder = new TreeBuilder();
  let skipping = 0;
  walkXml(part, prefixes, limits, {
    open: (name, attributes) => {
      if (skipping > 0 || name === without) skipping++;
      else builder.open(name, attributes);
    },
    close: () => {
      if (skipping > 0) skipping--;
      else builder.close();
    },
    text: () => {},
  });
  return builder.root ?? { name: '', attributes: {}, children: [] };
}

/** The first child of a name. */
export function childOf(element: PartElement | null | undefined, name: string): PartElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** All children of a name. */
export function childrenOf(element: PartElement | null | undefined, name: string): PartElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
