import { setImmediate } from 'node:timers/promises';
import type { WordSources } from '../../align/evidence/judges.js';
import { beadsOf } from '../../align/inside/inside.js';
import { type KeptAlignment, keepAlignment, keptAlignment } from '../../align/kept.js';
import type { Alignment } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import { type KeptReports, reportsIn } from '../../lint/runner.js';
import type { Entries } from '../../project/cache/entries.js';
import { KeptVersions } from '../../project/cache/versions.js';
import { type Guidance, guidanceFrom } from '../../project/guidance/guidance.js';
import { type LoadedWork, type LoadOptions, loadWork } from '../../project/reading/load-work.js';
import type { FoundWork } from '../../project/types.js';
import { type AlignRequest, settingsOf } from './request.js';
import { termsBy } from './terms.js';

/** A work with its versions aligned; they are those of the alignment. */
export interface AlignedWork extends Omit<LoadedWork, 'work'> {
  readonly alignment: Alignment;
  /** What rules said of it before, and say now; only where that is of use later. */
  readonly reports?: KeptReports;
  /** Keys of the versions that it was made of, where these are kept. */
  readonly versionKeys?: readonly string[];
}

/** The same as a plain value, for another thread or another run, without what is known of it as it was found. */
export interface KeptWork extends Pick<LoadedWork, 'sourceFrom' | 'changed'> {
  readonly kept: KeptAlignment;
  readonly reports: KeptReports;
  readonly versionKeys: readonly string[];
}

/** What the thread that makes a work has at hand. */
export interface Workshop extends Pick<LoadOptions, 'signal' | 'interruptible'> {
  readonly request: AlignRequest;
  readonly guidance: Pick<Guidance, 'words' | 'links'>;
  /** Where versions are kept beside works. */
  readonly entries?: Entries | null;
  /** Called when the files have been read. */
  readonly onRead?: () => void;
}

/** A workshop for a request alone. */
export function workshopFor(request: AlignRequest): Workshop {
  return { request, guidance: guidanceFrom(request.guidance) };
}

/** Reads and aligns a work. Null and InputError as loadWork has them. */
export async function makeWork(found: FoundWork, workshop: Workshop): Promise<AlignedWork | null> {
  const { request, guidance, entries, signal, interruptible = (make) => make(), onRead } = workshop;
  const { languages, candidates } = request;
  const kept = entries ? new KeptVersions(entries) : undefined;
  const loaded = await loadWork(found, { languages, candidates, signal, interruptible, kept });
  if (loaded === null) return null;
  onRead?.();
  // An interrupt while the files were read is heard of here.
  await setImmediate();
  signal?.throwIfAborted();
  const { work, ...rest } = loaded;
  const alignment = interruptible(() => alignWork(work, guidance));
  return { ...rest, alignment, ...(kept === undefined ? {} : { versionKeys: kept.keys }) };
}

/** Makes what is wanted of a work beside its alignment, so that it is there when it is asked for. */
export function prepare({ alignment }: AlignedWork, { request, guidance }: Workshop): KeptReports {
  const settings = settingsOf(request, termsBy(guidance.words));
  const reports: KeptReports = settings === null ? new Map() : reportsIn(alignment, settings);
  if (request.wanted.beads !== true) return reports;
  for (const unit of alignment.units) {
    for (const version of unit.cells.keys()) beadsOf(alignment, unit, version);
  }
  return reports;
}

/** A work as a plain value, with all that is known of it by now. */
export function keepWork(aligned: AlignedWork): KeptWork {
  const { alignment, sourceFrom, changed, reports = new Map(), versionKeys = [] } = aligned;
  return { kept: keepAlignment(alignment), sourceFrom, changed, reports, versionKeys };
}

/** The work that was kept, as it was found this time. */
export function keptWork(
  { kept, reports, ...rest }: KeptWork,
  found: FoundWork,
  words: WordSources | undefined,
): AlignedWork {
  return { ...rest, found, alignment: keptAlignment(kept, words), reports };
}
