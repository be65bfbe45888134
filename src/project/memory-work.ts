import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { memoryEndings } from '../format/memory/endings.js';
import { readBytes } from './files.js';
import type { FoundWork, MemoryPlace, ProjectRequest } from './types.js';

/** A file of units given by name, or standard input that is to be one, as a work of its own; null for any other file. */
export function memoryWork(path: string, request: ProjectRequest): FoundWork | null {
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
