/** What XML 1.0 has no place for, not even as a reference (its production 2, Char). */
const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What a terminal or a log would obey, and which means the same as a reference: see escapeControls and escapeCommands. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#\w*\[)/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Attribute values would lose them: white space in them is read as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text fit for XML content and for attribute values in double quotes; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(UNFIT, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => REFERENCES[sign] ?? sign)
    .replace(OBEYED, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Attributes with a space before each, in the order given; those that are undefined are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
