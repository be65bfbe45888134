import { rowsOf } from '../../format/rows/rows.js';
import type { IndexWriter, WorkToIndex } from '../../project/concordance/writer.js';
import type { FoundWork, Project } from '../../project/types.js';
import type { WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { type AlignedWork, alignWorks } from '../works.js';

/** A work that an index is to have, and what is known of it before it is aligned. */
export interface FreshWork extends Pick<WorkToIndex, 'id' | 'stamp' | 'hash'> {
  readonly found: FoundWork;
}

/** Aligns works and puts them into an index. One in which there is nothing to compare is there without beads. */
export async function addWorks(
  context: Context,
  project: Project,
  options: WorkOptions,
  writer: IndexWriter,
  fresh: readonly FreshWork[],
): Promise<void> {
  const open = new Map(fresh.map((each) => [each.found, each]));
  const add = ({ found, ...head }: FreshWork, aligned: AlignedWork | null) => {
    writer.add({ ...head, name: found.id, ...contentOf(aligned) });
    open.delete(found);
  };
  const some = { ...project, works: fresh.map(({ found }) => found), isWhole: false };
  for await (const aligned of alignWorks(context, some, options, { beads: true }))
    add(open.get(aligned.found)!, aligned);
  for (const each of [...open.values()]) add(each, null);
}

function contentOf(aligned: AlignedWork | null): Pick<WorkToIndex, 'versions' | 'rows'> {
  if (aligned === null) return { versions: [], rows: [] };
  const { alignment } = aligned;
  const versions = alignment.work.versions.map(({ language, source }) => ({
    language,
    path: source.path,
    sha256: source.sha256,
  }));
  const level = alignment.work.isPaired ? ('segment' as const) : ('sentence' as const);
  const all = versions.map((_, index) => index);
  const rows = rowsOf(alignment, { level, versions: all, roleOf: () => 'asked', markup: false });
  return { versions, rows };
}
