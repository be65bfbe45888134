import { matterOf } from '../../align/table/units.js';
import type { Alignment } from '../../align/types.js';
import type { Span } from '../../text/span.js';
import { cellText, textHash } from '../content.js';
import type { StaleCell } from '../freshness.js';
import type { Report, Rule } from '../types.js';
import { wordDiff } from '../word-diff.js';
import { languageOf, nameOfUnit, shorten } from '../wording.js';

/** A translated segment whose source has changed since. What is stale was found out by the lock file or by git. */
export const staleSegment: Rule = {
  id: 'stale-segment',
  summary: 'The source of a translated segment has changed since it was translated.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  asksOutside: true,
  *check(alignment, _options, { stale }) {
    for (const cell of stale) {
      const report = reportOf(alignment, cell);
      if (report !== null) yield report;
    }
  },
};

function reportOf(
  alignment: Alignment,
  { unit: at, version: index, before, changedBy }: StaleCell,
): Report | null {
  const [source] = alignment.work.versions;
  const version = alignment.work.versions[index];
  const unit = alignment.units[at];
  if (source === undefined || version === undefined || unit === undefined) return null;
  const after = cellText(unit, unit.cells[0]!, source) ?? '';
  const change = before === null ? null : wordDiff(before, after, source.language);
  const what = change ?? (before === null ? `it now reads “${shorten(after)}”` : 'it was written anew');
  const by = changedBy === null ? '' : ` (${changedBy})`;
  return {
    version,
    span: placeOf(alignment, at, index),
    message: `${nameOfUnit(unit)} was translated from an earlier text of ${languageOf(source)}: ${what}${by}`,
    address: unit.address,
    related: [{ version: source, span: placeOf(alignment, at, 0), message: `${languageOf(source)} now` }],
    content: textHash(after),
  };
}

/** What a version has of a unit: the segment's own text, from its number on. */
function placeOf(alignment: Alignment, unit: number, index: number): Span {
  const { kind, cells } = alignment.units[unit]!;
  const cell = cells[index]!;
  const segment = cell.segment ?? cell.parts?.[0] ?? cell.into;
  const blocks =
    kind === 'segment' ? (segment?.blocks ?? []) : matterOf(alignment.work.versions[index]!, kind);
  const start = segment?.start ?? blocks[0]?.start ?? 0;
  return { start, end: Math.max(start, blocks.at(-1)?.end ?? start) };
}
