import { alignWork } from '../../align/work.js';
import type { Segment, Version } from '../../document/types.js';
import { applyEdits, type TextEdit } from '../../edit/edits.js';
import type { Filled } from '../../edit/filled.js';
import { fillVersion } from '../../edit/insert.js';
import { editPackage } from '../../edit/package/edit-package.js';
import { newLines } from '../../edit/package/lines.js';
import type { Refusal } from '../../edit/refusals.js';
import { escapeMarkdown, squeezed } from '../../edit/render.js';
import { formatOf } from '../../read/index.js';
import { segmentsOf } from '../../segment/index.js';
import { encodeLike } from '../../text/encode.js';
import { InputError } from '../../text/errors.js';
import type { Align, Plan } from './plan.js';
import { stands } from './unit-content.js';

/** The new bytes of a target file, or why it is left as it is. */
export type Merged =
  | { readonly bytes: Uint8Array; readonly text: string; readonly refusals: readonly [] }
  | { readonly bytes: null; readonly refusals: readonly InputError[] };

/** What is needed to change a target that is a package. */
export interface TargetFile {
  /** As the version was read from it. */
  readonly bytes: () => Uint8Array;
  readonly asTrackedChange: boolean;
}

/** Reads a version again from its new bytes. */
export type Reread = (bytes: Uint8Array) => Promise<Version>;

/**
 * Puts the translations of a plan into the target's text, reads the result again, and refuses it where a translation
 * is not found at its place or anything else reads otherwise than before.
 */
export async function mergeFile(
  exchange: string,
  plan: Plan,
  reread: Reread,
  force: boolean,
  file: TargetFile | null = null,
  align: Align = (versions) => alignWork({ ...plan.alignment.work, versions }),
): Promise<Merged> {
  const target = plan.alignment.work.versions[1]!;
  const spellings = formatOf(target.source.path) === 'markdown' ? [asIs, escapeMarkdown] : [asIs];
  let fault: InputError | null = null;
  for (const spelling of spellings) {
    const { edits, refusals } = fillVersion(plan.alignment, plan.filled, { version: 1, escape: spelling });
    if (refusals.length > 0) {
      return {
        bytes: null,
        refusals: refusals.map(({ message, remedy }) => new InputError({ path: exchange, message, remedy })),
      };
    }
    const written = writtenBy(plan, edits, file);
    if (written instanceof Uint8Array) {
      const version = await reread(written);
      fault = faultOf(exchange, plan, align, version, edits);
      if (fault === null || force) return { bytes: written, text: version.source.text, refusals: [] };
    } else {
      const { message, remedy } = written;
      return { bytes: null, refusals: [new InputError({ path: target.source.path, message, remedy })] };
    }
  }
  return { bytes: null, refusals: fault === null ? [] : [fault] };
}

/** The new bytes of the target, or why it is left as it is. */
function writtenBy(
  { alignment, filled }: Plan,
  edits: readonly TextEdit[],
  file: TargetFile | null,
): Uint8Array | Refusal {
  const { source } = alignment.work.versions[1]!;
  if (source.places === undefined || file === null) return encodeLike(applyEdits(source.text, edits), source);
  const linesOf = newLines(alignment, filled, 1);
  const edited = editPackage(source, file.bytes(), edits, { linesOf, asTrackedChange: file.asTrackedChange });
  return edited.bytes ?? edited.refusal;
}

function asIs(text: string): string {
  return text;
}

/** What the new text has not as it should be; null where all is well. */
function faultOf(
  exchange: string,
  plan: Plan,
  align: Align,
  version: Version,
  edits: readonly TextEdit[],
): InputError | null {
  const [source, , ...others] = plan.alignment.work.versions;
  const after = align([source!, version, ...others]);
  const units = new Map(after.units.map((unit) => [unit.id, unit]));
  for (const one of plan.filled) {
    const now = units.get(one.unit.id);
    if (now === undefined || !stands(after, now, plan.alignment, one)) return notFound(exchange, one);
  }
  const lost = lostFrom(plan, version, edits);
  return lost === null ? null : disturbed(exchange, lost, version);
}

/**
 * A segment of the old text that the new one has no more. How far a text goes may change with what is known of the
 * whole, as where the last one ends; its number and its first paragraph may not, but where a text was put between the
 * lines of that.
 */
function lostFrom(plan: Plan, version: Version, edits: readonly TextEdit[]): Segment | null {
  // Numbers that the program counts change with what is put in.
  const beginning = version.source.places === undefined ? beginningOf : bodyOf;
  const replaced = new Set(plan.filled.map(({ unit }) => unit.cells[1]?.segment ?? null));
  const there = new Map<string, number>();
  for (const segment of segmentsOf(version)) {
    const key = beginning(segment);
    there.set(key, (there.get(key) ?? 0) + 1);
  }
  for (const segment of segmentsOf(plan.alignment.work.versions[1]!)) {
    if (replaced.has(segment)) continue;
    const left = there.get(beginning(segment)) ?? 0;
    if (left > 0) there.set(beginning(segment), left - 1);
    else if (![...there.keys()].some((key) => isCutShort(segment, beginning(segment), key, edits)))
      return segment;
  }
  return null;
}

/** Whether `key` is what a text put into the first paragraph of a segment leaves of its beginning. */
function isCutShort(segment: Segment, own: string, key: string, edits: readonly TextEdit[]): boolean {
  const [first] = segment.blocks;
  const isCut =
    first && edits.some(({ start, end }) => start === end && start > first.start && end < first.end);
  return isCut === true && key !== '' && own.startsWith(key);
}

/** With the number, since that is a part of the paragraph's text; without a bullet, which may be one or the list's. */
function beginningOf({ enumerator, blocks: [first] }: Segment): string {
  const text = first === undefined ? (enumerator?.label ?? '') : squeezed(first.printed.text);
  return text.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
}

function bodyOf({ blocks: [first] }: Segment): string {
  return first === undefined ? '' : squeezed(first.printed.text.slice(first.body));
}

function notFound(exchange: string, { unit }: Filled): InputError {
  return new InputError({
    path: exchange,
    message: `with the translation of ${unit.address} in its place the file would not be read as it is meant`,
    remedy: 'put it in by hand, or go on with --force',
  });
}

function disturbed(exchange: string, { address }: Segment, { source }: Version): InputError {
  return new InputError({
    path: exchange,
    message: `the translations would change how ${address} of ${source.path} is read`,
    remedy: 'put them in by hand, or go on with --force',
  });
}
