import { type Printed, Printer } from '../../text/printed.js';
import type { OpenTag, TextShape } from './types.js';

/** A text with its way back to the file. */
export interface ScannedText {
  readonly language: string;
  readonly printed: Printed;
}

/** A unit with its place in the file. */
export interface ScannedUnit {
  readonly start: number;
  readonly end: number;
  readonly texts: readonly ScannedText[];
}

/** One piece of XML: text, character data that stands as it is, or a tag. */
const piece =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!(?:[^<>"'[\]]|"[^"]*"|'[^']*'|\[[^\]]*\])*>|<(\/?)([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

/**
 * The units of an XML file with every printed character's place in it. The text must be known to be well-formed, as it
 * is once `MemoryFormat.read` has gone through it.
 */
export function* scanUnits(text: string, shape: TextShape): Generator<ScannedUnit> {
  const open: OpenTag[] = [];
  let unit: { start: number; depth: number; texts: ScannedText[] } | null = null;
  let skipped = -1;
  let reading: { printer: Printer; depth: number; language: string } | null = null;
  for (const found of text.matchAll(piece)) {
    const [whole, data, closes, name, attributes = '', empty] = found;
    const at = found.index;
    if (name === undefined) {
      const isText = data !== undefined || !whole.startsWith('<');
      if (!isText || reading === null || isCode(open, reading.depth, shape)) continue;
      if (data !== undefined) reading.printer.add(data, at + '<![CDATA['.length, data.length);
      else printText(reading.printer, whole, at);
      continue;
    }
    const local = name.slice(name.indexOf(':') + 1);
    if (closes === '/') {
      open.pop();
      if (skipped === open.length) skipped = -1;
      if (reading?.depth === open.length) {
        unit?.texts.push({ language: reading.language, printed: reading.printer.done() });
        reading = null;
      }
      if (unit?.depth === open.length) {
        yield { start: unit.start, end: at + whole.length, texts: unit.texts };
        unit = null;
      }
      continue;
    }
    if (empty === '/') continue;
    const tag: OpenTag = { name: local, attributes: attributesOf(attributes) };
    if (skipped < 0 && unit === null && shape.units.has(local))
      unit = { start: at, depth: open.length, texts: [] };
    else if (skipped < 0 && shape.skipped.has(local)) skipped = open.length;
    else if (skipped < 0 && unit !== null && reading === null && shape.texts.has(local)) {
      const language = shape.languageOf([tag, ...[...open].reverse()]);
      if (language !== null) reading = { printer: new Printer(), depth: open.length, language };
    }
    open.push(tag);
  }
}

/** Whether what is read now stands in a code. */
function isCode(open: readonly OpenTag[], depth: number, { codes }: TextShape): boolean {
  return open.slice(depth + 1).some(({ name }) => codes.has(name));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references and with line ends as XML reads them. */
function printText(printer: Printer, text: string, start: number): void {
  let from = 0;
  for (const found of text.matchAll(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|([A-Za-z]+));|\r\n?/g)) {
    const [whole, hex, decimal, name] = found;
    printer.add(text.slice(from, found.index), start + from, found.index - from);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const printed = whole.startsWith('\r')
      ? '\n'
      : name === undefined
        ? characterOf(code)
        : (named[name] ?? whole);
    printer.add(printed, start + found.index, whole.length);
    from = found.index + whole.length;
  }
  printer.add(text.slice(from), start + from, text.length - from);
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found): [string, string] => [
      found[1] ?? '',
      found[2] ?? found[3] ?? '',
    ]),
  );
}
