import { InputError } from '../../text/errors.js';
import { isSystemError } from '../files.js';

const PLACE = 'choose another place';
const ROOM = 'make room, or choose another place';

/** What the operating system's error codes mean where a file is written: what is wrong, and what can be done. */
const FAULTS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  EACCES: ['the file may not be written', PLACE],
  EPERM: ['the file may not be written', PLACE],
  EROFS: ['the file system is read-only', PLACE],
  ENOSPC: ['there is no space left', ROOM],
  EDQUOT: ['there is no space left for this user', ROOM],
  EFBIG: ['the file would be larger than may be', ROOM],
  EISDIR: ['this is a folder where a file is wanted', PLACE],
  ENOTDIR: ['a part of the path is no folder', PLACE],
  EEXIST: ['a part of the path is no folder', PLACE],
  ENOENT: ['its folder is not there any more', PLACE],
  ELOOP: ['the links in this path lead in a circle', 'mend the symbolic links'],
  ENAMETOOLONG: ['the name is too long', PLACE],
  ENXIO: ['nobody takes what would be written there', PLACE],
  EPIPE: ['nobody takes what is written there', PLACE],
};

/** What went wrong while a file was written as one line for the user; an error that the system did not make as it is. */
export function writeFault(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  const [message, remedy] = FAULTS[error.code] ?? [`the file cannot be written (${error.code})`, PLACE];
  const saved = 'saved' in error && typeof error.saved === 'string' ? `; ${error.saved}` : '';
  return new InputError({ path, message: message + saved, remedy });
}
