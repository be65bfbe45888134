import { cutElements } from '../xml-in/cut.js';
import { childrenNamed, parseElements, textIn, type XmlElement } from '../xml-in/tree.js';
import { noTmx } from './tmx-memory.js';

/** A text of a translation memory in one language. */
export interface TmxVariant {
  readonly language: string;
  /** Without the codes of inline tags. */
  readonly text: string;
  readonly props: ReadonlyMap<string, string>;
}

export interface TmxUnit {
  readonly id: string | null;
  /** Language of the source, where the unit has one of its own. */
  readonly source: string | null;
  readonly variants: readonly TmxVariant[];
  /** In the file, from 1. */
  readonly line: number;
  /** Of the element in the decoded text. */
  readonly offset: number;
}

export interface TmxHeader {
  /** Null where any language may be the source. */
  readonly source: string | null;
}

export type TmxMet =
  | { readonly kind: 'header'; readonly header: TmxHeader }
  | { readonly kind: 'unit'; readonly unit: TmxUnit };

/**
 * The header and the units of a TMX file of version 1.1 to 1.4 with the properties of their texts, one at a time, for what an
 * export of hexapla says of itself. Throws InputError where the file is no
 * TMX or not well-formed; what came before is not taken back.
 *
 * @param chunks the decoded text
 */
export function* tmxUnits(path: string, chunks: Iterable<string>): Generator<TmxMet> {
  let isTmx = false;
  for (const met of parseElements(path, cutElements(path, chunks, new Set(['tu', 'header'])))) {
    if (met.kind === 'open' && !isTmx) {
      if (met.name !== 'tmx') throw noTmx(path, met.name);
      isTmx = true;
    }
    if (met.kind !== 'parsed') continue;
    const { element, cut } = met;
    if (!isTmx) throw noTmx(path, cut.name);
    if (cut.name === 'tu') yield { kind: 'unit', unit: unitOf(element, cut.line, cut.offset) };
    else yield { kind: 'header', header: { source: anyIsNull(element.attributes.srclang) } };
  }
  if (!isTmx) throw noTmx(path, 'nothing');
}

function unitOf(element: XmlElement, line: number, offset: number): TmxUnit {
  return {
    id: element.attributes.tuid ?? null,
    source: anyIsNull(element.attributes.srclang),
    variants: childrenNamed(element, 'tuv').flatMap((tuv) => variantOf(tuv) ?? []),
    line,
    offset,
  };
}

function variantOf(tuv: XmlElement): TmxVariant | null {
  // Before version 1.4 the language is in `lang`, and many tools of later versions write it so too.
  const language = tuv.attributes['xml:lang'] ?? tuv.attributes.lang;
  const [seg] = childrenNamed(tuv, 'seg');
  if (language === undefined || seg === undefined) return null;
  const props = new Map(
    childrenNamed(tuv, 'prop').map((prop): [string, string] => [prop.attributes.type ?? '', textIn(prop)]),
  );
  return { language: language.trim(), text: segmentText(seg), props };
}

/** Elements that hold codes of another format; a `sub` in them is a text of its own, as the title of a link is. */
const codeElements: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

function segmentText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return codeElements.has(child.name) ? '' : segmentText(child);
    })
    .join('');
}

function anyIsNull(language: string | undefined): string | null {
  return language === undefined || language === '*all*' || language === '' ? null : language;
}
