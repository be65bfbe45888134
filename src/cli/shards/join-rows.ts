import { resolve } from 'node:path';
import { WordCounts } from '../../align/words/counts.js';
import { printLexicon } from '../../align/words/learnt-lexicon.js';
import { readBytes } from '../../project/files.js';
import { writeWhole } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { hasRows } from './asked.js';
import { hashOfList } from './dealing.js';
import type { ShardManifest } from './manifest.js';
import { type BatchOptions, idOf, rowsAsked } from './rows.js';

/** Whether a part was made of rows of a batch file. */
export function isOfRows({ command, options }: ShardManifest): boolean {
  return hasRows(command, options);
}

/** Adds up what the parts counted, or proves that they wrote what they were to write. */
export async function joinRows(
  context: Context,
  parts: string,
  manifests: readonly ShardManifest[],
): Promise<number> {
  const { command, options, words, all } = manifests[0]!;
  const asked = options as BatchOptions;
  const rows = rowsAsked(context.cwd, words, asked);
  if (hashOfList(rows.map(idOf)) !== all) {
    const message = 'there are other rows now than were dealt out';
    throw new InputError({ path: asked.batch ?? parts, message, remedy: 'run the parts again' });
  }
  const counts = command === 'learn' ? addedUp(context.cwd, manifests) : null;
  if (counts === null) {
    for (const { path, sha256: was } of manifests.flatMap(({ made = [] }) => made))
      provenText(context.cwd, path, was);
    context.note(`note: ${rows.length} rows are aligned`);
    return EXIT.clean;
  }
  const text = printLexicon(counts.lexicon());
  if (asked.out === undefined) await context.print(text);
  else writeWhole(resolve(context.cwd, asked.out), text, asked.out);
  return EXIT.clean;
}

function addedUp(cwd: string, manifests: readonly ShardManifest[]): WordCounts {
  let sum: WordCounts | null = null;
  for (const { path, sha256: was } of manifests.flatMap(({ made = [] }) => made)) {
    const counts = WordCounts.read(provenText(cwd, path, was), path);
    sum ??= new WordCounts(counts.languages);
    sum.addAll(counts);
  }
  return sum ?? new WordCounts(['und', 'und']);
}

function provenText(cwd: string, path: string, was: string): string {
  const bytes = readBytes(resolve(cwd, path), path);
  if (sha256(bytes) === was) return Buffer.from(bytes).toString('utf8');
  const message = 'this file has changed since its part wrote it';
  throw new InputError({ path, message, remedy: 'remove it, and run its part again' });
}
