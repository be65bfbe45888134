import type { Block, Ordinal, Segment, Version } from '../../document/types.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import type { Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { type NameOf, namedEntries } from './named.js';
import type { MemoryText, MemoryUnit } from './types.js';

/**
 * A file of units as versions, one for each language, that can be checked and aligned like any others: each unit is a
 * segment with its number in the file, and every character keeps its place there. A text that stands beside several of
 * another language is one segment, under the first number.
 *
 * @param languages those that are wanted, in this order
 */
export function memoryVersions(
  source: Source,
  units: Iterable<MemoryUnit>,
  languages: readonly string[],
  nameOf: NameOf,
): Version[] {
  const segments = new Map(languages.map((language): [string, Segment[]] => [language, []]));
  const seen = new Map<string, MemoryText>();
  let number = 0;
  for (const unit of units) {
    number++;
    for (const { address, texts } of namedEntries(unit, number, nameOf)) {
      for (const [language, text] of texts) {
        if (seen.get(language) !== text) segments.get(language)?.push(segmentOf(address, text));
        seen.set(language, text);
      }
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

function blockOf(text: MemoryText): Block {
  const { printed, codes } = text;
  return { ...textSpan(text), role: 'paragraph', printed, body: 0, codes };
}

/** Where a text stands in its file, codes at its ends included. */
export function textSpan({ printed, codes }: MemoryText): Span {
  const [low, high] = [sourceStart(printed, 0), sourceEnd(printed, printed.text.length)];
  return { start: Math.min(low, codes[0]?.start ?? low), end: Math.max(high, codes.at(-1)?.end ?? high) };
}

/** A segment numbered by its unit: the number stands nowhere in the text, so its place is the beginning of it. */
function segmentOf(address: string, text: MemoryText): Segment {
  const block = blockOf(text);
  const { start, end } = block;
  return {
    start,
    end,
    address,
    level: 'item',
    enumerator: {
      start,
      end: start,
      label: address,
      ordinal: ordinalOf(address),
      style: { level: 'item', system: 'arabic', prefix: '', suffix: '' },
      misread: null,
    },
    blocks: [block],
    children: [],
    continuous: false,
  };
}

function ordinalOf(address: string): Ordinal {
  const [, unit, part, repeat] = /^(\d+)(?:\.(\d+))?(?::(\d+))?$/.exec(address) ?? [];
  const base = { insert: 0, repeat: Number(repeat ?? 1) };
  if (part === undefined) return { number: Number(unit), ...base };
  return { number: Number(part), ...base, outer: [Number(unit)] };
}
