import type { XmlAttributes } from '../package/xml.js';

/** Elements that print a sign. A soft hyphen prints as nothing but at the end of a line. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
};

/** The sign that an element of a run prints; null for one that prints none. */
export function signOf(name: string, attributes: XmlAttributes): string | null {
  return name === 'w:sym' ? symbol(attributes['w:char']) : (signs[name] ?? null);
}

/** A sign of a font of signs: those stand in the private area, at F000 and above. */
function symbol(hex: string | undefined): string | null {
  const code = Number.parseInt(hex ?? '', 16);
  if (!(code > 0x1f && code < 0xffff)) return null;
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return plain < 0x20 || plain === 0xb7 ? '•' : String.fromCharCode(plain);
}
