import { isBlankCode, skipBlanks } from '../../text/normal.js';

/** What closes an enumerator's number. */
export interface Suffix {
  /** In comparable form; empty where nothing closes it. */
  readonly text: string;
  /** Right after it: the label's end. */
  readonly end: number;
  /** Where the running text begins. */
  readonly body: number;
  /** How the text is set off: glued to the number, by one space, by more (a tab, U+3000, a dash), by the line's end. */
  readonly gap: 'none' | 'space' | 'wide' | 'end';
}

const closers: Readonly<Record<string, string>> = {
  ...{ '.': '.', '．': '.', '。': '.', '｡': '.', ')': ')', '）': ')', ']': ']', '】': ']', '〕': ']' },
  ...{ ':': ':', '：': ':', '、': '、', '､': '、', '/': '/', '／': '/', '°': '°', º: '°' },
};
const dashes = '-–—―';
/** Signs of a heading behind its number: `I.  # Scope`. */
const headingSigns = /^#{1,6}[ \t]+(?=\S)/;

/**
 * Reads what follows a number: its closing sign, then what parts it from the text.
 *
 * @param limit end of the line
 */
export function readSuffix(text: string, at: number, limit: number): Suffix {
  const note = noteEnd(text, at, limit);
  if (note > at) {
    const suffix = readSuffix(text, note, limit);
    return { ...suffix, end: at };
  }
  const colon = at + 1 < limit && isBlankCode(text.charCodeAt(at)) && ':：'.includes(text.charAt(at + 1));
  let end = colon ? at + 1 : at;
  let sign = '';
  for (let count = 0; count < 2 && end < limit; count++) {
    const closer = closers[text.charAt(end)];
    if (closer === undefined || (count === 1 && closer === sign)) break;
    sign += closer;
    end++;
  }
  return { text: sign, end, ...gapAt(text, sign === '' ? end : noteEnd(text, end, limit), limit) };
}

const noteMark = /(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|\[\^?\d{1,3}\])(?![\p{L}\p{N}[(])/uy;

/** Right after the mark of a note: `Article 5¹.`, `5.[2]`; `at` where there is none. It is no part of a label. */
function noteEnd(text: string, at: number, limit: number): number {
  noteMark.lastIndex = at;
  return at < limit && noteMark.test(text) && noteMark.lastIndex <= limit ? noteMark.lastIndex : at;
}

/** Where the text begins after a label, and how it is set off; a dash between the two belongs to neither. */
export function gapAt(text: string, end: number, limit: number): Pick<Suffix, 'body' | 'gap'> {
  let body = skipBlanks(text, end, limit);
  if (body >= limit) return { body: limit, gap: 'end' };
  const blanks = text.slice(end, body);
  if (dashes.includes(text.charAt(body))) {
    const after = skipBlanks(text, body + 1, limit);
    const dash = after > body + 1 || (end < body && text.charAt(body) === '—');
    if (dash || text.charAt(body) === '—') {
      body = after;
      return { body: Math.min(body, limit), gap: body >= limit ? 'end' : 'wide' };
    }
  }
  const hashes = blanks === '' ? null : headingSigns.exec(text.slice(body, Math.min(limit, body + 8)));
  if (hashes !== null) return { body: body + hashes[0].length, gap: 'wide' };
  const wide = blanks.length > 1 || blanks === '\t' || blanks === '\u3000';
  return { body, gap: blanks === '' ? 'none' : wide ? 'wide' : 'space' };
}
