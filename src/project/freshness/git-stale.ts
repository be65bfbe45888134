import type { Alignment } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import type { Version } from '../../document/types.js';
import { hashesOf, textsOf } from '../../lint/content.js';
import type { StaleCell } from '../../lint/freshness.js';
import { type TrackedFile, trackedFile } from '../git/file.js';
import type { Repository } from '../git/git.js';
import { historyOf } from '../git/history.js';
import type { Commit, CommitLog } from '../git/log.js';

/** The history of the works of one run. */
export interface ProjectHistory {
  readonly repository: Repository;
  readonly log: CommitLog;
  /** Path of a file in the repository, with `/`; null for one that lies outside. */
  readonly pathOf: (file: string) => string | null;
}

/** Absolute path of a version's file; null for standard input. */
export type FileOf = (version: Version) => string | null;

/**
 * Cells whose source has changed in a later commit than they did. For each translated text the commit is found in
 * which it came to be as it is; what the source said after that commit is what it was made from. Texts are compared
 * segment by segment and without their numbers, so a renumbered source makes nothing stale.
 */
export async function staleByGit(
  alignment: Alignment,
  history: ProjectHistory,
  fileOf: FileOf,
): Promise<StaleCell[]> {
  const [now, ...translations] = alignment.work.versions;
  const source = now && tracked(now, history, fileOf);
  if (!source || !(await hasChanged(source))) return [];
  const sourceTexts = hashesOf(alignment, 0);
  const changes = await changesOf(source);
  const stale: StaleCell[] = [];
  for (const [index, version] of translations.entries()) {
    const file = tracked(version, history, fileOf);
    const cells = file && (await staleCells(alignment, index + 1, source, file, sourceTexts));
    for (const { unit, before } of cells ?? []) {
      const changedBy = changes(sourceTexts[unit] ?? '');
      stale.push({ unit, version: index + 1, before, changedBy });
    }
  }
  return stale;
}

/** What changed a text of the source, in words, by the text's hash. */
export async function changesOf(source: TrackedFile): Promise<(text: string) => string> {
  const origins = await source.history.originsOf(source.textsIn);
  return (text) => {
    const commit = origins.get(text);
    return commit === undefined ? 'changed, not committed yet' : `changed in ${commitInWords(commit)}`;
  };
}

/** A version's file with its history; null where git does not know it. */
export function tracked(version: Version, history: ProjectHistory, fileOf: FileOf): TrackedFile | null {
  const file = fileOf(version);
  const path = file === null ? null : history.pathOf(file);
  const past = path === null ? null : historyOf(history.log, path);
  return past === null || past.blobs.length === 0 ? null : trackedFile(history.repository, version, past);
}

/** A source that was committed once and never touched again has made nothing stale. */
async function hasChanged({ now, history, versionIn }: TrackedFile): Promise<boolean> {
  const [last, ...before] = history.blobs;
  return before.length > 0 || last === undefined || (await versionIn(last)) !== now;
}

async function staleCells(
  alignment: Alignment,
  index: number,
  source: TrackedFile,
  translation: TrackedFile,
  sourceTexts: readonly (string | null)[],
): Promise<{ unit: number; before: string }[]> {
  const origins = await translation.history.originsOf(translation.textsIn);
  const candidates = new Map<string, number[]>();
  for (const [unit, text] of hashesOf(alignment, index).entries()) {
    const origin = text === null ? undefined : origins.get(text);
    const sourceText = sourceTexts[unit];
    if (origin === undefined || sourceText == null) continue;
    const blob = source.history.blobAt(origin.id);
    if (blob === null || (await source.textsIn(blob)).has(sourceText)) continue;
    candidates.set(blob, [...(candidates.get(blob) ?? []), unit]);
  }
  const cells: { unit: number; before: string }[] = [];
  for (const [blob, units] of candidates) {
    const before = await earlierTexts(alignment, source, blob);
    for (const unit of units) {
      const text = before.get(alignment.units[unit]!.id);
      if (text) cells.push({ unit, before: text });
    }
  }
  return cells.sort((left, right) => left.unit - right.unit);
}

/** By unit's id, what the source said in an old file. A part that has come new since has no entry. */
async function earlierTexts(
  alignment: Alignment,
  source: TrackedFile,
  blob: string,
): Promise<Map<string, string>> {
  const old = await source.versionIn(blob);
  if (old === null) return new Map();
  // The source alone names its units as it does beside its translations.
  const compared = alignWork({ id: alignment.work.id, versions: [source.now, old] });
  const texts = textsOf(compared, 1);
  return new Map(compared.units.flatMap(({ id }, at) => (texts[at] ? [[id, texts[at]] as const] : [])));
}

function commitInWords({ id, subject }: Commit): string {
  return subject === '' ? id.slice(0, 7) : `${id.slice(0, 7)} “${subject}”`;
}
