import { freshnessByLock } from '../../lint/freshness.js';
import { rules } from '../../lint/index.js';
import type { Finding } from '../../lint/types.js';
import { lockEntries } from '../../project/freshness/lock.js';
import type { Project } from '../../project/types.js';
import type { WorkKnowledge } from '../../report/page/knowledge.js';
import { pageWork } from '../../report/page/page-work.js';
import type { PageIndex, PageSummary, PageWork } from '../../report/page/types.js';
import type { Wanted } from '../aligning/request.js';
import { openBaseline } from '../check/baseline.js';
import { type Linting, lintAligned, openLinting } from '../check/linting.js';
import type { Context } from '../context.js';
import { hexaplaVersion } from '../process/version.js';
import { type AlignedWork, manifestNotes } from '../works.js';

/** What a page shows of a work, and the findings that it shows. */
export interface MadePage {
  readonly page: PageWork;
  readonly findings: readonly Finding[];
}

/** What is wanted of works that a page is to show. */
export const FOR_PAGES: Wanted = { rules: new Map(), withTerms: true, beads: true };

/** Makes works into what a page shows of them. */
export type PageMaker = (aligned: AlignedWork) => Promise<MadePage>;

/** Opens what is known of a project's works beside their texts; findings are those that `check` would report. */
export async function pageMaker(context: Context, project: Project): Promise<PageMaker> {
  const linting = await openLinting(context, project, new Map());
  const baseline = await openBaseline(project, {}, context.cwd);
  return async (aligned) => {
    const { findings, stale } = await lintAligned(context, linting, aligned, true);
    const fresh = findings.filter((finding) => !baseline.accepts(finding));
    const notes = manifestNotes(aligned);
    const reviewed = reviewedBy(linting, aligned);
    const knowledge = { findings: fresh, stale, reviewed, notes };
    return { page: context.interruptible(() => pageWork(aligned.alignment, knowledge)), findings: fresh };
  };
}

/** What the lock file says that a person has accepted, cell by cell; null where there is none. */
function reviewedBy({ freshness }: Linting, { alignment }: AlignedWork): WorkKnowledge['reviewed'] {
  const lock = freshness.lockFor(alignment);
  if (lock === null) return null;
  const { id, versions } = alignment.work;
  const cells = versions.map(({ language }, at) =>
    at === 0 ? [] : freshnessByLock(alignment, at, lockEntries(lock, id, language)),
  );
  return (version, unit) => cells[version]?.[unit]?.reviewed === true;
}

/** What a page knows before any work is opened. */
export function pageIndex(title: string, works: readonly PageSummary[]): PageIndex {
  const met = new Set(works.flatMap((work) => Object.keys(work.rules)));
  return {
    schema: 'hexapla.page/v1',
    version: hexaplaVersion(),
    title,
    works,
    rules: rules.filter(({ id }) => met.has(id)).map(({ id, summary }) => ({ id, summary })),
  };
}
