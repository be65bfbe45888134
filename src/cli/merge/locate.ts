import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ReturnedWork } from '../../format/returned/types.js';
import { errorCode, fileFault } from '../../project/files.js';
import { InputError } from '../../text/errors.js';

/**
 * The file of a version that an exchange file names, as the user would write it. Throws InputError where no path is
 * said, it leads out of the folder, by links too, or there is no such file.
 */
export function locate(exchange: string, path: string | null, folder: string, cwd: string): string {
  if (path === null || path === '') {
    throw new InputError({
      path: exchange,
      message: 'it does not say from which files it was made',
      remedy: 'export again, and keep the attributes of the exchange file',
    });
  }
  const base = resolve(cwd, folder);
  if (/[\0\\]|^[A-Za-z]:/.test(path) || isAbsolute(path) || leadsOut(base, resolve(base, path))) {
    throw outside(exchange, path, folder);
  }
  try {
    const file = realpathSync(resolve(base, path));
    if (leadsOut(realpathSync(base), file)) throw outside(exchange, path, folder);
    if (!statSync(file).isFile()) throw noFile(exchange, path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw fileFault(error, path);
    throw new InputError({
      path: exchange,
      message: `there is no ${path} in ${folder}`,
      remedy: 'say with --in from which folder it was exported',
    });
  }
  return folder === '.' ? path : join(folder, path);
}

/**
 * Refuses what no export wrote and names a file that is not there: some tools, as po2xliff, put what they translated
 * into a `file` of their own.
 */
export function refuseForeign(
  exchange: string,
  { source, work }: Pick<ReturnedWork, 'source' | 'work'>,
  base: string,
): void {
  const { path } = source;
  if (path === null || source.sha256 !== null || work !== null || existsSync(resolve(base, path))) return;
  throw new InputError({
    path: exchange,
    message: `what is said of ${path.slice(0, 100)} is not of an export of hexapla`,
    remedy:
      'give back the exported file itself with the translations in it; pomerge puts those of a PO file into it',
  });
}

/** As `locate`, for a file that merging can do without; null where it is not there any more. */
export function locateOther(exchange: string, path: string, folder: string, cwd: string): string | null {
  return existsSync(resolve(cwd, folder, path)) ? locate(exchange, path, folder, cwd) : null;
}

function leadsOut(base: string, file: string): boolean {
  const way = relative(base, file);
  return way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way);
}

function noFile(exchange: string, path: string): InputError {
  return new InputError({
    path: exchange,
    message: `${path.slice(0, 100)} is no file`,
    remedy: 'export again, and keep the attributes of the exchange file',
  });
}

function outside(exchange: string, path: string, folder: string): InputError {
  return new InputError({
    path: exchange,
    message: `the path "${path.slice(0, 100)}" leads out of ${folder}`,
    remedy: 'nothing outside is touched; say with --in from which folder it was exported',
  });
}
