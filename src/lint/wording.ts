import type { Unit } from '../align/types.js';
import type { Block, Segment, Version } from '../document/types.js';

const longest = 60;

/** The first words of a segment's running text, at most 60 characters, cut at a word where words are parted. */
export function firstWords(segment: Segment): string {
  const block = segment.blocks.find((candidate) => bodyOf(candidate) !== '' && isText(candidate));
  return block === undefined ? '' : shorten(bodyOf(block));
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

/** The block's text after its enumerator. */
export function bodyOf(block: Block): string {
  return block.printed.text.slice(block.body).trim();
}

/** `5 “Strengthen the …”`, or the address alone where the segment has no text. */
export function nameOf(segment: Segment): string {
  const words = firstWords(segment);
  return words === '' ? segment.address : `${segment.address} “${words}”`;
}

/** The address of a unit; what stands around the segments in words. */
export function nameOfUnit({ kind, address }: Unit): string {
  if (kind === 'segment') return address;
  return kind === 'front' ? 'the text before the segments' : 'the text after the segments';
}

/** `en.txt` and other versions in messages: the language says more than the path. */
export function languageOf(version: Version): string {
  return version.language === 'und' ? version.source.path : version.language;
}

/** `2 and 3`, `2, 3 and 4`, `2 to 9`: what a run covers, in words. */
export function listOf(addresses: readonly string[]): string {
  if (addresses.length <= 1) return addresses[0] ?? '';
  if (addresses.length > 4) return `${addresses[0]} to ${addresses.at(-1)} (${addresses.length} in all)`;
  return `${addresses.slice(0, -1).join(', ')} and ${addresses.at(-1)}`;
}

function isText(block: Block): boolean {
  return block.role !== 'caption' && block.role !== 'image' && block.role !== 'furniture';
}
