import { basename, resolve } from 'node:path';
import { memoryEndings } from '../format/memory/endings.js';
import type { FoundWork } from './types.js';

/** A file of units given by name as a work of its own; null for any other file. */
export function memoryWork(path: string, cwd: string, source: string | undefined): FoundWork | null {
  if (!memoryEndings.some((end) => path.toLowerCase().endsWith(end))) return null;
  return {
    id: basename(path).replace(/(?<=.)\.[^.]*$/, ''),
    versions: [{ path, file: resolve(cwd, path), language: null, languageFrom: 'none' }],
    source: null,
    manifest: null,
    absent: [],
    memory: { path, file: resolve(cwd, path), source: source ?? null },
  };
}
