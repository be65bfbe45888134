import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Version } from '../document/types.js';
import { LinkUse } from '../project/guidance/links.js';
import type { LoadedWork } from '../project/reading/load-work.js';
import type { FoundWork, Project } from '../project/types.js';
import type { AlignedWork } from './aligning/make.js';
import { alignRequest, type Wanted } from './aligning/request.js';
import { stages } from './aligning/stages.js';
import { openCache } from './cache.js';
import type { WorkOptions } from './command-line/options.js';
import type { Context } from './context.js';

export type { AlignedWork } from './aligning/make.js';
export { openWorks, requestOf } from './open-works.js';

/** The absolute path of each version of a work; null for standard input. */
export function filesOf({ versions }: FoundWork): (version: Version) => string | null {
  const files = new Map(versions.map(({ path, file }) => [path, file]));
  return ({ source }) => files.get(source.path) ?? null;
}

/**
 * The works of a project in their order, with their versions aligned, and what is wanted of them made where they are;
 * notes and progress go to standard error.
 */
export async function* alignWorks(
  context: Context,
  project: Project,
  options: WorkOptions,
  wanted: Wanted = {},
): AsyncGenerator<AlignedWork> {
  const use = new LinkUse(project.guidance?.links ?? []);
  const guessed = new Map<string, string[]>();
  const lacking = new Map<string, string[]>();
  const { works } = project;
  let turn = 0;
  const workshop = {
    request: alignRequest(context.cwd, project, options.languages ?? [], wanted),
    guidance: project.guidance ?? { words: undefined, links: [] },
    signal: context.signal,
    interruptible: context.interruptible,
    onRead: () => context.progress.step(turn, works.length, `${works[turn]?.id}: read`),
  };
  const onTurn = (found: FoundWork, index: number) => {
    turn = index;
    context.progress.step(index, works.length, found.id);
  };
  const sources = { cache: openCache(context, project, options), jobs: options.jobs, onTurn };
  for await (const { found, aligned } of stages(works, workshop, sources)) {
    // An interrupt is heard of where the loop waits, and is lost where its listener is taken off before it does: the first
    // turn may end the wait that brought the work, the second begins after a new one.
    await nextTurn();
    await nextTurn();
    context.signal.throwIfAborted();
    if (found.lacksSource !== undefined) push(lacking, found.lacksSource, found.id);
    if (aligned === null) {
      for (const note of absentNotes(found)) context.note(`note: ${found.id}: ${note}`);
      continue;
    }
    if (aligned.sourceFrom === 'segments') remember(guessed, aligned);
    noteEncodings(context, aligned.alignment.work.versions);
    use.add(aligned.alignment);
    yield aligned;
  }
  context.progress.clear();
  noteGuesses(context, guessed);
  noteLacking(context, lacking);
  noteUnusedLinks(context, project, use, options);
}

function noteUnusedLinks(
  context: Context,
  { guidance, isWhole }: Project,
  use: LinkUse,
  { languages }: WorkOptions,
): void {
  if (!guidance?.linkFile || languages !== undefined) return;
  const { path, placeOf } = guidance.linkFile;
  for (const link of use.unused(isWhole === true)) {
    const place = placeOf(link);
    const where = place ? `${path}:${place.line}:${place.column}` : path;
    context.note(`note: ${where}: this link names what is not there; mend or remove it`);
  }
}

/** What a work's files lack of what work.json says of them, in sentences. */
export function manifestNotes({ found, changed }: Pick<LoadedWork, 'found' | 'changed'>): string[] {
  const other = changed.map((path) => `${path} is not the file that ${found.manifest?.path} describes`);
  return [...absentNotes(found), ...other];
}

function absentNotes({ absent }: FoundWork): string[] {
  return absent.map(
    ({ path, language, from }) =>
      `${path} (${language}) is not here${from === null ? '' : `: get it from ${from}`}`,
  );
}

function remember(guessed: Map<string, string[]>, { alignment: { work } }: AlignedWork): void {
  push(guessed, work.versions[0]?.language ?? 'und', work.id);
}

function push(works: Map<string, string[]>, language: string, id: string): void {
  works.set(language, [...(works.get(language) ?? []), id]);
}

/** Says of each version in which encoding it was read, where neither its bytes nor the user said that. */
export function noteEncodings(context: Context, versions: readonly Version[]): void {
  for (const { source } of versions) {
    if (source.isGuessed !== true) continue;
    context.note(
      `note: ${source.path}: read as ${source.encoding}, in which it reads best; --encoding says otherwise`,
    );
  }
}

const MOST_NAMES = 3;

function noteGuesses(context: Context, guessed: ReadonlyMap<string, readonly string[]>): void {
  for (const [language, works] of guessed) {
    context.note(
      `note: the source of ${namesOf(works)} is taken to be ${language}: no other version has more segments; --source says otherwise`,
    );
  }
}

/** Works without a version in the language of the source are not compared at all; said once for all of them. */
function noteLacking(context: Context, lacking: ReadonlyMap<string, readonly string[]>): void {
  for (const [language, works] of lacking) {
    context.note(`note: ${namesOf(works)}: no version in ${language}, the source; nothing is compared there`);
  }
}

function namesOf(works: readonly string[]): string {
  const names = works.slice(0, MOST_NAMES).join(', ');
  return works.length > MOST_NAMES ? `${names} and ${works.length - MOST_NAMES} more works` : names;
}
