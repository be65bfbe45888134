import { readFileSync, rmSync } from 'node:fs';
import { errorCode } from '../../project/files.js';
import { type Digest, writeTogether } from '../../project/write.js';
import { sha256 } from '../../text/hash.js';
import { refusal } from './session.js';

/** A file that an action may write, and the path that people know it by. */
export interface TouchedFile {
  readonly file: string;
  readonly shown: string;
}

interface Step {
  /** What was done, in words. */
  readonly name: string;
  readonly files: readonly (TouchedFile & { readonly before: Uint8Array | null; readonly after: Digest })[];
}

/** What was done in a review, the last at the end: each step can be taken back while its files are as it left them. */
export class ReviewHistory {
  readonly #steps: Step[] = [];

  /** What would be undone; null where there is nothing. */
  get last(): string | null {
    return this.#steps.at(-1)?.name ?? null;
  }

  /** Does something that writes some of these files, and keeps what they were. */
  async record(name: string, files: readonly TouchedFile[], act: () => Promise<void>): Promise<void> {
    const before = files.map(({ file }) => bytesOf(file));
    await act();
    const step = files.map((touched, at) => ({
      ...touched,
      before: before[at]!,
      after: digestOf(touched.file),
    }));
    const changed = step.filter((one) => digest(one.before) !== one.after);
    if (changed.length > 0) this.#steps.push({ name, files: changed });
  }

  /**
   * Takes the last step back. Throws InputError where there is none, and where one of its files has changed since; nothing
   * is written then.
   */
  undo(): void {
    const step = this.#steps.at(-1);
    if (step === undefined) throw refusal('review', 'there is nothing to undo', 'change something first');
    for (const { file, shown, after } of step.files) {
      if (digestOf(file) !== after) {
        throw refusal(shown, 'the file has changed since, so nothing was undone', 'undo it by hand');
      }
    }
    const kept = step.files.filter(({ before }) => before !== null);
    writeTogether(
      kept.map(({ file, shown, before, after }) => ({ file, shown, chunks: before!, was: after })),
    );
    for (const { file, before } of step.files) if (before === null) rmSync(file, { force: true });
    this.#steps.pop();
  }
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function digest(bytes: Uint8Array | null): Digest {
  return bytes === null ? null : sha256(bytes);
}

function digestOf(file: string): Digest {
  return digest(bytesOf(file));
}
