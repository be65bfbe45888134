import { dirname, relative, resolve, sep } from 'node:path';
import { canonicalTag, isLanguageName } from '../locale/index.js';
import { InputError } from '../text/errors.js';
import { loadConfiguration, shownPath } from './configuration/config.js';
import { encodingRequest, withEncodings } from './configuration/encodings.js';
import type { RuleOutline } from './configuration/schema.js';
import { kindOf } from './files.js';
import { memoryWorks } from './memories/work.js';
import { isInRange } from './reading/language-range.js';
import { workOfFile } from './reading/single-file.js';
import type { FoundVersion, FoundWork, Project, ProjectRequest } from './types.js';
import { findWorks } from './works/find.js';
import { namedWorks } from './works/named-files.js';
import type { SearchedFolder } from './works/search.js';

/**
 * What a run looks at: the configuration, and the works in the folders and files that were asked for, in that order.
 * Nothing but names, configurations and work.json is read. Throws InputError for all that the user has to mend.
 */
export async function openProject(
  request: ProjectRequest,
  rules: () => Promise<readonly RuleOutline[]>,
): Promise<Project> {
  const asked = checkedLanguages(request);
  const explicit = asked.config === undefined ? asked.cwd : dirname(resolve(asked.cwd, asked.config));
  const paths = asked.paths.length > 0 ? asked.paths : [shownFolder(asked.cwd, explicit)];
  const places = paths.map((path) => ({
    path,
    kind: path === '-' ? 'file' : kindOf(resolve(asked.cwd, path), path),
  }));
  const first = places[0]?.path ?? '.';
  const start = resolve(asked.cwd, first === '-' ? '.' : first);
  const folder = places[0]?.kind === 'file' && first !== '-' ? dirname(start) : start;
  const configuration =
    asked.configuration ?? (await loadConfiguration(folder, asked.cwd, asked.config, rules));
  const works: FoundWork[] = [];
  for (const { path } of places.filter(({ kind }) => kind === 'folder')) {
    if (asked.alone) throw folderForFile(path);
    const place: SearchedFolder = { folder: resolve(asked.cwd, path), given: path };
    works.push(...(await findWorks(place, configuration, asked.source)));
  }
  const files = places.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const memories = files.flatMap((path) => memoryWorks(path, asked));
  const readAsMemories = new Set(memories.map(({ memory }) => (memory?.file === null ? '-' : memory?.path)));
  const others = files.filter((path) => !readAsMemories.has(path));
  const [only] = others;
  const isSingle = paths.length === 1 && only !== undefined && only !== '-' && asked.alone !== true;
  const single = isSingle ? await workOfFile(only, asked, configuration) : null;
  const named = single === null ? namedWorks(others, asked, configuration) : [single.work];
  works.push(...memories, ...(isSingle ? named.map(inFocus) : named));
  const encodings = (asked.encodings ?? []).map(encodingRequest);
  const pathOf = (file: string) => relative(configuration.folder, file).replaceAll(sep, '/');
  return {
    configuration,
    folder: single?.folder ?? configuration.folder,
    works: limited(distinct(works), asked).map((work) =>
      withEncodings(work, encodings, configuration, pathOf),
    ),
  };
}

function inFocus(work: FoundWork): FoundWork {
  const [first] = work.versions;
  return work.focus !== undefined || first === undefined ? work : { ...work, focus: first };
}

/** Canonical tags, or InputError for one that is no language. */
function checkedLanguages(request: ProjectRequest): ProjectRequest {
  return {
    ...request,
    source: request.source && checkedTag(request.source, '--source'),
    language: request.language && checkedTag(request.language, '--language'),
    languages: request.languages?.map((tag) => checkedTag(tag, '--languages')),
  };
}

function checkedTag(tag: string, option: string): string {
  const canonical = isLanguageName(tag) ? canonicalTag(tag) : null;
  if (canonical !== null) return canonical;
  const message = `"${tag}" is no language tag`;
  throw new InputError({ path: option, message, remedy: 'write a BCP 47 tag such as fr or zh-Hans' });
}

function shownFolder(cwd: string, folder: string): string {
  return folder === cwd ? '.' : shownPath(folder, cwd);
}

function folderForFile(path: string): InputError {
  const message = 'this is a folder where a file is wanted';
  return new InputError({ path, message, remedy: 'give files; `hexapla status` takes folders' });
}

/** Leaves out works found twice; two works with one id get their first file's path as id. */
function distinct(works: readonly FoundWork[]): FoundWork[] {
  const files = new Set<string>();
  const ids = new Set<string>();
  return works.flatMap((work) => {
    const first = work.versions[0];
    const { source, target } = work.memory?.pair ?? { source: '', target: '' };
    const key = first?.file ? `${first.file}\0${source}\0${target}` : null;
    if (key !== null && files.has(key)) return [];
    if (key !== null) files.add(key);
    const id = ids.has(work.id) && first ? first.path : work.id;
    ids.add(id);
    return [{ ...work, id }];
  });
}

/**
 * Only the languages asked for, and the source; where nobody has said which that is, and where a file's language is not
 * known yet, all stay until they are read.
 */
function limited(works: readonly FoundWork[], request: ProjectRequest): FoundWork[] {
  const ranges = request.languages ?? [];
  if (ranges.length === 0) return [...works];
  const kept = works
    .map((work) => ({ work, wanted: work.versions.filter((version) => isWanted(work, version, ranges)) }))
    .filter(({ wanted }) => wanted.length > 0)
    .map(({ work, wanted }) => (work.source === null ? work : { ...work, versions: wanted }));
  if (kept.length > 0) return kept;
  const message = `no version in ${ranges.join(', ')}`;
  throw new InputError({ path: '--languages', message, remedy: `there is ${languagesOf(works).join(', ')}` });
}

function isWanted(work: FoundWork, version: FoundVersion, ranges: readonly string[]): boolean {
  if (version === work.source?.version || version.language === null) return true;
  return ranges.some((range) => isInRange(version.language ?? '', range));
}

function languagesOf(works: readonly FoundWork[]): string[] {
  const tags = works.flatMap((work) => work.versions.map((version) => version.language ?? 'und'));
  return [...new Set(tags)].sort();
}
