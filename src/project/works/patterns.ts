import { canonicalTag, isLanguageName, localeOf, locales } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import type { Point } from '../../text/span.js';
import { byCodeUnits } from '../files.js';
import { type Group, type Member, type TagOf, TEXT_EXTENSIONS } from './conventions.js';

/** A pattern of paths with {language}, and with {name}, {path}, `*` and `**` as far as they are wanted. */
export interface WorkPattern {
  readonly pattern: string;
  /** Find language, name and path in a path relative to the configuration: for tags of one part, of two and of three. */
  readonly expressions: readonly RegExp[];
  /** Where a pattern is `{name}.{language}.md`, or has another sign there: finds the bare source, `{name}.md`. */
  readonly bare: RegExp | null;
  /** Finds the sources where they stand apart, by the same name and path as their translations. */
  readonly source: RegExp | null;
}

const PARTS: Readonly<Record<string, string>> = {
  '{name}': '(?<name>[^/]+)',
  '{path}': '(?<path>.+)',
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** A language, a script and a region at most. */
const MOST_SUBTAGS = 3;

/**
 * Reads a pattern. `file` is the configuration it stands in, `place` where. Throws InputError where it cannot find a
 * language.
 */
export function workPattern(pattern: string, file: string, place?: Point): WorkPattern {
  const language = pattern.split('{language}').length - 1;
  const unknown = /\{(?!(?:language|name|path)\})[^}]*\}?/.exec(pattern)?.[0];
  const twice = ['{name}', '{path}'].find((part) => pattern.split(part).length > 2);
  if (language !== 1 || unknown !== undefined || twice !== undefined) {
    const message = unknown
      ? `works: "${pattern}" has the unknown part ${unknown}`
      : `works: "${pattern}" needs {language} exactly once, and {name} and {path} at most once`;
    throw new InputError({
      path: file,
      place,
      message,
      remedy: 'write it like docs/{language}/{path} or {name}.{language}.md',
    });
  }
  const bare = /[._ -]\{language\}\./.test(pattern) ? pattern.replace(/[._ -]\{language\}\./, '.') : null;
  const lengths = Array.from({ length: MOST_SUBTAGS }, (_, at) => at + 1);
  return {
    pattern,
    expressions: lengths.map((length) => expressionOf(pattern, length)),
    bare: bare === null ? null : expressionOf(bare),
    source: null,
  };
}

/**
 * Reads a pattern for translations and one for their sources. Throws InputError where the second has a language, or the
 * two have not the same {name} and {path}.
 */
export function patternWithSource(
  translations: string,
  source: string,
  file: string,
  place?: Point,
): WorkPattern {
  const compiled = workPattern(translations, file, place);
  const parts = (pattern: string) => ['{name}', '{path}'].filter((part) => pattern.includes(part));
  const [wanted, given] = [parts(translations), parts(source)];
  const isSound =
    wanted.length > 0 && wanted.join() === given.join() && !/\{(?!(?:name|path)\})/.test(source);
  if (isSound) return { ...compiled, bare: null, source: expressionOf(source) };
  throw new InputError({
    path: file,
    place,
    message: `works: the source "${source}" does not go with "${translations}"`,
    remedy: 'give both the same {path} or {name}, and the source no {language}: docs/{path}',
  });
}

/** One way of finding a language in a path. */
interface Reading {
  /** What it shares with the other versions of its work: name and path. */
  readonly key: string;
  /** What the work is called. */
  readonly id: string;
  /** As written. */
  readonly name: string;
  readonly language: string;
}

/**
 * Groups the files that a pattern fits into works: those are versions of one work that differ in their language alone.
 * Paths are relative to the configuration, with `/`, ordered by code units.
 */
export function groupByPattern(pattern: WorkPattern, paths: readonly string[], tagOf: TagOf): Group[] {
  const groups = new Map<string, Member[]>();
  const sources = sourcesBy(pattern, paths);
  const isSource = new Set([...sources.values()].map(({ path }) => path));
  for (const [path, { key, id, language }] of chosenReadings(pattern, paths, tagOf)) {
    if (isSource.has(path)) continue;
    const source = sources.get(key);
    const work = source?.key ?? id;
    const known = groups.get(work) ?? (source ? [{ path: source.path, language: null }] : []);
    groups.set(work, [...known, { path, language }]);
  }
  for (const path of pattern.bare === null ? [] : paths) {
    const match = pattern.bare?.exec(path);
    const members = match && groups.get(keyOf(path, match));
    if (members && !members.some((member) => member.path === path)) members.unshift({ path, language: null });
  }
  return [...groups]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([key, members]) => ({ key, members }));
}

