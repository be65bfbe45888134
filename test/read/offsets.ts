import { decodeString } from 'micromark-util-decode-string';
import type { ReadDocument } from '../../src/document/types.js';
import { isBlank } from '../../src/text/normal.js';
import { type Printed, sourceEnd, sourceStart } from '../../src/text/printed.js';

/** What is wrong with a document's offsets, in words; empty where nothing is. */
export function offsetFaults({ source, blocks }: ReadDocument): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const block of blocks) {
    const { printed, start, end } = block;
    const name = JSON.stringify(printed.text);
    if (start < last || end < start || end > source.text.length) faults.push(`${name} is out of order`);
    last = end;
    if (printed.text !== printed.text.trim()) faults.push(`${name} has blanks at its ends`);
    if (printed.text === '') continue;
    if (sourceStart(printed, 0) < start || sourceEnd(printed, printed.text.length) > end) {
      faults.push(`${name} prints from outside its span`);
    }
    faults.push(...characterFaults(source.text, printed));
    for (const line of block.lines) {
      const between = source.text.slice(sourceEnd(printed, line - 1), sourceStart(printed, line));
      const before = source.text.slice(sourceStart(printed, line - 1), sourceEnd(printed, line - 1));
      if (!/[\r\n]|<(?:br|p|div|li|t[rdh]|h\d)/i.test(before + between))
        faults.push(`${name} has no line at ${line}`);
    }
  }
  return faults;
}

/** Each printed character against the source characters that print it. */
function characterFaults(source: string, printed: Printed): string[] {
  const faults: string[] = [];
  let last = 0;
  for (let index = 0; index < printed.text.length; index++) {
    const from = sourceStart(printed, index);
    const written = source.slice(from, sourceEnd(printed, index + 1));
    if (from < last) faults.push(`${JSON.stringify(printed.text)} goes back at ${index}`);
    last = from;
    if (!prints(written, printed.text, index)) {
      faults.push(`${JSON.stringify(written)} does not print ${JSON.stringify(printed.text.charAt(index))}`);
    }
  }
  return faults;
}

function prints(written: string, text: string, index: number): boolean {
  const character = text.charAt(index);
  if (written === character) return true;
  if (character === ' ' && /^<(?:br|p|div|li|t[rdh]|h\d)/i.test(written)) return true;
  if (character === ' ' || character === '\n') return /^(?:\r\n|[\r\n])$/.test(written) || isLineGap(written);
  if (character === '\t') return written.includes('|');
  if (written.length === 2 && written.startsWith('\\')) return written.endsWith(character);
  return written.startsWith('&') && decodeString(written).includes(character);
}

/** Line ends of code in quotes and lists, with the markers between them. */
function isLineGap(written: string): boolean {
  return /[\r\n]/.test(written) && isBlank(written.replaceAll('>', ''));
}
