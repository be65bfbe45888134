import { InputError } from '../text/errors.js';

/** What XML 1.0 has no way to say, not even by reference: most control characters, halves of pairs, two non-characters. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** What to do with characters that XML forbids. */
export type ControlPolicy = 'replace' | 'refuse';

/** Makes texts fit for XML and counts what had to be replaced. */
export class Cleaner {
  readonly #policy: ControlPolicy;
  #replaced = 0;
  #first = '';

  constructor(policy: ControlPolicy) {
    this.#policy = policy;
  }

  /** How many characters were replaced. */
  get replaced(): number {
    return this.#replaced;
  }

  /** Where the first of them stands. */
  get first(): string {
    return this.#first;
  }

  /** `place` says to the user where the text stands. Throws InputError where such characters are to be refused. */
  readonly clean = (text: string, place: string): string => {
    forbidden.lastIndex = 0;
    if (!forbidden.test(text)) return text;
    if (this.#policy === 'refuse') throw refusal(text, place);
    if (this.#replaced === 0) this.#first = place;
    return text.replace(forbidden, () => {
      this.#replaced++;
      return '\ufffd';
    });
  };
}

/** A text as any XML format would say it. */
export function cleanXml(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

function refusal(text: string, place: string): InputError {
  forbidden.lastIndex = 0;
  const code = forbidden.exec(text)?.[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const remedy = 'take it out of the file, or give --control-characters replace';
  return new InputError({ path: place, message: `XML has no way to write ${name}`, remedy });
}

/** Text between tags. A carriage return would be read as a line feed, so it goes by reference. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, reference) : text;
}

/** Text of an attribute in double quotes; white space that a reader would make a space of goes by reference. */
export function escapeAttribute(text: string): string {
  return /[&<>"\t\n\r]/.test(text) ? text.replace(/[&<>"\t\n\r]/g, reference) : text;
}

function reference(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}

/** ` name="value"` for each that is given. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}
