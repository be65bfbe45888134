import { cutElements } from '../../format/xml-in/cut.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { parseElement, textIn, type XmlElement } from '../../format/xml-in/tree.js';
import { canonicalTag } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import { entryOf, formsFor, type GatheredForms, type GlossaryEntry } from './glossary-entry.js';

/** Names of the element of a concept, and of one language in it, in ISO 30042:2019 and in ISO 30042:2008. */
const entryNames = new Set(['conceptEntry', 'termEntry']);
const languageNames = new Set(['langSec', 'langSet']);

/** Elements of one term with what is said of it: ISO 30042:2019, and 2008 with and without a group. */
const termNames = new Set(['termSec', 'tig', 'ntig']);
/** What the administrative status of a term says, by the values of TBX-Basic. */
const allowedStates = new Set(['admittedTerm-admn-sts', 'admitted', 'admittedTerm']);
const forbiddenStates = new Set([
  'deprecatedTerm-admn-sts',
  'supersededTerm-admn-sts',
  'deprecated',
  'superseded',
  'deprecatedTerm',
  'supersededTerm',
]);

/**
 * Reads the terms of a TBX file, whatever its dialect and style: of each concept the terms by language, what is allowed or
 * forbidden by `administrativeStatus`, and the notes of concept and language. Throws InputError with line and column where
 * the file is not well-formed, has no concepts or names what is no language.
 */
export function readTbx(path: string, bytes: Uint8Array): GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  for (const met of cutElements(path, decodeXml(path, [bytes]), entryNames)) {
    if (met.kind !== 'element') continue;
    entries.push(entryIn(path, met.line, parseElement(path, met)));
  }
  if (entries.length > 0) return entries;
  const message = `there is no <${[...entryNames].join('> or <')}> in it`;
  throw new InputError({ path, message, remedy: 'give a TBX file with terms' });
}

function entryIn(path: string, line: number, entry: XmlElement): GlossaryEntry {
  const languages = new Map<string, GatheredForms>();
  for (const section of elementsNamed(entry, languageNames)) {
    const forms = formsFor(languages, languageOf(path, line, section));
    const note = notesOf(section);
    if (note !== '') forms.note = note;
    const own = elementsNamed(section, termNames);
    for (const each of own.length > 0 ? own : [section]) addTerms(forms, each);
  }
  return entryOf(languages, notesOf(entry));
}

function addTerms(forms: GatheredForms, section: XmlElement): void {
  const words = elementsNamed(section, new Set(['term'])).map((term) => textIn(term).trim());
  forms[statusOf(section)].push(...words.filter((word) => word !== ''));
}

function statusOf(section: XmlElement): 'preferred' | 'allowed' | 'forbidden' {
  const said = allElements(section).flatMap((element) => {
    const isStatus =
      localName(element) === 'administrativeStatus' || element.attributes.type === 'administrativeStatus';
    return isStatus ? [textIn(element).trim()] : [];
  });
  if (said.some((state) => forbiddenStates.has(state))) return 'forbidden';
  return said.some((state) => allowedStates.has(state)) ? 'allowed' : 'preferred';
}

/** The remarks of an element itself, not of what it holds: its notes and its context. */
function notesOf(element: XmlElement): string {
  const notes = element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inside = child.name === 'descripGrp' ? elementsNamed(child, new Set(['descrip'])) : [child];
    return inside.filter(isNote).map((note) => textIn(note).trim().replace(/\s+/g, ' '));
  });
  return notes.filter((note) => note !== '').join('; ');
}

function isNote(element: XmlElement): boolean {
  const name = localName(element);
  return (
    name === 'note' || name === 'context' || (name === 'descrip' && element.attributes.type === 'context')
  );
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function allElements(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...allElements(child)],
  );
}

function languageOf(path: string, line: number, section: XmlElement): string {
  const { 'xml:lang': name = '' } = section.attributes;
  const language = canonicalTag(name);
  if (language !== null) return language;
  throw new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: `xml:lang="${name}" is no language tag`,
    remedy: 'write a BCP 47 tag such as fr or zh-Hans',
  });
}

/** The elements with one of these names, however deep, in order; the reader has bounded the depth. */
function elementsNamed(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.has(child.name) ? [child] : elementsNamed(child, names);
  });
}
