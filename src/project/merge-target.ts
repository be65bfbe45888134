import { relative, sep } from 'node:path';
import { InputError } from '../text/errors.js';
import { boundaryOf, realPath } from './boundary.js';
import { isWithin } from './files.js';
import type { Project } from './types.js';
import { ignoredIn } from './works/ignore.js';

/** What `merge` may write into. */
export interface MergeTargets {
  /** Absolute: the folder that paths in what came back are relative to. */
  readonly folder: string;
  /** The works that configuration and naming find there; null where they find none. */
  readonly project: Project | null;
  /** Absolute: files that the user named beside what came back. */
  readonly named: readonly string[];
}

/**
 * Throws InputError for a file that `merge` must not even look at, whatever a file that came back says: any in a folder
 * that begins with a dot, any that is ignored, and any that a link leads out of the folder to.
 *
 * @param file absolute
 * @param path as what came back names it
 * @param exchange what came back, as the user knows it
 */
export function refuseTarget(file: string, path: string, exchange: string, targets: MergeTargets): void {
  refuse(faultOf(file, targets), path, exchange);
}

/** The same before anything is written: only versions of works that are found in the folder, or that the user named. */
export function refuseStranger(file: string, path: string, exchange: string, targets: MergeTargets): void {
  refuse(strangerFault(file, targets), path, exchange);
}

function refuse(fault: [string, string] | null, path: string, exchange: string): void {
  if (fault === null) return;
  throw new InputError({ path: exchange, message: `"${path}" is ${fault[0]}`, remedy: fault[1] });
}

const LEFT_ALONE = 'nothing is written there';

function faultOf(file: string, { folder, project, named }: MergeTargets): [string, string] | null {
  const [end, root] = [realPath(file), realPath(folder)];
  const isNamed = named.some((one) => realPath(one) === end);
  const inside = relative(isWithin(end, root) ? root : boundaryOf(root), end).replaceAll(sep, '/');
  if (!isNamed && !isWithin(end, root)) return ['a link that leads out of the folder', LEFT_ALONE];
  if (/(?:^|\/)\.(?!\.?(?:\/|$))/.test(inside)) return ['in a place that begins with a dot', LEFT_ALONE];
  return project !== null && isIgnored(file, end, project) ? ['ignored', LEFT_ALONE] : null;
}

function strangerFault(file: string, { folder, project, named }: MergeTargets): [string, string] | null {
  const end = realPath(file);
  const isNamed = named.some((one) => realPath(one) === end);
  const isFound = project?.works.some(({ versions }) =>
    versions.some((version) => version.file !== null && realPath(version.file) === end),
  );
  if (isNamed || isFound === true) return null;
  const remedy = `name it beside what came back if it is meant: hexapla merge FILE ${shownIn(folder, file)}`;
  return ['no version of a work that is found here', remedy];
}

function shownIn(folder: string, file: string): string {
  return relative(folder, file).replaceAll(sep, '/');
}

function isIgnored(file: string, end: string, { configuration }: Project): boolean {
  const ignored = ignoredIn(configuration.folder, configuration.ignores ?? []);
  return [file, end].some((one) => ignored(relative(configuration.folder, one).replaceAll(sep, '/')));
}
