import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { memoryEndings } from '../../format/memory/endings.js';
import type { MemoryHead } from '../../format/memory/types.js';
import { readBytes } from '../files.js';
import { isInRange } from '../reading/language-range.js';
import type { FoundWork, MemoryPlace, ProjectRequest } from '../types.js';
import { languagePairs } from './pairs.js';

/**
 * A file of units given by name, or standard input that is to be one, as a work of its own; one whose units are in several
 * pairs of languages as a work for each, since no unit of one pair lacks a translation into the other. None for any other
 * file.
 */
export function memoryWorks(path: string, request: ProjectRequest): FoundWork[] {
  const work = memoryWork(path, request);
  if (work?.memory === undefined) return [];
  const pairs = asked(languagePairs(work.memory), request);
  if (pairs.length < 2)
    return [pairs.length === 0 ? work : { ...work, memory: { ...work.memory, pair: pairs[0]! } }];
  return pairs.map((pair) => ({
    ...work,
    id: `${work.id}-${pair.source}-${pair.target}`,
    memory: { ...work.memory!, pair },
  }));
}

/** The pairs in which an option asks for a language, where there are any. */
function asked(
  pairs: readonly MemoryHead[],
  { source, languages = [] }: ProjectRequest,
): readonly MemoryHead[] {
  const isIn = (tag: string | null, range: string) =>
    tag !== null && (isInRange(tag, range) || isInRange(range, tag));
  const from = source == null ? pairs : pairs.filter((pair) => isIn(pair.source, source));
  const left = from.length > 0 ? from : pairs;
  if (languages.length === 0) return left;
  const into = left.filter((pair) => languages.some((range) => isIn(pair.target, range)));
  return into.length > 0 ? into : left;
}

function memoryWork(path: string, request: ProjectRequest): FoundWork | null {
  const shown = path === '-' ? (request.stdin?.filename ?? '-') : path;
  if (!memoryEndings.some((end) => shown.toLowerCase().endsWith(end))) return null;
  const file = path === '-' ? null : resolve(request.cwd, path);
  const bytes = file === null ? (request.stdin?.bytes ?? new Uint8Array()) : bytesOnce(file, path);
  const memory: MemoryPlace = {
    path: shown,
    file,
    source: request.source ?? null,
    language: request.language ?? null,
    languages: request.languages ?? [],
    ...(bytes === undefined ? {} : { bytes }),
  };
  return {
    id: basename(shown).replace(/(?<=.)\.[^.]*$/, ''),
    versions: [{ path: shown, file, language: null, languageFrom: 'none' }],
    source: null,
    manifest: null,
    absent: [],
    memory,
  };
}

/** A memory is read twice; what can be read only once, such as a pipe, is kept. */
function bytesOnce(file: string, shown: string): Uint8Array | undefined {
  return statSync(file).isFile() ? undefined : readBytes(file, shown);
}
