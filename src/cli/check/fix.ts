import { readFileSync } from 'node:fs';
import { editedBytes } from '../../edit/bytes.js';
import type { TextEdit } from '../../edit/edits.js';
import type { Finding } from '../../lint/types.js';
import { writeWhole } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';
import { type AlignedWork, filesOf } from '../works.js';

/**
 * Mends what findings of a work say how to mend, each file at once, and leaves every other byte as it is; with `isDry`
 * nothing is written. Where two would change one place the first is mended, the other by the next run.
 *
 * @returns the findings that are left
 * @throws InputError where a file cannot be written, has changed since it was read, or lacks a character in its encoding
 */
export async function mend(
  context: Context,
  { alignment, found }: AlignedWork,
  findings: readonly Finding[],
  isDry: boolean,
): Promise<readonly Finding[]> {
  const fileOf = filesOf(found);
  const mended = new Set<Finding>();
  for (const version of alignment.work.versions) {
    const { source } = version;
    const file = fileOf(version);
    const own = findings.filter(
      ({ path, language }) => path === source.path && language === version.language,
    );
    const { edits, taken } = editsOf(own);
    if (file === null || edits.length === 0) continue;
    if (!isDry) {
      const bytes = await editedBytes(source, source.text, () => readFileSync(file), edits);
      if ('message' in bytes) throw new InputError({ path: source.path, ...bytes });
      writeWhole(file, bytes, source.path, source.sha256);
    }
    for (const finding of taken) mended.add(finding);
    const count = taken.length === 1 ? '1 finding' : `${taken.length} findings`;
    context.note(`note: ${source.path}: ${count} ${isDry ? 'would be ' : ''}mended`);
  }
  return findings.filter((finding) => !mended.has(finding));
}

/** Edits that do not touch one another, and the findings that they mend whole. */
function editsOf(findings: readonly Finding[]): { edits: TextEdit[]; taken: Finding[] } {
  const edits: TextEdit[] = [];
  const taken: Finding[] = [];
  for (const finding of findings) {
    const { fix = [] } = finding;
    if (fix.length === 0 || fix.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    edits.push(...fix);
    taken.push(finding);
  }
  return { edits, taken };
}

function touches(one: TextEdit, other: TextEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
