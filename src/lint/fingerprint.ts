import type { Alignment } from '../align/types.js';
import { textHash } from './content.js';
import type { Report } from './types.js';

/** Longest stretch of a text that stands for it in a fingerprint, in UTF-16 units. */
const LONGEST = 400;

/** Gives each report of one rule, in their order, its fingerprint. */
export type Fingerprint = (rule: string, report: Report) => string;

/**
 * Fingerprints of rule, language, unit and content. A unit is known by what it says and by what its parent says,
 * not by its number, so that a clause added above does not make an old finding new; where it says nothing its address
 * stands in. Equal ones are told apart by their order in the work; the work is not in them, as it may get another name.
 */
export function fingerprints(alignment: Alignment): Fingerprint {
  const texts = unitTexts(alignment);
  const seen = new Map<string, number>();
  return (rule, report) => {
    const { version, address, content } = report;
    const unit = address === null ? '' : (texts.get(address) ?? address);
    const parent = address === null ? '' : (texts.get(address.replace(/\.?[^.]*$/, '')) ?? '');
    const own = content ?? (address === null ? spanText(report) : '');
    const key = [rule, version.language, parent, unit, own].map(textHash).join(' ');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return textHash(count === 1 ? key : `${key} ${count}`);
  };
}

/** By address of a unit the text that it is known by: the source's, else that of the first version that has one. */
function unitTexts(alignment: Alignment): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { address, cells } of alignment.units) {
    const segment = cells.find((cell) => cell.segment !== null)?.segment;
    const text = segment?.blocks[0]?.printed.text.slice(segment.blocks[0].body, LONGEST);
    if (text && !texts.has(address)) texts.set(address, text);
  }
  return texts;
}

function spanText({ version, span }: Report): string {
  return version.source.text.slice(span.start, Math.min(span.end, span.start + LONGEST));
}
