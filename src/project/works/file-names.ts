import { join, resolve } from 'node:path';
import { canonicalTag } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import { realPath } from '../boundary.js';
import { isWithin } from '../files.js';

/** Tags that the standard allows and the runtime does not know: for private use, and the first ones registered. */
const otherTag = /^[ix](?:-[a-z0-9]{1,8})+$/i;

/**
 * A language tag as a part of a file's name, `_` read as `-`. `path` is the file that has it. Throws InputError for
 * what is no BCP 47 tag, which might be a path.
 */
export function tagInName(language: string, path: string): string {
  const tag = language.replaceAll('_', '-');
  if (canonicalTag(tag) !== null || otherTag.test(tag)) return tag;
  throw new InputError({
    path,
    message: `"${language}" is no language tag, so no file can be named after it`,
    remedy: 'write a BCP 47 tag such as fr or zh-Hans',
  });
}

/** More of a name leaves no room for languages and endings: file systems take 255 bytes. */
const LONGEST = 60;

/** The name of a work as a part of a file's name: what parts paths, or is no letter of a name, becomes `-`. */
export function workInName(id: string): string {
  const name = id.replace(/[\\/:*?"<>|\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, '-').replace(/^\.+/, '-');
  const short = [...name].slice(0, LONGEST).join('');
  return short === '' ? '-' : short;
}

/**
 * The path of a file in a folder that the user named for what is written, or in folders of it. Throws InputError where
 * it is not in it, or leads out of it by a link.
 */
export function inOutputFolder(cwd: string, folder: string, name: string): string {
  const shown = join(folder, name);
  const [place, file] = [realPath(resolve(cwd, folder)), realPath(resolve(cwd, shown))];
  const isBelow = isWithin(resolve(cwd, shown), resolve(cwd, folder));
  const isPlain = name.split('/').every((step) => !['', '.', '..'].includes(step) && !step.includes('\\'));
  if (isBelow && isPlain && isWithin(file, place)) return shown;
  throw new InputError({
    path: shown,
    message: `it leads out of ${folder}, and nothing is written outside`,
    remedy: 'remove the link, or write elsewhere',
  });
}
