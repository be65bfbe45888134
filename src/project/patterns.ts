import { localeOf, locales } from '../locale/index.js';
import { InputError } from '../text/errors.js';
import type { Point } from '../text/span.js';
import type { Group, Member, TagOf } from './conventions.js';
import { byCodeUnits } from './files.js';

/** A pattern of paths with {language}, and with {name}, {path}, `*` and `**` as far as they are wanted. */
export interface WorkPattern {
  readonly pattern: string;
  /** Find language, name and path in a path relative to the configuration: for tags of one part, of two and of three. */
  readonly expressions: readonly RegExp[];
  /** Where a pattern is `{name}.{language}.md`, or has another sign there: finds the bare source, `{name}.md`. */
  readonly bare: RegExp | null;
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
  };
}

/** One way of finding a language in a path. */
interface Reading {
  readonly key: string;
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
  for (const [path, { key, language }] of chosenReadings(pattern, paths, tagOf)) {
    groups.set(key, [...(groups.get(key) ?? []), { path, language }]);
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

function readingsOf({ expressions }: WorkPattern, path: string, tagOf: TagOf): Reading[] {
  return expressions.flatMap((expression) => {
    const match = expression.exec(path);
    const name = match?.groups?.language ?? '';
    const language = match === null ? null : tagOf(name);
    return match === null || language === null ? [] : [{ key: keyOf(path, match), name, language }];
  });
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
  return tidy(path.slice(0, start) + path.slice(end));
}

/** Drops the extension, and the slashes and dots that the language leaves behind. */
function tidy(path: string): string {
  return path
    .replace(/\.(?:txt|md|markdown)$/i, '')
    .split('/')
    .map((step) => step.replace(/^[.\-_ ]+|[.\-_ ]+$/g, ''))
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
