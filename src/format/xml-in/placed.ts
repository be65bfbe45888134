import type { Printer } from '../../text/printed.js';
import { localName } from './cut.js';
import { innerScope, isForeign, type Namespaces, namespaceOf } from './namespaces.js';

/** An element with its place in the decoded text of its file. */
export interface PlacedElement {
  readonly kind: 'element';
  /** Without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of another namespace than the element that was cut out. */
  readonly isForeign: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between its tags. */
  readonly inner: { readonly start: number; readonly end: number };
  readonly children: readonly PlacedNode[];
}

/** Character data as it stands in the file; `isPlain` in a CDATA section, where nothing is a reference. */
export interface PlacedText {
  readonly kind: 'text';
  readonly raw: string;
  readonly start: number;
  readonly isPlain: boolean;
}

export type PlacedNode = PlacedElement | PlacedText;

/** One piece of XML: a comment, an instruction, character data that stands as it is, a tag, or text. */
const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

interface Open {
  readonly element: Omit<PlacedElement, 'end' | 'inner' | 'children'>;
  readonly innerStart: number;
  readonly scope: Namespaces;
  readonly children: PlacedNode[];
}

/**
 * The tree of an element that was cut out of a file, with the place of each part in it. The text must be known to be
 * well-formed, as it is once `cutElements` has gone through it.
 *
 * @param offset of the element in its file
 */
export function placedTree(text: string, offset: number, scope: Namespaces): PlacedElement {
  const top: PlacedNode[] = [];
  const open: Open[] = [];
  let root: string | null = null;
  for (const found of text.matchAll(piece)) {
    const [whole, data, closes, name, attributeText = '', empty] = found;
    const start = offset + found.index;
    const end = start + whole.length;
    const siblings = open.at(-1)?.children ?? top;
    if (name === undefined) {
      if (data !== undefined) {
        siblings.push({ kind: 'text', raw: data, start: start + '<![CDATA['.length, isPlain: true });
      } else if (!whole.startsWith('<')) siblings.push({ kind: 'text', raw: whole, start, isPlain: false });
      continue;
    }
    if (closes === '/') {
      const last = open.pop();
      if (last !== undefined) (open.at(-1)?.children ?? top).push(closed(last, start, end));
      continue;
    }
    const attributes = attributesOf(attributeText);
    const inner = innerScope(open.at(-1)?.scope ?? scope, attributes);
    const namespace = namespaceOf(name, inner);
    root ??= namespace;
    const foreign = isForeign(namespace, root);
    const element = {
      kind: 'element',
      name: localName(name),
      attributes,
      isForeign: foreign,
      start,
    } as const;
    const opened = { element, innerStart: end, scope: inner, children: [] };
    if (empty === '/') siblings.push(closed(opened, end, end));
    else open.push(opened);
  }
  const tree = top.find((node) => node.kind === 'element');
  if (tree === undefined) throw new Error('a cut element has no tag');
  return tree;
}

function closed({ element, innerStart, children }: Open, innerEnd: number, end: number): PlacedElement {
  return { ...element, end, inner: { start: innerStart, end: innerEnd }, children };
}

/** The children that are elements of the file's own namespace with a name. */
export function placedNamed({ children }: PlacedElement, name: string): PlacedElement[] {
  return children.filter(
    (child): child is PlacedElement => child.kind === 'element' && !child.isForeign && child.name === name,
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const referenceOrLineEnd = /&(?:#x([0-9A-Fa-f]+)|#(\d+)|([A-Za-z]+));|\r\n?/g;

/** Prints character data with its references resolved and its line ends as XML reads them. */
export function printText(printer: Printer, { raw, start, isPlain }: PlacedText): void {
  let from = 0;
  for (const found of raw.matchAll(referenceOrLineEnd)) {
    const [whole, hex, decimal, name] = found;
    if (isPlain && !whole.startsWith('\r')) continue;
    printer.add(raw.slice(from, found.index), start + from, found.index - from);
    printer.add(resolved(whole, hex, decimal, name), start + found.index, whole.length);
    from = found.index + whole.length;
  }
  printer.add(raw.slice(from), start + from, raw.length - from);
}

function resolved(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (whole.startsWith('\r')) return '\n';
  if (name !== undefined) return named[name] ?? whole;
  return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
}

/** The character with a code point; U+FFFD where there is none. */
export function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found): [string, string] => {
      const value = found[2] ?? found[3] ?? '';
      return [found[1] ?? '', value.includes('&') ? unreferenced(value) : value];
    }),
  );
}

function unreferenced(value: string): string {
  return value.replace(referenceOrLineEnd, (whole, hex?: string, decimal?: string, name?: string) =>
    resolved(whole, hex, decimal, name),
  );
}
