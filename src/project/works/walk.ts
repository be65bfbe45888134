import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodeUnits, fileFault } from '../files.js';

/** Folders that never hold documents of the project itself. Those that start with a dot are left out as well. */
const SKIPPED_FOLDERS = new Set(['node_modules']);

/** Says of a path relative to the folder that is walked, with `/` and a final `/` for a folder, whether to leave it out. */
export type Ignored = (path: string) => boolean;

/**
 * All files below a folder, as paths relative to it with `/`, ordered by code units. Links to files are followed;
 * links to folders only where they lead out of the folder walked, and never twice to one place, so that a circle ends.
 * Throws InputError where a folder may not be read.
 */
export function listFiles(root: string, shown: string, ignored: Ignored = () => false): string[] {
  const found: string[] = [];
  const realRoot = realpathSync(root);
  const linked = new Set<string>();
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder), join(shown, folder))) {
      const path = folder + entry.name;
      const kind = kindOfEntry(entry, join(root, path), realRoot, linked);
      if (kind === 'folder' && !isSkipped(entry.name) && !ignored(`${path}/`)) folders.push(`${path}/`);
      if (kind === 'file' && !entry.name.startsWith('.') && !ignored(path)) found.push(path);
    }
  }
  return found.sort(byCodeUnits);
}

function entriesOf(folder: string, shown: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileFault(error, shown);
  }
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}

function kindOfEntry(
  entry: Dirent,
  path: string,
  realRoot: string,
  linked: Set<string>,
): 'file' | 'folder' | null {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return null;
  const target = targetOf(path);
  if (target !== 'folder') return target;
  const real = realpathSync(path);
  if (linked.has(real) || real === realRoot || real.startsWith(realRoot + sep)) return null;
  if (realRoot.startsWith(real + sep)) return null;
  linked.add(real);
  return 'folder';
}

/** What a link leads to; null for a broken one and for one that leads in a circle. */
function targetOf(link: string): 'file' | 'folder' | null {
  try {
    const target = statSync(link);
    if (target.isFile()) return 'file';
    return target.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}
