import type { Segment, Version } from '../document/types.js';
import { comparable } from '../text/normal.js';
import { anchorsOf } from './anchors.js';
import { segmentsOf } from './find.js';
import { slugsOf } from './slugs.js';

/**
 * The segments that someone may mean who writes what a document has: `#configure`, the slug or the own name of a heading;
 * a label, with or without its signs (`1e)`, `Điều 6`, `L. 123-4`); labels and numbers behind each other from any segment
 * on (`Điều 6.1.b`). In the order of the document; empty where nothing is meant.
 */
export function segmentsAsked(version: Version, asked: string): Segment[] {
  const wanted = asked.trim();
  if (wanted.startsWith('#')) return segmentsNamed(version, wanted.slice(1));
  const key = plain(wanted);
  if (key === '') return [];
  return [...segmentsOf(version)].flatMap((segment) => reached(segment, key));
}

function segmentsNamed(version: Version, name: string): Segment[] {
  const key = name.toLowerCase();
  const slugs = slugsOf(version);
  return [...segmentsOf(version)].filter(
    (segment) => slugs.get(segment) === key || anchorsOf(version, segment).includes(key),
  );
}

/** In comparable form, without the signs that close a label. */
function plain(text: string): string {
  return comparable(text)
    .replace(/\s+/gu, ' ')
    .replace(/^[([（【\s]+|[)\]）】.,:;、．：\s]+$/gu, '');
}

/** What may stand between two labels. */
const joint = /^[).\]）、,:\s]*/u;

/** The segments that a key leads to from a segment on: itself, or those inside it that the rest of the key names. */
function reached(segment: Segment, key: string): Segment[] {
  return labelsOf(segment).flatMap((label) => {
    if (label === key) return [segment];
    if (!key.startsWith(label) || goesOn(label, key)) return [];
    const rest = key
      .slice(label.length)
      .replace(joint, '')
      .replace(/^[([（]/u, '');
    return rest === '' ? [] : childrenOf(segment).flatMap((child) => reached(child, rest));
  });
}

/** Whether a key goes on with the number that a label ends with: 12 is no 1. */
function goesOn(label: string, key: string): boolean {
  return /\p{Nd}$/u.test(label) && /^\p{Nd}/u.test(key.slice(label.length));
}

/** Numbered segments right below, those under headings without a number among them. */
function childrenOf({ children }: Segment): Segment[] {
  return children.flatMap((child) => (child.enumerator === null ? childrenOf(child) : [child]));
}

/** How a segment may be called: by its label, by that without its word, by its number. */
function labelsOf({ enumerator }: Segment): string[] {
  if (enumerator === null) return [];
  const label = plain(enumerator.label);
  const { number, insert } = enumerator.ordinal;
  const wordless = label.replace(/^[\p{L}\p{M}]{2,}\s+(?=\S)/u, '');
  return [...new Set([label, wordless, ...(insert === 0 ? [String(number)] : [])])].filter(
    (one) => one !== '',
  );
}
