import { join, relative, resolve, sep } from 'node:path';
import { BASELINE_FILE } from '../../project/baseline.js';
import { CONFIGURATION_FILES } from '../../project/configuration/config.js';
import { isWithin } from '../../project/files.js';
import { LOCK_FILE } from '../../project/freshness/lock.js';
import { TERMS_FILE } from '../../project/guidance/glossary.js';
import { LINKS_FILE } from '../../project/guidance/links.js';
import type { Project } from '../../project/types.js';
import { IGNORE_FILE } from '../../project/works/ignore.js';
import { InputError } from '../../text/errors.js';
import type { WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { openWorks } from '../works.js';
import type { WatchedPaths } from './changes.js';

/** Options that name files which a run reads or writes. */
export interface WatchOptions extends WorkOptions {
  readonly suppressionsLocation?: string;
}

/** What a run looks at, and what of that is no change: what it writes itself, hidden files, node_modules. Absolute. */
export async function watchedPaths(
  context: Context,
  paths: readonly string[],
  options: WatchOptions,
  written: readonly string[],
): Promise<WatchedPaths> {
  const { cwd } = context;
  const given = (paths.length > 0 ? paths : ['.']).map((path) => resolve(cwd, path));
  const files = await namedFiles(context, paths, options);
  const own = new Set(files);
  return {
    paths: [...new Set([...given, ...files])],
    isLeftOut: (path) => {
      if (written.some((file) => isWithin(path, file))) return true;
      if (own.has(path) || given.includes(path)) return false;
      const folder = given.find((each) => isWithin(path, each));
      return folder !== undefined && relative(folder, path).split(sep).some(isHidden);
    },
  };
}

function isHidden(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== IGNORE_FILE);
}

/** Files that bear on a run wherever they lie, also those that are not there yet. */
export async function namedFiles(
  context: Context,
  paths: readonly string[],
  options: WatchOptions,
): Promise<string[]> {
  const { cwd } = context;
  const asked = [options.config, options.lexicon, options.links, options.suppressionsLocation];
  const told = [...asked, ...(options.glossary ?? [])].flatMap((path) =>
    path === undefined ? [] : [resolve(cwd, path)],
  );
  const project = await projectOf(context, paths, options);
  if (project === null) {
    const folders = (paths.length > 0 ? paths : ['.']).map((path) => resolve(cwd, path));
    return [...told, ...[cwd, ...folders].flatMap(settingsIn)];
  }
  const { configuration, folder, works } = project;
  const { glossary = [], lexicon = [], links = [], files = [] } = configuration;
  const versions = works.flatMap((work) => work.versions.flatMap(({ file }) => file ?? []));
  return [
    ...told,
    ...[glossary, lexicon, links].flat(),
    ...files,
    ...settingsIn(configuration.folder),
    ...settingsIn(folder),
    ...versions,
  ];
}

/** Null where something has to be mended first. */
async function projectOf(
  context: Context,
  paths: readonly string[],
  options: WatchOptions,
): Promise<Project | null> {
  try {
    return await openWorks(context, paths, options);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function settingsIn(folder: string): string[] {
  return [...CONFIGURATION_FILES, LOCK_FILE, BASELINE_FILE, LINKS_FILE, TERMS_FILE, IGNORE_FILE].map((name) =>
    join(folder, name),
  );
}
