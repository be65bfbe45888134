import type { RawFile } from './raw-file.js';

/** A stretch of a page that is marked (ISO 32000-1, 14.6): its tag, and the text that it stands for where it says one. */
export interface MarkedContent {
  readonly tag: string;
  readonly actualText: string | null;
}

const token =
  /%[^\r\n]*|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<|>>|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|[^\s()<>[\]{}/%]+/g;

/**
 * The marked stretches of a page in the order in which they begin; null where its content cannot be read. What the library
 * says of letters goes by the tables of fonts, which may name one letter for several; the page itself says which are meant.
 */
export function markedContents(file: RawFile, page: number): MarkedContent[] | null {
  const own = file.object(page);
  const list = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(own)?.[1];
  if (list === undefined) return [];
  let content = '';
  for (const [, number] of list.matchAll(/(\d+)\s+\d+\s+R/g)) {
    const stream = file.stream(Number(number));
    if (stream === null) return null;
    content += `${stream}\n`;
  }
  const found: MarkedContent[] = [];
  let operands: string[] = [];
  for (const [word] of withoutImages(content).matchAll(token)) {
    if (word === 'BMC' || word === 'BDC') {
      const [tag = '', ...properties] = operands.slice(operands.findLastIndex(isTag));
      found.push({ tag: tag.slice(1), actualText: word === 'BDC' ? actualTextIn(properties) : null });
      operands = [];
    } else if (isOperand(word) || /^(?:true|false|null)$/.test(word)) operands.push(word);
    else operands = [];
  }
  return found;
}

/** The tag is the name before the properties: what is behind it is a dictionary, or a name of one. */
function isTag(word: string, at: number, all: readonly string[]): boolean {
  if (!word.startsWith('/')) return false;
  const next = all[at + 1];
  return next === undefined
    ? at === 0 || !all[at - 1]?.startsWith('/')
    : next === '<<' || at === all.length - 2;
}

function isOperand(word: string): boolean {
  return /^[/(<>[\]{}%+\-.\d]/.test(word);
}

/** Pictures within a page are bytes of any kind. */
function withoutImages(content: string): string {
  return content.includes('ID') ? content.replace(/\bBI\b[\s\S]*?\bID\s[\s\S]*?\sEI\b/g, ' ') : content;
}

function actualTextIn(properties: readonly string[]): string | null {
  const at = properties.indexOf('/ActualText');
  const value = properties[at + 1];
  return at < 0 || value === undefined ? null : stringOf(value);
}

/** A string object (7.3.4, 7.9.2): UTF-16 behind a byte order mark, else a byte a character. */
function stringOf(written: string): string {
  const bytes = written.startsWith('<')
    ? Buffer.from(written.replace(/[<>\s]/g, ''), 'hex')
    : Buffer.from(unescaped(written.slice(1, -1)), 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n?|[\s\S])/g, (_, sign: string) => {
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff);
    if (/^[\r\n]/.test(sign)) return '';
    return escapes[sign] ?? sign;
  });
}
