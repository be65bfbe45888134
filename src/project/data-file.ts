import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { decodeSource } from '../text/decode.js';
import { InputError } from '../text/errors.js';
import type { Source } from '../text/source.js';
import { readConfigurationFile } from './configuration/file.js';
import { errorCode, fileFault } from './files.js';
import type { Digest } from './write.js';

/** A JSON file that hexapla writes and reads again. */
export interface DataFile<Shape extends z.ZodType> {
  /** Absolute. */
  readonly file: string;
  readonly shown: string;
  readonly schema: () => Promise<Shape>;
  /** What the user can do where the file is broken. */
  readonly remedy: string;
}

/** What a data file holds, null where there is none, and what its bytes were, for who writes it again. */
export interface ReadData<Value> {
  readonly value: Value | null;
  readonly was: Digest;
}

/**
 * Reads a data file. Throws InputError, with line and column, for one that is broken
 * or that another version of hexapla has written.
 */
export async function readData<Shape extends z.ZodType>(
  data: DataFile<Shape>,
): Promise<ReadData<z.infer<Shape>>> {
  const source = sourceOf(data);
  if (source === null) return { value: null, was: null };
  const result = (await data.schema()).safeParse(await parsed(source.text, data));
  if (result.success) return { value: result.data, was: source.sha256 };
  const [issue] = result.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  const { shown, remedy } = data;
  throw new InputError({ path: shown, message: `this is not what hexapla writes${at}`, remedy });
}

function sourceOf({ file, shown }: DataFile<z.ZodType>): Source | null {
  try {
    return decodeSource(shown, readFileSync(file));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw fileFault(error, shown);
  }
}

/** The fast parser of the language first; the one that knows places only where that one fails. */
async function parsed(text: string, { file, shown, remedy }: DataFile<z.ZodType>): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw await syntaxFault(file, shown, remedy);
  }
}

async function syntaxFault(file: string, shown: string, remedy: string): Promise<unknown> {
  try {
    await readConfigurationFile(file, shown);
  } catch (error) {
    if (!(error instanceof InputError)) return error;
    return new InputError({ path: shown, place: error.place, message: error.message, remedy });
  }
  return new InputError({ path: shown, message: 'this is no JSON', remedy });
}
