import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuseOthers } from '../../project/cache/folder.js';
import { type CacheLocation, cacheLocation } from '../../project/cache/location.js';
import type { OpenDatabase } from '../../project/concordance/database.js';
import { type IndexContent, IndexFile } from '../../project/concordance/index-file.js';
import { numbersFor, type WorkInIndex } from '../../project/concordance/numbers.js';
import type { IndexWriter } from '../../project/concordance/writer.js';
import type { FoundWork, Project } from '../../project/types.js';
import { discard, removeOnInterrupt } from '../../project/writing/temporary.js';
import { alignRequest } from '../aligning/request.js';
import { bytesIn } from '../cache.js';
import type { WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { Stamps } from './stamps.js';

/** What says how an index is kept, beside how works are found. */
export interface IndexOptions extends WorkOptions {
  readonly indexLimit?: string;
}

/** An index that has all works of a project as they are now. */
export interface OpenIndex extends OpenDatabase, IndexContent {}

type Known = OpenDatabase & IndexContent;

/**
 * Opens the index of a project. Works that are new or have changed are aligned and put in, those that are gone are taken
 * out; a broken index is made anew.
 *
 * @param isBroken what is there is known to be of no use
 * @throws InputError for a limit that is no size, a folder that is no cache, and where nothing can be written
 */
export async function openIndex(
  context: Context,
  project: Project,
  paths: readonly string[],
  options: IndexOptions,
  isBroken = false,
): Promise<OpenIndex> {
  const limit = bytesIn('--index-limit', options.indexLimit ?? '2GB');
  const isKept = options.cache ?? project.configuration.cache ?? true;
  const place = isKept ? placeOf(context, project, options) : ownPlace();
  const file = new IndexFile(place.location, askedOf(context, project, paths, options));
  try {
    const before = isBroken ? null : await file.open();
    const index = await refreshed(context, project, options, file, before);
    const bytes = isKept ? file.keepWithin(limit) : null;
    if (bytes === null) return { ...index, close: closing(index, place.leave) };
    const size = `${(bytes / 1e6).toFixed(0)} MB`;
    context.note(
      `note: the index has ${size}, which is more than --index-limit allows, and is not kept; the next search makes it anew`,
    );
    return { ...index, close: closing(index, () => file.remove()) };
  } catch (error) {
    place.leave();
    throw error;
  }
}

function closing({ close }: OpenDatabase, leave: () => void): () => void {
  return () => {
    close();
    leave();
  };
}

interface Place {
  readonly location: CacheLocation;
  readonly leave: () => void;
}

function placeOf({ cwd }: Context, { configuration }: Project, options: IndexOptions): Place {
  const location = cacheLocation(configuration.folder, cwd, options.cacheLocation);
  refuseOthers(location.folder, location.shown);
  return { location, leave: () => {} };
}

/** Where nothing is to be kept, the index lives as long as the run. */
function ownPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-'));
  const forget = removeOnInterrupt(folder);
  const leave = () => {
    discard(folder);
    forget();
  };
  return { location: { folder, shown: folder }, leave };
}

/** Stands for where works are looked for, and for how they are found and read. */
function askedOf(
  { cwd }: Context,
  { folder }: Project,
  paths: readonly string[],
  { source, language, config, encoding, trackedChanges }: IndexOptions,
): string {
  const named = config === undefined ? null : resolve(cwd, config);
  return JSON.stringify([cwd, folder, paths, source, language, named, encoding, trackedChanges]);
}

/** What is to be done so that an index has the works of a project. */
interface Changes {
  /** By work, its number in the index. */
  readonly numbers: readonly number[];
  readonly fresh: readonly number[];
  readonly stamped: readonly number[];
  readonly gone: readonly WorkInIndex[];
}

async function refreshed(
  context: Context,
  project: Project,
  options: IndexOptions,
  file: IndexFile,
  before: Known | null,
): Promise<Known> {
  const request = alignRequest(context.cwd, project, options.languages ?? [], {});
  const stamps = new Stamps(request, Date.now());
  const made = project.works.map((found) => ({ found, stamp: stamps.stampOf(found) }));
  const known = before?.works ?? [];
  if (before !== null && isSame(made, known)) return before;
  before?.close();
  const hashes = made.map(({ found }) => stamps.hashOf(found));
  const changes = changesOf(made, hashes, known) ?? changesOf(made, hashes, [])!;
  const isChange = before !== null && changes.fresh.length < project.works.length;
  // What aligns takes longer to load than most answers take.
  const { addWorks } = await import('./add-works.js');
  const fill = async (writer: IndexWriter) => {
    for (const { id, beads } of isChange ? changes.gone : []) writer.remove(id, beads);
    for (const at of isChange ? changes.stamped : []) writer.stamp(changes.numbers[at]!, made[at]!.stamp);
    const fresh = changes.fresh.map((at) => {
      const { found, stamp } = made[at]!;
      return { found, stamp, id: changes.numbers[at]!, hash: hashes[at]! };
    });
    await addWorks(context, project, options, writer, fresh);
  };
  await file.write(isChange, fill);
  if (changes.fresh.length > 0) noteIndexed(context, changes.fresh.length, file);
  return (await file.open())!;
}

function noteIndexed(context: Context, works: number, file: IndexFile): void {
  context.note(`note: ${works} ${works === 1 ? 'work' : 'works'} put into the index in ${file.shown}`);
}

interface Stamped {
  readonly found: FoundWork;
  readonly stamp: string;
}

function isSame(made: readonly Stamped[], known: readonly WorkInIndex[]): boolean {
  return (
    made.length === known.length &&
    made.every(
      ({ found, stamp }, at) => stamp !== '' && found.id === known[at]!.name && stamp === known[at]!.stamp,
    )
  );
}

/** Null where those that stay stand in another order now, or there is no room for others between them. */
function changesOf(
  made: readonly Stamped[],
  hashes: readonly string[],
  known: readonly WorkInIndex[],
): Changes | null {
  const byName = new Map(known.map((work) => [work.name, work]));
  const kept = made.map(({ found }, at) => {
    const own = byName.get(found.id);
    return own !== undefined && own.hash === hashes[at] ? own : null;
  });
  const numbers = numbersFor(kept);
  if (numbers === null) return null;
  const staying = new Set(kept);
  const places = [...made.keys()];
  return {
    numbers,
    fresh: places.filter((at) => kept[at] === null),
    stamped: places.filter((at) => kept[at] !== null && kept[at]?.stamp !== made[at]!.stamp),
    gone: known.filter((work) => !staying.has(work)),
  };
}
