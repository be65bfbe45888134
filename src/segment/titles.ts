import type { Segment } from '../document/types.js';

/** `{#id}`, `{#id .class}` and the `#`s of a closed heading: markup behind a title, not part of it. */
const behind = /\s*(?:\{[^{}]*#[\w.:-]+[^{}]*\}|#+)\s*$/u;

/**
 * The title of a part that a heading without a number opens, as printed, white space made one blank; null for any other
 * segment, and for one that was made of text whose heading is not there.
 */
export function titleOf({ enumerator, level, blocks }: Segment): string | null {
  const [first] = blocks;
  if (enumerator !== null || level !== 'heading' || first?.role !== 'heading') return null;
  return first.printed.text.replace(behind, '').replace(/\s+/gu, ' ').trim();
}
