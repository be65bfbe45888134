import type { Block, Segment, Version } from '../../document/types.js';
import { trimSpan } from '../../text/normal.js';
import { slicePrinted, sourceEnd, sourceStart } from '../../text/printed.js';
import type { Source } from '../../text/source.js';
import { type ScannedText, type ScannedUnit, scanUnits } from './scan.js';
import type { MemoryFormat } from './types.js';

/**
 * A file of units as versions, one for each language, that can be checked and aligned like any others: each unit is a
 * segment with its number in the file, and every character keeps its place there.
 *
 * @param tagOf what a language is called here
 * @param first the language that comes first; null for that of the first text
 */
export function memoryVersions(
  source: Source,
  format: MemoryFormat,
  tagOf: (language: string) => string,
  first: string | null,
): Version[] {
  const segments = new Map<string, Segment[]>();
  if (first !== null) segments.set(first, []);
  let number = 0;
  for (const unit of scanUnits(source.text, format.shape)) {
    number++;
    for (const [language, texts] of byLanguage(unit, tagOf)) {
      const blocks = texts.flatMap((text) => blockOf(text) ?? []);
      if (blocks.length === 0) continue;
      const known = segments.get(language) ?? [];
      if (known.length === 0) segments.set(language, known);
      known.push(segmentOf(number, blocks));
    }
  }
  return [...segments].map(([language, own]) => ({
    source,
    language,
    languageFrom: 'configuration',
    front: [],
    segments: own,
    back: [],
    furniture: [],
    remarks: [],
  }));
}

function byLanguage({ texts }: ScannedUnit, tagOf: (language: string) => string): Map<string, ScannedText[]> {
  const groups = new Map<string, ScannedText[]>();
  for (const text of texts) {
    const tag = tagOf(text.language);
    groups.set(tag, [...(groups.get(tag) ?? []), text]);
  }
  return groups;
}

function blockOf({ printed }: ScannedText): Block | null {
  const { start, end } = trimSpan(printed.text, 0, printed.text.length);
  if (start === end) return null;
  return {
    start: sourceStart(printed, start),
    end: sourceEnd(printed, end),
    role: 'paragraph',
    printed: slicePrinted(printed, start, end),
    body: 0,
  };
}

/** A segment numbered by its unit: the number stands nowhere in the text, so its place is the beginning of it. */
function segmentOf(number: number, blocks: readonly Block[]): Segment {
  const [{ start }] = blocks as [Block];
  return {
    start,
    end: blocks.at(-1)!.end,
    address: String(number),
    level: 'item',
    enumerator: {
      start,
      end: start,
      label: String(number),
      ordinal: { number, insert: 0, repeat: 1 },
      style: { level: 'item', system: 'arabic', prefix: '', suffix: '' },
      misread: null,
    },
    blocks,
    children: [],
    continuous: false,
  };
}
