import { XMLParser } from 'fast-xml-parser';
import { InputError } from '../../text/errors.js';
import { type Cut, localName, type Met } from './cut.js';

/** An element as it was written: white space, order and mixed content kept. */
export interface XmlElement {
  readonly name: string;
  /** With prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

// Its defaults would read 007 as 7, trim segments, lose the order of mixed content and leave &#233; as it is.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  maxNestedTags: 256,
});

/** What is met in a file, its cut elements parsed. */
export type Parsed =
  | Exclude<Met, Cut>
  | { readonly kind: 'parsed'; readonly element: XmlElement; readonly cut: Cut };

/** Elements are parsed together up to this many UTF-16 units: each call of the parser costs as much as some units. */
const BATCH = 1 << 16;

/** Parses the elements of a file as they are met, small ones together. Throws InputError where one cannot be read. */
export function* parseElements(path: string, mets: Iterable<Met>): Generator<Parsed> {
  let batch: Cut[] = [];
  let length = 0;
  for (const met of mets) {
    if (met.kind === 'element') {
      batch.push(met);
      length += met.text.length;
      if (length < BATCH) continue;
    }
    yield* parsedBatch(path, batch);
    batch = [];
    length = 0;
    if (met.kind !== 'element') yield met;
  }
  yield* parsedBatch(path, batch);
}

function* parsedBatch(path: string, batch: readonly Cut[]): Generator<Parsed> {
  const elements = batch.length > 1 ? parsedTogether(batch) : null;
  for (const [at, cut] of batch.entries()) {
    yield { kind: 'parsed', element: elements?.[at] ?? parseElement(path, cut), cut };
  }
}

/** Null where the parser refuses any of them: then each is tried alone, to name the one. */
function parsedTogether(batch: readonly Cut[]): XmlElement[] | null {
  try {
    const [root] = elementsIn(`<batch>${batch.map(({ text }) => text).join('')}</batch>`);
    const elements = (root?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
    return elements.length === batch.length ? elements : null;
  } catch {
    return null;
  }
}

/** One element that was cut out of a file. Throws InputError where it cannot be read. */
export function parseElement(path: string, cut: Cut): XmlElement {
  try {
    const [root] = elementsIn(cut.text);
    if (root !== undefined) return root;
  } catch (error) {
    throw unreadable(path, cut, error instanceof Error ? error.message : String(error));
  }
  throw unreadable(path, cut, 'there is no element');
}

function elementsIn(text: string): XmlElement[] {
  const parsed: unknown = parser.parse(text);
  const nodes = Array.isArray(parsed) ? parsed.map(nodeOf) : [];
  return nodes.filter((node): node is XmlElement => typeof node === 'object');
}

function nodeOf(raw: unknown): XmlNode {
  if (typeof raw !== 'object' || raw === null) return '';
  let attributes: Record<string, string> = {};
  let name = '';
  let content: unknown = null;
  for (const [key, value] of Object.entries(raw)) {
    if (key === ':@') attributes = stringsOf(value);
    else if (key === '#text') return String(value);
    else {
      name = localName(key);
      content = value;
    }
  }
  return { name, attributes, children: Array.isArray(content) ? content.map(nodeOf) : [] };
}

function stringsOf(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([key, each]) => [key, String(each)]));
}

/** The children that are elements with a name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** All text in an element, however deep. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function unreadable(path: string, { name, line }: Cut, why: string): InputError {
  return new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: `<${name}> cannot be read: ${why.split('\n')[0]}`,
    remedy: 'mend the file, or export it again',
  });
}
