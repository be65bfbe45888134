import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../../text/errors.js';
import { readBytes } from '../../files.js';

/** A dictionary that unpacks to more is none. */
const mostBytes = 1 << 29;

/** The file with the first of some endings that is there, unpacked where it is packed by gzip or dictzip. */
export function readWithEnding(stem: string, shown: string, endings: readonly string[]): Uint8Array {
  const ending = endings.find((each) => existsSync(stem + each));
  if (ending === undefined) {
    const [first = ''] = endings;
    const message = `the dictionary is in several files, and ${first} is not beside it`;
    throw new InputError({
      path: shown + first,
      message,
      remedy: 'put the files of a dictionary into one folder',
    });
  }
  const bytes = readBytes(stem + ending, shown + ending);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, shown + ending) : bytes;
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    const message = 'the file is packed, and cannot be unpacked to 512 MB or less';
    throw new InputError({ path, message, remedy: 'get the dictionary anew' });
  }
}
