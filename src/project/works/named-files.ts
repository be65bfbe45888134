import { basename, dirname, resolve } from 'node:path';
import { locales } from '../../locale/index.js';
import type { Configuration } from '../configuration/config.js';
import { configuredSource } from '../configuration/settings.js';
import type { FoundVersion, FoundWork, ProjectRequest } from '../types.js';
import { languageInName, type TagOf } from './conventions.js';
import { refuseTwins } from './find.js';
import { tagOfConfiguration } from './search.js';
import { chooseSource } from './source-choice.js';

/**
 * Files given by name: one work together, or each a work of its own where the request says so. Their source is the
 * first, unless an option or the configuration says otherwise.
 */
export function namedWorks(
  paths: readonly string[],
  request: ProjectRequest,
  configuration: Configuration,
): FoundWork[] {
  if (paths.length === 0) return [];
  const tagOf = tagOfConfiguration(configuration);
  const versions = withAskedLanguages(
    paths.map((path) => namedVersion(path, request, tagOf)),
    request,
  );
  const groups = request.alone ? versions.map((version) => [version]) : [versions];
  return groups.map((group) => {
    const id = idOf(group[0]?.path ?? '', request.cwd, tagOf);
    refuseTwins(id, group);
    const configured = configuredSource(configuration, id) ?? configuration.source;
    const chosen = chooseSource(group, [
      [request.source, 'option'],
      [configured, 'configuration'],
    ]);
    const source = chosen ?? (group[0] ? { version: group[0], from: 'first' as const } : null);
    return { id, versions: group, source, manifest: null, absent: [] };
  });
}

function namedVersion(path: string, request: ProjectRequest, tagOf: TagOf): FoundVersion {
  const standardInput = path === '-';
  const shown = standardInput ? (request.stdin?.filename ?? '-') : path;
  const named = languageInName(shown, tagOf) ?? languageInFolder(shown, tagOf);
  const option = (standardInput || request.alone || named === null) && request.language;
  return {
    path: shown,
    file: standardInput ? null : resolve(request.cwd, path),
    ...(standardInput ? { bytes: request.stdin?.bytes ?? new Uint8Array() } : {}),
    language: option || named,
    languageFrom: option ? 'option' : named === null ? 'none' : 'name',
  };
}

/** `docs/vi/guide.md`: the innermost folder named by a language with a locale of its own. */
function languageInFolder(path: string, tagOf: TagOf): string | null {
  const tags = dirname(path)
    .split(/[\\/]/)
    .map((name) => tagOf(name));
  return tags.findLast((tag) => tag !== null && locales.some((locale) => locale.tag === tag)) ?? null;
}

/** Where no name says a language, `--languages` gives one to each file in order. */
function withAskedLanguages(versions: readonly FoundVersion[], request: ProjectRequest): FoundVersion[] {
  const { languages = [] } = request;
  const unnamed = versions.some((version) => version.language === null);
  if (request.alone || !unnamed || languages.length !== versions.length) return [...versions];
  return versions.map((version, index) => ({
    ...version,
    language: languages[index] ?? null,
    languageFrom: 'option',
  }));
}

/** `plan/vi.txt` is of the work `plan`, and so is `plan.vi.txt`. */
function idOf(path: string, cwd: string, tagOf: TagOf): string {
  const name = basename(path).replace(/(?<=.)\.[^.]*$/, '');
  if (tagOf(name) !== null) return basename(dirname(resolve(cwd, path))) || name;
  const dot = name.lastIndexOf('.');
  return dot > 0 && tagOf(name.slice(dot + 1)) !== null ? name.slice(0, dot) : name;
}
