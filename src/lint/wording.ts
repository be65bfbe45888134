import { bodyOf } from '../align/evidence/features.js';
import type { Unit } from '../align/types.js';
import type { Block, Segment, Version } from '../document/types.js';
import { titleOf } from '../segment/index.js';
import type { Span } from '../text/span.js';

const longest = 60;

/** The first words of a segment's running text, at most 60 characters, cut at a word where words are parted. */
export function firstWords(segment: Segment): string {
  const block = segment.blocks.find((candidate) => trimmedBodyOf(candidate) !== '' && isText(candidate));
  return block === undefined ? '' : shorten(trimmedBodyOf(block));
}

/** A text of at most 60 characters, with an ellipsis where something was cut; control characters become spaces. */
export function shorten(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const letters = [...clean.slice(0, longest * 4)];
  if (letters.length <= longest) return clean.length > longest * 4 ? `${letters.join('')}…` : clean;
  const cut = letters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

/** The block's running text as reports show it and hashes count it: without the blanks at its ends. */
export function trimmedBodyOf(block: Block): string {
  return bodyOf(block).trim();
}

/** `5 “Strengthen the …”`, or the address alone where the segment has no text; `the section “Moorings”`. */
export function nameOf(segment: Segment): string {
  const title = titleOf(segment) ?? '';
  if (title !== '') return `the section “${shorten(title)}”`;
  const words = firstWords(segment);
  return words === '' ? segment.address : `${segment.address} “${words}”`;
}

/** How a segment is pointed at: its address, or the title of a part that a heading without a number opens. */
export function placeName(segment: Segment): string {
  const title = titleOf(segment) ?? '';
  return title === '' ? segment.address : `“${shorten(title)}”`;
}

/** The address of a unit, or its title; what stands around the segments in words. */
export function nameOfUnit({ kind, address, cells }: Unit): string {
  if (kind === 'segment') {
    const segment = cells.find((cell) => cell.segment !== null)?.segment;
    return segment == null ? address : placeName(segment);
  }
  return kind === 'front' ? 'the text before the segments' : 'the text after the segments';
}

/** `en.txt` and other versions in messages: the language says more than the path. */
export function languageOf(version: Version): string {
  return version.language === 'und' ? version.source.path : version.language;
}

/** A place of another version that answers the one of a finding: `en has it here`. */
export function hasItHere(version: Version, span: Span) {
  return { version, span, message: `${languageOf(version)} has it here` };
}

/** `2 and 3`, `2, 3 and 4`, `2 to 9`: what a run covers, in words. */
export function listOf(addresses: readonly string[]): string {
  if (addresses.length <= 1) return addresses[0] ?? '';
  if (addresses.length > 4) return `${addresses[0]} to ${addresses.at(-1)} (${addresses.length} in all)`;
  return `${addresses.slice(0, -1).join(', ')} and ${addresses.at(-1)}`;
}

/**
 * Several segments in words, those in a row that stand in no other of them: `2 and 3`, `the sections “Nets” and “Ropes”`.
 */
export function namesOf(segments: readonly Segment[]): string {
  const [first, ...others] = segments;
  if (first === undefined) return '';
  if (others.length === 0) return nameOf(first);
  const names = listOf(segments.map(placeName));
  return segments.every((segment) => titleOf(segment) !== null) ? `the sections ${names}` : names;
}

/** The same, of numbered ones with the first words of the first: `2 and 3, from 2 “Nets are …” on,`. */
export function namesFrom(segments: readonly Segment[]): string {
  const [first] = segments;
  if (first === undefined || titleOf(first) !== null) return namesOf(segments);
  return `${listOf(segments.map(placeName))}, from ${nameOf(first)} on,`;
}

/** `3 paragraphs, 2 items and a table`: what a part holds below its title; empty where that is nothing. */
export function contentsOf({ blocks, enumerator }: Segment): string {
  const counts = new Map<string, number>();
  for (const { role } of enumerator === null ? blocks.slice(1) : blocks) {
    const noun = nouns.get(role);
    if (noun !== undefined) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return enumerated(
    [...counts].map(([noun, count]) =>
      count === 1 ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : `${count} ${noun.replace(/y$/, 'ie')}s`,
    ),
  );
}

const nouns: ReadonlyMap<Block['role'], string> = new Map([
  ['paragraph', 'paragraph'],
  ['item', 'list entry'],
  ['table', 'table row'],
  ['code', 'code block'],
  ['quote', 'quotation'],
  ['image', 'picture'],
]);

/** `a, b and c`. */
export function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function isText(block: Block): boolean {
  return block.role !== 'caption' && block.role !== 'image' && block.role !== 'furniture';
}
