import { XMLParser } from 'fast-xml-parser';
import { InputError } from '../../text/errors.js';
import { localName, type Met } from './cut.js';

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

/** One element that was cut out of a file. Throws InputError where it cannot be read. */
export function parseElement(path: string, met: Extract<Met, { kind: 'element' }>): XmlElement {
  try {
    const parsed: unknown = parser.parse(met.text);
    const root = Array.isArray(parsed)
      ? parsed.map(nodeOf).find((node) => typeof node === 'object')
      : undefined;
    if (typeof root === 'object') return root;
  } catch (error) {
    throw unreadable(path, met, error instanceof Error ? error.message : String(error));
  }
  throw unreadable(path, met, 'there is no element');
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

function unreadable(
  path: string,
  { name, line }: Extract<Met, { kind: 'element' }>,
  why: string,
): InputError {
  return new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: `<${name}> cannot be read: ${why.split('\n')[0]}`,
    remedy: 'mend the file, or export it again',
  });
}
