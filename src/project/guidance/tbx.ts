import { cutElements } from '../../format/xml-in/cut.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { parseElement, textIn, type XmlElement } from '../../format/xml-in/tree.js';
import { canonicalTag } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import type { GlossaryEntry } from './glossary-entry.js';

/** Names of the element of a concept, and of one language in it, in ISO 30042:2019 and in ISO 30042:2008. */
const entryNames = new Set(['conceptEntry', 'termEntry']);
const languageNames = new Set(['langSec', 'langSet']);

/**
 * Reads the terms of a TBX file, whatever its dialect: of each concept the terms by language, nothing else. Throws
 * InputError with line and column where the file is not well-formed, has no concepts or names what is no language.
 */
export function readTbx(path: string, bytes: Uint8Array): GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  for (const met of cutElements(path, decodeXml(path, [bytes]), entryNames)) {
    if (met.kind !== 'element') continue;
    entries.push({ terms: termsOf(path, met.line, parseElement(path, met)) });
  }
  if (entries.length > 0) return entries;
  const message = `there is no <${[...entryNames].join('> or <')}> in it`;
  throw new InputError({ path, message, remedy: 'give a TBX file with terms' });
}

function termsOf(path: string, line: number, entry: XmlElement): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const section of elementsNamed(entry, languageNames)) {
    const { 'xml:lang': name = '' } = section.attributes;
    const language = canonicalTag(name);
    if (language === null) {
      const place = { line, column: 1, offset: 0 };
      throw new InputError({
        path,
        place,
        message: `xml:lang="${name}" is no language tag`,
        remedy: 'write a BCP 47 tag such as fr or zh-Hans',
      });
    }
    const words = elementsNamed(section, new Set(['term'])).map((term) => textIn(term).trim());
    const own = words.filter((word) => word !== '');
    if (own.length > 0) terms.set(language, [...(terms.get(language) ?? []), ...own]);
  }
  return terms;
}

/** The elements with one of these names, however deep, in order; the reader has bounded the depth. */
function elementsNamed(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.has(child.name) ? [child] : elementsNamed(child, names);
  });
}
