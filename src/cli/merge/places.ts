import type { Alignment, Unit } from '../../align/types.js';
import { shownOf } from '../../edit/content.js';
import { type InlinePiece, shownText } from '../../edit/render.js';
import type { ReturnedPart, ReturnedUnit } from '../../format/returned/types.js';
import { rowsOfUnit } from '../../format/rows/rows.js';
import { rowLevels } from '../../format/types.js';
import { tokenSpans } from '../../format/xliff/facts.js';
import { exchangeParts } from '../../format/xliff/units.js';
import { cleanXml } from '../../format/xml.js';
import { contentHash } from '../../text/hash.js';
import type { Span } from '../../text/span.js';

/** A text of the target as it is now. */
export interface Place {
  readonly spans: readonly Span[];
  readonly text: string;
}

/** A text that an export of the unit would have now. */
interface Candidate extends Place {
  readonly source: string;
  readonly hash: string;
}

/**
 * Where the target has what each part of a unit was exported with; null for a part that is not there, or not any more.
 *
 * @param isSame whether the file is byte for byte the one that was exported, so that offsets hold
 */
export function placesOf(
  alignment: Alignment,
  unit: Unit,
  returned: ReturnedUnit,
  isSame: boolean,
): (Place | null)[] {
  const { source } = alignment.work.versions[1]!;
  let candidates: Candidate[] | null = null;
  return returned.parts.map((part) => {
    if (part.was === null && part.targetSpans === null) return null;
    const told = isSame ? part.targetSpans : null;
    if (told?.every(({ start, end }) => start < end && end <= source.text.length) === true) {
      const text = told.map(({ start, end }) => source.text.slice(start, end)).join('\n');
      return { spans: told, text };
    }
    candidates ??= candidatesIn(alignment, unit, returned.parts);
    const found = candidates.findIndex((candidate) => isOf(candidate, part));
    return found < 0 ? null : candidates.splice(found, 1)[0]!;
  });
}

function isOf(candidate: Candidate, { was, source }: ReturnedPart): boolean {
  if (was !== undefined) return candidate.hash === was;
  return candidate.source !== '' && candidate.source === withoutSpace(shownText(source));
}

/** What an export would have of the target, cut in each of the ways that there are. */
function candidatesIn(alignment: Alignment, unit: Unit, parts: readonly ReturnedPart[]): Candidate[] {
  const found: Candidate[] = [];
  for (const oneSegment of [false, true]) {
    for (const part of exchangeParts(alignment, unit, 1, oneSegment)) {
      if (part.kind !== 'segment' || part.target === null || part.target.length === 0) continue;
      const text = shownOf(part.target);
      const source = withoutSpace(shownOf(part.source));
      found.push({ spans: tokenSpans(part.target), text, source, hash: contentHash(text) });
    }
  }
  const markup = parts.some(({ isWritten }) => isWritten);
  for (const level of rowLevels) {
    const options = { level, versions: [0, 1], roleOf: () => 'asked' as const, markup };
    for (const { cells } of rowsOfUnit(alignment, unit, options)) {
      const [from, to] = cells;
      if (!to || to.passages.length === 0) continue;
      const spans = to.passages.map(({ start, end }) => ({ start, end }));
      found.push({
        spans,
        text: to.text,
        source: withoutSpace(from?.text ?? ''),
        hash: contentHash(to.text),
      });
    }
  }
  return found;
}

/** For comparing what tools may have broken otherwise, and what XML has no way to say. */
export function withoutSpace(text: string): string {
  return cleanXml(text)
    .normalize('NFC')
    .replace(/[\s\u0085\u200b\u2060\ufeff]+/g, '');
}

/** What pieces say, to compare by. */
export function bareText(pieces: readonly InlinePiece[]): string {
  return withoutSpace(shownText(pieces));
}
