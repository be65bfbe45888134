import { isOn, prefixes } from '../../read/docx/names.js';
import { usualLimits } from '../../read/package/limits.js';
import { type PartText, walkXml, type XmlAttributes } from '../../read/package/xml.js';
import { type CharacterStyle, type Form, type FormedSpan, inOrder, type Look, plain } from './form.js';

/** Styles of characters by what documents call them inside (`styleId`). */
export type CharacterStyles = ReadonlyMap<string, CharacterStyle>;

/** The character data of a part of WordprocessingML in its order, each stretch with the form of its run. */
export function docxForms(part: PartText, styles: CharacterStyles): FormedSpan[] {
  const found: FormedSpan[] = [];
  let form: Form = plain;
  let depth = 0;
  let changed = 0;
  walkXml(part, prefixes, usualLimits, {
    open: (name, attributes) => {
      if (name === 'w:r') form = plain;
      if (name === 'w:rPrChange') changed++;
      if (depth > 0 && changed === 0) form = withProperty(form, name, attributes, styles);
      if (name === 'w:rPr') depth++;
    },
    close: (name) => {
      if (name === 'w:rPr') depth--;
      else if (name === 'w:rPrChange') changed--;
      else if (name === 'w:r') form = plain;
    },
    text: (_text, start, end) => {
      if (form !== plain) found.push({ start, end, form });
    },
  });
  return found;
}

const toggles: Readonly<Record<string, Look>> = { 'w:b': 'bold', 'w:i': 'italic', 'w:strike': 'strike' };

/** A form with one more property of a run (ECMA-376 part 1, `rPr`). */
function withProperty(form: Form, name: string, attributes: XmlAttributes, styles: CharacterStyles): Form {
  const value = attributes['w:val'];
  if (name === 'w:rStyle') return { ...form, style: styles.get(value ?? '') ?? null };
  const look = toggles[name] ?? lookOf(name, value);
  const isSet = look !== undefined && (toggles[name] === undefined || isOn(value));
  return isSet ? { ...form, looks: inOrder([...form.looks, look]) } : form;
}

function lookOf(name: string, value: string | undefined): Look | undefined {
  if (name === 'w:u' && value !== 'none') return 'underline';
  if (name !== 'w:vertAlign') return undefined;
  return value === 'superscript' || value === 'subscript' ? value : undefined;
}

/** The styles of characters in a part with styles. Their names are the same in every language of the program. */
export function docxCharacterStyles(part: PartText | null): Map<string, CharacterStyle> {
  const styles = new Map<string, CharacterStyle>();
  if (part === null) return styles;
  let own: { id: string; name: string; form: Form } | null = null;
  walkXml(part, prefixes, usualLimits, {
    open: (name, attributes) => {
      if (name === 'w:style')
        own =
          attributes['w:type'] === 'character'
            ? { id: attributes['w:styleId'] ?? '', name: '', form: plain }
            : null;
      else if (own !== null && name === 'w:name') own.name = (attributes['w:val'] ?? '').toLowerCase();
      else if (own !== null) own.form = withProperty(own.form, name, attributes, styles);
    },
    close: (name) => {
      if (name === 'w:style' && own !== null) styles.set(own.id, { name: own.name, looks: own.form.looks });
    },
    text: () => {},
  });
  return styles;
}
