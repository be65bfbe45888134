import { alignWork } from '../../align/work.js';
import type { StaleCell } from '../../lint/freshness.js';
import { type LintSettings, lintWork } from '../../lint/index.js';
import { type Finding, partsOf } from '../../lint/types.js';
import { type EarlierProject, openEarlier } from '../../project/freshness/before.js';
import { loadWork } from '../../project/reading/load-work.js';
import type { FoundWork, Project, ProjectRequest } from '../../project/types.js';
import { InputError } from '../../text/errors.js';
import { ruleOutlines } from '../rules.js';
import { type AlignedWork, filesOf } from '../works.js';
import { noChange, type SourceChange, sourceChange } from './source-change.js';

/** Compares works with what they were before a change. */
export interface SinceComparison {
  /**
   * Of a work's findings those that the change brought, and what it did to the source. `stale` is what the lock file
   * says is stale; null where there is none.
   */
  readonly compare: (
    aligned: AlignedWork,
    findings: readonly Finding[],
    stale: readonly StaleCell[] | null,
  ) => Promise<Compared>;
  /** What may be wrong with the comparison, in a sentence. */
  readonly caveat: string | null;
  readonly close: () => void;
}

interface Compared {
  readonly findings: readonly Finding[];
  readonly change: SourceChange;
}

/** Opens the comparison with a revision of git. Throws InputError where there is none. */
export async function compareSince(
  revision: string,
  project: Project,
  request: ProjectRequest,
  settings: LintSettings,
): Promise<SinceComparison> {
  const earlier = await openEarlier(project, request, revision, ruleOutlines);
  const owners = new Map(
    earlier.works.flatMap((work) =>
      work.versions.map(({ file }) => [file === null ? null : earlier.pathThen(file), work] as const),
    ),
  );
  return {
    compare: async (aligned, findings, stale) => {
      if (!isTouched(aligned, owners, earlier)) return { findings: [], change: noChange };
      const before = await lintEarlier(aligned, owners, earlier, settings, request, project.guidance);
      if (before === null) return { findings, change: noChange };
      const known = new Set(before.findings.flatMap(partsOf).map((part) => part.fingerprint));
      return {
        findings: findings.filter((finding) => partsOf(finding).some((part) => !known.has(part.fingerprint))),
        change: sourceChange(before.alignment, aligned.alignment, stale),
      };
    },
    caveat: earlier.isCutOff
      ? `the clone is shallow, so the change is compared with ${revision} itself (fetch-depth: 0)`
      : null,
    close: earlier.remove,
  };
}

type Owners = ReadonlyMap<string | null, FoundWork>;

/** Whether a file of the work was changed, added, renamed or removed. */
function isTouched(
  { found }: AlignedWork,
  owners: Owners,
  { changes, pathNow, pathThen }: EarlierProject,
): boolean {
  const paths = found.versions.map(({ file }) => (file === null ? null : pathNow(file)));
  const before = paths.map((path) => owners.get(path));
  const [work] = before;
  if (work === undefined || before.some((one) => one !== work)) return true;
  if (work.versions.length !== paths.length) return true;
  const all = [...paths, ...work.versions.map(({ file }) => (file === null ? null : pathThen(file)))];
  return all.some((path) => path === null || changes.paths.has(path));
}

/** The work as it was, found by its files, renamed ones too; null where it is new. */
async function lintEarlier(
  { found, alignment: { work } }: AlignedWork,
  owners: Owners,
  { changes, pathNow, freshness }: EarlierProject,
  settings: LintSettings,
  { languages }: ProjectRequest,
  guidance: Project['guidance'],
) {
  const paths = found.versions.flatMap(({ file }) => (file === null ? [] : (pathNow(file) ?? [])));
  const [then] = paths.flatMap((path) => owners.get(changes.renames.get(path) ?? path) ?? []);
  const loaded = then === undefined ? null : await loadQuietly(then, languages);
  if (loaded === null) return null;
  // Under its present name, and with its present source first, so that findings can be compared.
  const source = work.versions[0]?.language;
  const versions = [...loaded.work.versions].sort(
    (one, other) => Number(other.language === source) - Number(one.language === source),
  );
  const alignment = alignWork({ id: work.id, versions }, guidance);
  const stale = await freshness.staleIn(alignment, filesOf(loaded.found));
  const { findings, accepted } = lintWork(alignment, { ...settings, stale });
  return { alignment, findings: [...findings, ...accepted] };
}

/** What could not be read then is told nowhere: the change that mended it is to be judged by what is there now. */
async function loadQuietly(found: FoundWork, languages: readonly string[] | undefined) {
  try {
    return await loadWork(found, { languages });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
