import { coverage } from '../../align/coverage.js';
import type { Alignment } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { directionOf } from './direction.js';
import type { WorkKnowledge } from './knowledge.js';
import { pictureCode } from './picture-code.js';
import type { PageCell, PageFinding, PageSummary, PageUnit, PageVersion, PictureState } from './types.js';

/** What an overview shows of a work. */
export function pageSummary(
  alignment: Alignment,
  units: readonly PageUnit[],
  findings: readonly PageFinding[],
  knowledge: Pick<WorkKnowledge, 'notes' | 'reviewed'>,
): PageSummary {
  const { id, versions } = alignment.work;
  const covered = coverage(alignment);
  const rules: Record<string, [number, number]> = {};
  for (const { rule, severity } of findings) {
    rules[rule] ??= [0, 0];
    rules[rule][severity === 'error' ? 0 : 1]++;
  }
  return {
    id,
    title: versions[0] === undefined ? '' : titleIn(versions[0]),
    versions: versions.map((version, at): PageVersion => {
      const cells = units.filter(({ kind }) => kind === 'segment').map((unit) => unit.cells[at]!);
      const states = cells.map(pictureState);
      const own = findings.filter((finding) => finding.version === at);
      return {
        language: version.language,
        direction: directionOf(version.language),
        path: version.source.path,
        ...covered[at]!,
        ...freshness(units, at),
        paragraphs: version.front.length + version.back.length,
        states: countsOf(states),
        picture: pictureCode(states),
        errors: own.filter(({ severity }) => severity === 'error').length,
        warnings: own.filter(({ severity }) => severity === 'warning').length,
      };
    }),
    rules,
    notes: knowledge.notes,
    isLocked: knowledge.reviewed !== null,
  };
}

/** What is there in the source and in a version: how much of it is not stale, and how much was accepted as it is. */
function freshness(units: readonly PageUnit[], version: number): { current: number; reviewed: number } {
  const there = new Set<PictureState>(['present', 'renumbered', 'moved', 'merged', 'split']);
  const cells = units
    .filter(({ kind, cells: [source] }) => kind === 'segment' && source?.state === 'present')
    .map(({ cells }) => cells[version]!)
    .filter(({ state }) => there.has(state));
  return {
    current: cells.filter(({ stale }) => stale === undefined).length,
    reviewed: version === 0 ? cells.length : cells.filter(({ reviewed }) => reviewed).length,
  };
}

/** The title as the document prints it, on one line. */
function titleIn({ front, segments }: Version): string {
  const title =
    front.find(({ role }) => role === 'title') ?? segments[0]?.blocks.find(({ role }) => role === 'title');
  return title === undefined
    ? ''
    : title.printed.text
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 200);
}

function pictureState({ state, stale }: PageCell): PictureState {
  return stale === undefined ? state : 'stale';
}

function countsOf(states: readonly PictureState[]): Partial<Record<PictureState, number>> {
  const counts: Partial<Record<PictureState, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