/** The sources that stand apart, by the key of their translations: their path, and the name of the work. */
function sourcesBy(
  { source }: WorkPattern,
  paths: readonly string[],
): Map<string, { path: string; key: string }> {
  const sources = new Map<string, { path: string; key: string }>();
  for (const path of source === null ? [] : paths) {
    const match = source?.exec(path);
    const key = match ? partsOf(match) : null;
    if (key !== null && !sources.has(key))
      sources.set(key, { path, key: withoutEmptySteps(withoutEnding(path)) });
  }
  return sources;
}

/** Name and path of a file, by which it is told from others where a pattern has a source of its own. */
function partsOf({ groups = {} }: RegExpExecArray): string {
  return `${groups.name ?? ''}\n${groups.path ?? ''}`;
}

/**
 * By path, what it means. `guide-pt-BR.md` is `guide` in Brazilian Portuguese and not `guide-pt` in Breton, but
 * `how-to-fr.md` is `how-to` in French: the reading counts that makes more files versions of one work, else one in a
 * language that is known well, else the longer tag where it is written as tags are.
 */
function chosenReadings(
  pattern: WorkPattern,
  paths: readonly string[],
  tagOf: TagOf,
): (readonly [path: string, reading: Reading])[] {
  const all = paths.map((path) => [path, readingsOf(pattern, path, tagOf)] as const);
  const files = new Map<string, Set<string>>();
  for (const [path, readings] of all) {
    for (const { key } of readings) files.set(key, (files.get(key) ?? new Set()).add(path));
  }
  const rank = (reading: Reading, at: number) => [
    files.get(reading.key)?.size ?? 0,
    Number(isKnownWell(reading.language)),
    /[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3})$/.test(reading.name) ? at : -at,
  ];
  return all.flatMap(([path, readings]) => {
    const [best] = readings
      .map((reading, at) => ({ reading, rank: rank(reading, at) }))
      .sort((one, other) => compareRanks(other.rank, one.rank));
    return best === undefined ? [] : [[path, best.reading] as const];
  });
}

function readingsOf({ expressions, source }: WorkPattern, path: string, tagOf: TagOf): Reading[] {
  return expressions.flatMap((expression) => {
    const match = expression.exec(path);
    const name = match?.groups?.language ?? '';
    const language = match === null || isPartOfTag(path, match) ? null : tagOf(name);
    if (match === null || language === null) return [];
    const id = keyOf(path, match);
    return [{ key: source === null ? id : partsOf(match), id, name, language }];
  });
}

/** Whether what is written as a region or a script ends a longer tag: the `BR` of `guide-pt_BR` is no Breton. */
function isPartOfTag(path: string, match: RegExpExecArray): boolean {
  const [start, end] = match.indices?.groups?.language ?? [0, 0];
  const name = path.slice(start, end);
  if (!/^(?:[A-Z]{2}|[A-Z][a-z]{3}|\d{3})$/.test(name)) return false;
  // `how-to-FR` is French all the same: `to` is a language only by its letters.
  const tag = isLanguageName(name) ? canonicalTag(name) : null;
  if (tag !== null && isKnownWell(tag)) return false;
  const before = /(?:^|[._\-/ ])([a-z]{2,3}(?:[-_][A-Z][a-z]{3})?)[-_]$/.exec(path.slice(0, start))?.[1];
  return before !== undefined && isLanguageName(before);
}

function isKnownWell(language: string): boolean {
  return locales.includes(localeOf(language));
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The path without its language and extension: what a reader would call the work. */
function keyOf(path: string, match: RegExpExecArray): string {
  const [start, end] = match.indices?.groups?.language ?? [0, 0];
  const stem = withoutEnding(path);
  const before = stem.slice(0, start);
  const name = before.replace(/(?<=[^/])[.\-_ ]+$/, '');
  // The sign that parts the language from the name goes with it; that of `_index` stays.
  const after =
    name.endsWith('/') || name === '' ? stem.slice(end).replace(/^[.\-_ ]+/, '') : stem.slice(end);
  return withoutEmptySteps(name + after);
}

function withoutEnding(path: string): string {
  const isText = TEXT_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension));
  return isText ? path.slice(0, path.lastIndexOf('.')) : path;
}

function withoutEmptySteps(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '')
    .join('/');
}

function expressionOf(pattern: string, subtags = 1): RegExp {
  const language = `(?<language>[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){${subtags - 1}})`;
  const parts = pattern.split(/(\{(?:language|name|path)\}|\*\*\/|\*\*|\*|\?)/);
  const plain = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const body = parts
    .map((part) => (part === '{language}' ? language : (PARTS[part] ?? plain(part))))
    .join('');
  return new RegExp(`^${body}$`, 'du');
}
