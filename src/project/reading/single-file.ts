import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../text/errors.js';
import { boundaryOf, realPath } from '../boundary.js';
import type { Configuration } from '../configuration/config.js';
import { isWithin } from '../files.js';
import type { FoundWork, ProjectRequest } from '../types.js';
import { languageInName, type TagOf } from '../works/conventions.js';
import { findWorks, worksAmong } from '../works/find.js';
import { type SearchedFolder, tagOfConfiguration } from '../works/search.js';

/** A work, and the folder that its files lie in. */
export interface WorkOfFile {
  readonly work: FoundWork;
  /** Absolute. */
  readonly folder: string;
}

interface WorksAround {
  readonly works: readonly FoundWork[];
  readonly folder: string;
}

/**
 * The work that one file given by name is a version of, with all that is to be looked at beside it, where a configuration,
 * work.json or the names of the files around it tell; null where none does. Of the work that one version is in focus.
 */
export async function workOfFile(
  path: string,
  request: ProjectRequest,
  configuration: Configuration,
): Promise<WorkOfFile | null> {
  const file = resolve(request.cwd, path);
  const folder = dirname(file);
  const isDescribed = configuration.file !== null || existsSync(join(folder, 'work.json'));
  const around = isDescribed
    ? await worksIn({ folder, given: dirname(path) }, configuration, request.source)
    : worksByName(file, request, configuration);
  const { works } = around;
  const work = works.find(({ versions }) => versions.some((version) => version.file === file));
  if (work === undefined || work.versions.length < 2) return null;
  return { work: focused(work, file, path), folder: around.folder };
}

/** The version, and its source; where nobody has said which that is, all that might be it. */
function focused(work: FoundWork, file: string, path: string): FoundWork {
  const named = work.versions.map((version) => (version.file === file ? { ...version, path } : version));
  const focus = named.find((version) => version.file === file)!;
  const at = work.source === null ? -1 : work.versions.indexOf(work.source.version);
  const source = named[at];
  if (source === undefined || work.source === null) return { ...work, versions: named, focus };
  const versions = source === focus ? [focus] : [source, focus];
  return { ...work, versions, source: { ...work.source, version: source }, focus };
}

async function worksIn(
  place: SearchedFolder,
  configuration: Configuration,
  source: string | undefined,
): Promise<WorksAround> {
  const { folder } = configuration;
  try {
    return { folder, works: await findWorks(place, configuration, source) };
  } catch (error) {
    // A file that is no version of any work is looked at by itself.
    if (error instanceof InputError) return { folder, works: [] };
    throw error;
  }
}

const nothing = { base: '', paths: [] };

function worksByName(file: string, request: ProjectRequest, configuration: Configuration): WorksAround {
  const tagOf = tagOfConfiguration(configuration);
  const { base, paths: named } = inOneFolder(file, tagOf) ?? inTrees(file, request.cwd, tagOf) ?? nothing;
  const boundary = realPath(boundaryOf(base));
  // A link is not followed out of the project for a source that nobody named.
  const paths = named.filter(
    (path) => join(base, path) === file || isWithin(realPath(join(base, path)), boundary),
  );
  if (paths.length < 2) return { folder: base, works: [] };
  const given = relative(request.cwd, base);
  const place = { folder: base, given: given.startsWith('..') ? base : given || '.' };
  const search = { place, base, configuration, source: request.source, tagOf, sites: new Map() };
  return { folder: base, works: worksAmong(paths, search) };
}

/** `fr.txt` beside `en.txt`, `guide.fr.md` beside `guide.md`: files whose names say the rest. */
function inOneFolder(file: string, tagOf: TagOf): { base: string; paths: string[] } | null {
  const base = dirname(file);
  const stem = stemOf(basename(file), tagOf);
  const names = readdirSync(base).filter((name) => stemOf(name, tagOf) === stem);
  const isNamed = names.some((name) => languageInName(name, tagOf) !== null);
  return isNamed && names.length > 1 ? { base, paths: names.sort() } : null;
}

/** A file's name without its ending and without its language. */
function stemOf(name: string, tagOf: TagOf): string {
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  const language = languageInName(name, tagOf);
  if (language === null) return stem;
  return tagOf(stem) === language ? '' : stem.slice(0, stem.lastIndexOf('.'));
}

/** `fr/guide.md` beside `en/guide.md`: the same path in folders that are named by languages. */
function inTrees(file: string, cwd: string, tagOf: TagOf): { base: string; paths: string[] } | null {
  for (let tree = dirname(file); dirname(tree) !== tree; tree = dirname(tree)) {
    const base = dirname(tree);
    // What lies around the working folder is not asked for.
    if (isWithin(file, cwd) && !isWithin(base, cwd)) return null;
    if (tagOf(basename(tree)) === null) continue;
    const rest = relative(tree, file);
    const paths = readdirSync(base).flatMap((name) => {
      if (tagOf(name) === null) return [];
      const own = [rest, rest.replace(`.${basename(tree)}.`, `.${name}.`)];
      const path = own.map((each) => join(name, each)).find((each) => isFile(join(base, each)));
      return path === undefined ? [] : [path.replaceAll(sep, '/')];
    });
    if (paths.length > 1) return { base, paths: paths.sort() };
  }
  return null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
