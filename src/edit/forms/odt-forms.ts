import { prefixes } from '../../read/odt/names.js';
import { usualLimits } from '../../read/package/limits.js';
import { type PartText, walkXml, type XmlAttributes } from '../../read/package/xml.js';
import { type Form, type FormedSpan, inOrder, type Look, plain } from './form.js';

/** How letters look in styles of characters, by their names. */
export type TextStyles = ReadonlyMap<string, readonly Look[]>;

/**
 * The character data of a part of OpenDocument in its order, each stretch with the form of the spans around it.
 *
 * @param named the styles that the document has for all its parts
 */
export function odtForms(part: PartText, named: TextStyles): FormedSpan[] {
  const styles = odtTextStyles(part);
  const found: FormedSpan[] = [];
  const open: Form[] = [];
  walkXml(part, prefixes, usualLimits, {
    open: (name, attributes) => {
      if (name === 'text:span')
        open.push(within(open.at(-1) ?? plain, attributes['text:style-name'], styles, named));
      // What hangs in a span, as a note does, is in none.
      else if (name === 'text:p' || name === 'text:h') open.push(plain);
    },
    close: (name) => {
      if (name === 'text:span' || name === 'text:p' || name === 'text:h') open.pop();
    },
    text: (_text, start, end) => {
      const form = open.at(-1) ?? plain;
      if (form !== plain) found.push({ start, end, form });
    },
  });
  return found;
}

function within(outer: Form, name: string | undefined, styles: TextStyles, named: TextStyles): Form {
  const own = styles.get(name ?? '');
  const common = named.get(name ?? '');
  if (own === undefined)
    return name === undefined || common === undefined ? outer : { ...outer, style: { name, looks: common } };
  return own.length === 0 ? outer : { ...outer, looks: inOrder([...outer.looks, ...own]) };
}

/** The styles of characters that a part makes itself, by what they show. */
export function odtTextStyles(part: PartText | null): Map<string, Look[]> {
  const styles = new Map<string, Look[]>();
  if (part === null) return styles;
  let own: Look[] | null = null;
  walkXml(part, prefixes, usualLimits, {
    open: (name, attributes) => {
      if (name === 'style:style' && attributes['style:family'] === 'text') {
        own = [];
        styles.set(attributes['style:name'] ?? '', own);
      } else if (name === 'style:text-properties') own?.push(...looksOf(attributes));
    },
    close: (name) => {
      if (name === 'style:style') own = null;
    },
    text: () => {},
  });
  return styles;
}

function looksOf(attributes: XmlAttributes): Look[] {
  // A position is a word or a share of the letters' height; `0%` puts them back on their line.
  const position = attributes['style:text-position'] ?? '';
  const raised = Number.parseFloat(position);
  const said: readonly (readonly [Look, boolean])[] = [
    ['bold', /^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '')],
    ['italic', /^(?:italic|oblique)$/.test(attributes['fo:font-style'] ?? '')],
    ['underline', isLine(attributes['style:text-underline-style'])],
    ['strike', isLine(attributes['style:text-line-through-style'])],
    ['superscript', position.startsWith('super') || raised > 0],
    ['subscript', position.startsWith('sub') || raised < 0],
  ];
  return inOrder(said.flatMap(([look, isSaid]) => (isSaid ? [look] : [])));
}

function isLine(style: string | undefined): boolean {
  return style !== undefined && style !== 'none';
}
