import { InputError } from '../text/errors.js';
import type { Group, Member, TagOf } from './conventions.js';
import { byCodeUnits } from './files.js';

/** A pattern of paths with {language}, and with {name}, {path}, `*` and `**` as far as they are wanted. */
export interface WorkPattern {
  readonly pattern: string;
  /** Finds language, name and path in a path relative to the configuration. */
  readonly expression: RegExp;
  /** Where a pattern is `{name}.{language}.md`: finds the bare source beside, `{name}.md`; else null. */
  readonly bare: RegExp | null;
}

const PARTS: Readonly<Record<string, string>> = {
  '{language}': '(?<language>[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)',
  '{name}': '(?<name>[^/]+)',
  '{path}': '(?<path>.+)',
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** Reads a pattern. `file` is the configuration it stands in. Throws InputError where it cannot find a language. */
export function workPattern(pattern: string, file: string): WorkPattern {
  const language = pattern.split('{language}').length - 1;
  const unknown = /\{(?!(?:language|name|path)\})[^}]*\}?/.exec(pattern)?.[0];
  const twice = ['{name}', '{path}'].find((part) => pattern.split(part).length > 2);
  if (language !== 1 || unknown !== undefined || twice !== undefined) {
    const message = unknown
      ? `works: "${pattern}" has the unknown part ${unknown}`
      : `works: "${pattern}" needs {language} exactly once, and {name} and {path} at most once`;
    throw new InputError({
      path: file,
      message,
      remedy: 'write it like docs/{language}/{path} or {name}.{language}.md',
    });
  }
  const bare = pattern.includes('.{language}.') ? pattern.replace('.{language}.', '.') : null;
  return { pattern, expression: expressionOf(pattern), bare: bare === null ? null : expressionOf(bare) };
}

/**
 * Groups the files that a pattern fits into works: those are versions of one work that differ in their language alone.
 * Paths are relative to the configuration, with `/`, ordered by code units.
 */
export function groupByPattern(pattern: WorkPattern, paths: readonly string[], tagOf: TagOf): Group[] {
  const groups = new Map<string, Member[]>();
  for (const path of paths) {
    const match = pattern.expression.exec(path);
    const language = tagOf(match?.groups?.language ?? '');
    if (!match || language === null) continue;
    const key = keyOf(path, match);
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
    .map((step) => step.replace(/^[.\-_]+|[.\-_]+$/g, ''))
    .filter((step) => step !== '')
    .join('/');
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\{(?:language|name|path)\}|\*\*\/|\*\*|\*|\?)/);
  const body = parts.map((part) => PARTS[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
  return new RegExp(`^${body}$`, 'du');
}
