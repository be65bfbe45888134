import { SaxesParser } from 'saxes';
import { InputError } from '../../text/errors.js';
import type { PackageLimits } from './limits.js';

/** What is told of a part as it is read. Offsets are those of the part's text. */
export interface XmlVisitor {
  /** Names have the usual prefix of their namespace, whatever the part calls it. */
  readonly open: (name: string, attributes: XmlAttributes, start: number, end: number) => void;
  readonly close: (name: string, start: number, end: number) => void;
  readonly text: (text: string, start: number, end: number) => void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

/** The usual prefix of each namespace that is looked at. */
export type Prefixes = Readonly<Record<string, string>>;

/** A part of a package as text. */
export interface PartText {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a part from its beginning to its end, without a tree. Document types, and with them entities, are refused.
 *
 * @throws InputError where it is no XML, or is deeper than the limits allow
 */
export function walkXml(
  part: PartText,
  prefixes: Prefixes,
  limits: PackageLimits,
  visitor: XmlVisitor,
): void {
  const { path, name, text } = part;
  const parser = new SaxesParser({ position: true });
  const names = new Names(prefixes);
  const fail = (message: string) => {
    throw new InputError({ path, message: `the part ${name} ${message}`, remedy: 'fetch the file again' });
  };
  let depth = 0;
  parser.on('doctype', () => fail('declares entities, which no document of its kind does'));
  parser.on('error', (error) => fail(`is no XML: ${error.message.replace(/\s+/g, ' ')}`));
  parser.on('opentag', ({ name: raw, attributes: given }) => {
    // Without its own care for namespaces the parser gives strings.
    const attributes = given as Record<string, string>;
    if (++depth > limits.depth) fail(`has elements more than ${limits.depth} deep`);
    names.enter(attributes);
    const { position } = parser;
    const start = text.lastIndexOf('<', position - 1);
    visitor.open(names.element(raw), names.attributes(attributes), start, position);
  });
  parser.on('closetag', ({ name: raw }) => {
    const { position } = parser;
    visitor.close(names.element(raw), text.lastIndexOf('<', position - 1), position);
    names.leave();
    depth--;
  });
  parser.on('text', (value) => {
    // The parser stands right behind the sign that ends the text; at the end of the part there is none.
    const end = parser.position - 1;
    visitor.text(value, text.lastIndexOf('>', end - 1) + 1, end);
  });
  parser.on('cdata', (value) => {
    const end = parser.position - 3;
    visitor.text(value, text.lastIndexOf('<![CDATA[', end) + 9, end);
  });
  parser.write(text).close();
}

/** Puts the usual prefixes in the place of those that a part declares. */
class Names {
  readonly #usual: Prefixes;
  /** What each prefix that is in force stands for, by depth; null where an element declares nothing. */
  readonly #scopes: (ReadonlyMap<string, string> | null)[] = [];
  #bound: ReadonlyMap<string, string> = new Map();
  #known = new Map<string, string>();
  #isUsual = true;

  constructor(usual: Prefixes) {
    this.#usual = usual;
  }

  enter(attributes: XmlAttributes): void {
    let next: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      next ??= new Map(this.#bound);
      const uri = attributes[name] ?? '';
      next.set(name.slice(6), this.#usual[uri] ?? (uri === '' ? '' : `?${uri}`));
    }
    this.#scopes.push(next === null ? null : this.#bound);
    if (next !== null) this.#bind(next);
  }

  leave(): void {
    const before = this.#scopes.pop();
    if (before) this.#bind(before);
  }

  #bind(bound: ReadonlyMap<string, string>): void {
    this.#bound = bound;
    this.#known = new Map();
    this.#isUsual = [...bound].every(([prefix, usual]) => prefix === usual || usual.startsWith('?'));
  }

  element(raw: string): string {
    let name = this.#known.get(raw);
    if (name === undefined) {
      const colon = raw.indexOf(':');
      const prefix = colon < 0 ? '' : raw.slice(0, colon);
      const usual = this.#bound.get(prefix) ?? prefix;
      name = usual === '' ? raw : `${usual}:${raw.slice(colon + 1)}`;
      this.#known.set(raw, name);
    }
    return name;
  }

  /** An attribute without a prefix has no namespace. */
  attributes(given: XmlAttributes): XmlAttributes {
    if (this.#isUsual) return given;
    const renamed: Record<string, string> = {};
    for (const name in given) renamed[name.includes(':') ? this.element(name) : name] = given[name] ?? '';
    return renamed;
  }
}
